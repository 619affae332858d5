// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Cuts a table into its rows as they stand, without reading their cells, so that a row that is
 * wrong costs itself alone. Line breaks in quotation marks are part of a row.
 */
final class CsvRecords {

  private static final char QUOTE = '"';
  private static final int NOTHING = -2;

  private final char separator;
  private final int longest;
  private final Reader reader;

  /** What was taken back, before the rest of the file. */
  private final Deque<Reader> pushed = new ArrayDeque<>();

  private int ahead = NOTHING;
  private long line = 1;

  /** How a row came to its end. */
  enum End {
    /** With its line. */
    LINE,
    /** With the file. */
    FILE,
    /** With the file, inside quotation marks. */
    UNCLOSED,
    /** Nowhere yet, and it is too long already. */
    TOO_LONG
  }

  /**
   * A row.
   *
   * @param text without the line break at its end
   * @param lineBreak at its end
   * @param line of the file on which it begins, from 1
   * @param end how it came to its end
   */
  record Row(String text, String lineBreak, long line, End end) {}

  CsvRecords(Reader reader, char separator, int longest) {
    this.reader = new BufferedReader(reader);
    this.separator = separator;
    this.longest = longest;
  }

  /** {@return the next row that is not blank, or empty at the end} */
  Optional<Row> next() throws IOException {
    while (peek() >= 0) {
      Row row = row();
      if (!row.text().isBlank()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private Row row() throws IOException {
    StringBuilder text = new StringBuilder();
    long begin = line;
    boolean quoted = false;
    boolean cellBegins = true;
    while (peek() >= 0) {
      if (text.length() >= longest) {
        return new Row(text.toString(), "", begin, End.TOO_LONG);
      }
      char c = (char) take();
      if (!quoted && (c == '\n' || c == '\r')) {
        return new Row(text.toString(), lineBreak(c), begin, End.LINE);
      }
      if (c == QUOTE && (quoted || cellBegins)) {
        // Two marks in a row close the cell and open it again, which comes to the same.
        quoted = !quoted;
        cellBegins = !quoted;
      } else {
        cellBegins = !quoted && c == separator;
      }
      line += quoted && (c == '\n' || c == '\r' && peek() != '\n') ? 1 : 0;
      text.append(c);
    }
    return new Row(text.toString(), "", begin, quoted ? End.UNCLOSED : End.FILE);
  }

  private String lineBreak(char c) throws IOException {
    line++;
    return c == '\r' && peek() == '\n' ? "\r" + (char) take() : String.valueOf(c);
  }

  /** Takes a row back but for its first line, so that what is below it is read next. */
  void resumeAfterFirstLine(Row row) {
    int end = 0;
    while (end < row.text().length() && "\r\n".indexOf(row.text().charAt(end)) < 0) {
      end++;
    }
    end += row.text().startsWith("\r\n", end) ? 2 : 1;
    String rest = row.text().substring(Math.min(end, row.text().length()));
    String next = ahead >= 0 ? String.valueOf((char) ahead) : "";
    pushed.push(new StringReader(rest + row.lineBreak() + next));
    ahead = NOTHING;
    line = row.line() + 1;
  }

  private int peek() throws IOException {
    while (ahead == NOTHING) {
      ahead = pushed.isEmpty() ? reader.read() : pushed.peek().read();
      if (ahead < 0 && !pushed.isEmpty()) {
        pushed.pop();
        ahead = NOTHING;
      }
    }
    return ahead;
  }

  private int take() throws IOException {
    int c = peek();
    ahead = NOTHING;
    return c;
  }
}
