// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Documents as JSON and back, without loss: what {@link #read(String)} gives equals what {@link
 * #write} was given. The JSON is that of {@code docs/attributions.schema.json}, with the text in it
 * and with every digit of the confidence.
 *
 * <pre>{@code
 * String json = DixitJson.write(document);
 * AttributedDocument same = DixitJson.read(json);
 * }</pre>
 *
 * <p>What {@code dixit extract} or the server wrote is read too; where it has no text, that comes
 * from elsewhere. Thread-safe.
 */
public final class DixitJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private DixitJson() {}

  /**
   * {@return the document as one line of JSON, without a line break at its end}
   *
   * @param document what was found in a text
   */
  public static String write(AttributedDocument document) {
    StringWriter out = new StringWriter();
    try (JsonWriter writer = JsonWriter.lossless(out)) {
      writer.write(document);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can be written", e);
    }
    return out.toString().stripTrailing();
  }

  /**
   * {@return the document}
   *
   * @param json with the text of the document in it
   * @throws DixitException if it is not JSON after the schema, has no text, or has words that do
   *     not stand at their offsets
   */
  public static AttributedDocument read(String json) {
    return read(json, Optional.empty());
  }

  /**
   * {@return the document}
   *
   * @param json where the text may be missing
   * @param text of the document
   * @throws DixitException if it is not JSON after the schema, or has words that do not stand at
   *     their offsets in the text
   */
  public static AttributedDocument read(String json, String text) {
    return read(json, Optional.of(text));
  }

  /**
   * {@return the documents of JSON Lines, each read when the stream comes to it}; blank lines are
   * passed over.
   *
   * @param lines stay open; walking the stream throws {@link UncheckedIOException} if they can't be
   *     read, and {@link DixitException} as {@link #read(String)} does
   */
  public static Stream<AttributedDocument> readLines(BufferedReader lines) {
    return lines.lines().filter(line -> !line.isBlank()).map(DixitJson::read);
  }

  private static AttributedDocument read(String json, Optional<String> text) {
    try {
      return new DocumentParser(JSON.readTree(json), text).document();
    } catch (JsonProcessingException e) {
      throw new DixitException("this is not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
