// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.pattern;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows of a lexicon that lies beside the class that reads it: columns apart by tabs, comment
 * lines that start with {@code # }, and word sets, {@code let @name}, a tab and words apart by
 * {@code |}.
 *
 * @param name the file's name, for messages
 * @param rows its rows, each of at least one column
 * @param sets its word sets by name
 */
public record DataFile(String name, List<List<String>> rows, Map<String, Set<String>> sets) {

  private static final String SET = "let @";

  /** Copies its parts. */
  public DataFile {
    rows = List.copyOf(rows);
    sets = Map.copyOf(sets);
  }

  /**
   * {@return the lexicon}
   *
   * @param reader the class beside which it lies
   * @param name the file's name
   * @throws IllegalStateException if there is none
   */
  public static DataFile read(Class<?> reader, String name) {
    try (InputStream in = reader.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar; build it anew");
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      return parse(name, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " from the jar", e);
    }
  }

  private static DataFile parse(String name, List<String> lines) {
    Map<String, Set<String>> sets = new HashMap<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.equals("#") || line.startsWith("# ")) {
        continue;
      }
      List<String> columns = List.of(line.strip().split("\t"));
      if (line.startsWith(SET)) {
        sets.put(columns.get(0).substring(SET.length()), Set.of(columns.get(1).split("\\|")));
      } else {
        rows.add(columns);
      }
    }
    return new DataFile(name, rows, sets);
  }

  /**
   * {@return the word set of that name}
   *
   * @throws IllegalStateException if there is none
   */
  public Set<String> set(String name) {
    Set<String> words = sets.get(name);
    if (words == null) {
      throw new IllegalStateException(this.name + " has no set @" + name);
    }
    return words;
  }

  /** {@return the second column by the first} */
  public <T> Map<String, T> words(Function<String, T> meaning) {
    return rows.stream().collect(Collectors.toMap(r -> r.get(0), r -> meaning.apply(r.get(1))));
  }

  /**
   * {@return the first column's patterns with what the whole rows mean}
   *
   * @throws IllegalStateException if a row is no pattern or has no meaning
   */
  public <T> PatternTable<T> patterns(Function<List<String>, T> meaning) {
    return patterns((pattern, second) -> pattern, meaning);
  }

  /** {@return the same, with the patterns made from the first two columns} */
  public <T> PatternTable<T> patterns(
      BinaryOperator<String> pattern, Function<List<String>, T> meaning) {
    PatternTable<T> table = new PatternTable<>();
    for (List<String> row : rows) {
      String second = row.size() > 1 ? row.get(1) : "";
      try {
        table.add(TokenPattern.parse(pattern.apply(row.get(0), second), sets), meaning.apply(row));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IllegalStateException(name + " has a bad row " + row + ": " + e.getMessage(), e);
      }
    }
    return table;
  }
}
