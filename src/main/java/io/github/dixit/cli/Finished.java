// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.dixit.DixitException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Finds out what a batch that was stopped has finished. */
final class Finished {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int BEGINNING = 1 << 16;
  private static final int BUFFER = 1 << 16;

  private Finished() {}

  /**
   * {@return the identifiers of the documents whose lines are complete}; cuts off a last line that
   * was torn when the batch was stopped.
   *
   * @param file JSON Lines that {@code extract} wrote; it may be missing
   * @throws IOException if it can't be read or cut
   * @throws DixitException if it has other lines
   */
  static Multiset<String> in(Path file) throws IOException {
    Multiset<String> ids = HashMultiset.create();
    if (!Files.exists(file)) {
      return ids;
    }
    long complete = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      Line line = Line.read(in);
      while (line.complete()) {
        complete += line.length();
        ids.add(id(line.beginning(), file + ", line " + (ids.size() + 1)));
        line = Line.read(in);
      }
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(complete);
    }
    return ids;
  }

  private static String id(byte[] line, String place) throws IOException {
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          boolean id = parser.currentName().equals("id");
          JsonToken value = parser.nextToken();
          if (id && value == JsonToken.VALUE_STRING) {
            return parser.getText();
          }
          parser.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      throw notOurs(place, Optional.of(e));
    }
    throw notOurs(place, Optional.empty());
  }

  private static DixitException notOurs(String place, Optional<Exception> cause) {
    String message =
        place
            + " is not what \"extract\" writes; resume with the --output of the batch that stopped";
    return cause.map(c -> new DixitException(message, c)).orElse(new DixitException(message));
  }

  /**
   * A line.
   *
   * @param beginning its first bytes, which have the identifier
   * @param length with its end
   * @param complete whether it has an end
   */
  private record Line(byte[] beginning, long length, boolean complete) {

    static Line read(InputStream in) throws IOException {
      ByteArrayOutputStream beginning = new ByteArrayOutputStream();
      long length = 0;
      int b = in.read();
      for (; b >= 0 && b != '\n'; b = in.read()) {
        length++;
        if (length <= BEGINNING) {
          beginning.write(b);
        }
      }
      return new Line(beginning.toByteArray(), length + 1, b == '\n');
    }
  }
}
