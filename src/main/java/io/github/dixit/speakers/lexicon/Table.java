// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lexicons of this room: lines of tab-separated fields, {@code #} before comments. */
public final class Table {

  private Table() {}

  /**
   * {@return the rows of a lexicon, each of at least {@code columns} fields, missing ones empty}
   *
   * @throws IllegalStateException if the jar lacks the lexicon
   */
  public static List<String[]> rows(String name, int columns) {
    return lines(name)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> pad(line.split("\t", -1), columns))
        .toList();
  }

  /** {@return the forms in a field that {@code |} divides; none if it is empty} */
  public static List<String> forms(String field) {
    return field.isBlank() ? List.of() : List.of(field.split("\\|"));
  }

  private static java.util.stream.Stream<String> lines(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar of Dixit lacks the lexicon " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon " + name, e);
    }
  }

  private static String[] pad(String[] fields, int columns) {
    String[] row = new String[Math.max(columns, fields.length)];
    for (int i = 0; i < row.length; i++) {
      row[i] = i < fields.length ? fields[i].strip() : "";
    }
    return row;
  }
}
