// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.dixit.DixitException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Texts in JSON Lines. A bad line costs itself alone. */
final class JsonLinesSource implements TextSource {

  private static final int BLANKS = 1 << 12;

  private final SourceStream in;
  private final Characters characters;
  private final BufferedReader reader;
  private final String name;
  private final JsonText json;
  private long line;

  private JsonLinesSource(
      SourceStream in,
      Characters characters,
      BufferedReader reader,
      String name,
      InputOptions options) {
    this.in = in;
    this.characters = characters;
    this.reader = reader;
    this.name = name;
    this.json = new JsonText(name, options);
  }

  /** {@return the texts of JSON Lines, or of the array that some call so} */
  static TextSource open(SourceStream in, String name, InputOptions options) throws IOException {
    Characters characters = new Decoding(options.encoding()).characters(in, name);
    BufferedReader reader = new BufferedReader(characters.reader());
    return isArray(reader)
        ? whole(characters.strict(reader, name), in, name, options)
        : new JsonLinesSource(in, characters, reader, name, options);
  }

  /** {@return the texts of JSON that goes over lines: an object, several, or an array of them} */
  static TextSource whole(SourceStream in, String name, InputOptions options) throws IOException {
    Characters characters = new Decoding(options.encoding()).characters(in, name);
    return whole(characters.strict(characters.reader(), name), in, name, options);
  }

  private static TextSource whole(Reader reader, SourceStream in, String name, InputOptions options)
      throws IOException {
    JsonText json = new JsonText(name, options);
    return new JsonSource(in, json.parser(reader), json);
  }

  private static boolean isArray(BufferedReader reader) throws IOException {
    reader.mark(BLANKS);
    int c = reader.read();
    for (int n = 1; n < BLANKS && c >= 0 && Character.isWhitespace(c); n++) {
      c = reader.read();
    }
    reader.reset();
    return c == '[';
  }

  @Override
  public Optional<SourceText> next() throws IOException {
    OneLine rest = new OneLine();
    while (rest.hasBegun()) {
      line++;
      Optional<SourceText> text = text(rest);
      if (text.isPresent()) {
        return text;
      }
      rest = new OneLine();
    }
    in.requireWhole();
    return Optional.empty();
  }

  private Optional<SourceText> text(OneLine rest) throws IOException {
    try (JsonParser parser = json.parser(rest)) {
      return parser.nextToken() == null ? Optional.empty() : Optional.of(json.read(parser, line));
    } catch (JsonProcessingException e) {
      throw json.notJson(e, line);
    } finally {
      rest.skip();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** What is left of a line; closing it leaves the file open. */
  private final class OneLine extends Reader {

    private int next;

    OneLine() throws IOException {
      this.next = reader.read();
    }

    boolean hasBegun() {
      return next >= 0;
    }

    void skip() throws IOException {
      while (next >= 0 && next != '\n') {
        next = reader.read();
      }
    }

    /** Throws a {@link DixitException} where bytes are wrong. */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int n = 0;
      while (n < length && next >= 0 && next != '\n') {
        if (next == Characters.WRONG) {
          throw characters.wrong(name + ", line " + line);
        }
        buffer[offset + n++] = (char) next;
        next = reader.read();
      }
      return n == 0 && length > 0 ? -1 : n;
    }

    @Override
    public void close() {}
  }
}
