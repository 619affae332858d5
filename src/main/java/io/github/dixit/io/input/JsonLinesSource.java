// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Texts in JSON Lines. A bad line costs itself alone. */
final class JsonLinesSource implements TextSource {

  private static final int BLANKS = 1 << 12;

  private final BufferedReader reader;
  private final JsonText json;
  private long line;

  private JsonLinesSource(BufferedReader reader, JsonText json) {
    this.reader = reader;
    this.json = json;
  }

  /** {@return the texts of JSON Lines, or of the array that some call so} */
  static TextSource open(Reader in, String name, InputOptions options) throws IOException {
    BufferedReader reader = new BufferedReader(in);
    JsonText json = new JsonText(name, options);
    return isArray(reader)
        ? new JsonArraySource(json.parser(reader), json)
        : new JsonLinesSource(reader, json);
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
    OneLine rest = new OneLine(reader);
    while (rest.hasBegun()) {
      line++;
      Optional<SourceText> text = text(rest);
      if (text.isPresent()) {
        return text;
      }
      rest = new OneLine(reader);
    }
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
    reader.close();
  }

  /** What is left of a line; closing it leaves the file open. */
  private static final class OneLine extends Reader {

    private final BufferedReader reader;
    private int next;

    OneLine(BufferedReader reader) throws IOException {
      this.reader = reader;
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

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int n = 0;
      while (n < length && next >= 0 && next != '\n') {
        buffer[offset + n++] = (char) next;
        next = reader.read();
      }
      return n == 0 && length > 0 ? -1 : n;
    }

    @Override
    public void close() {}
  }
}
