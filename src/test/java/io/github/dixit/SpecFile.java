// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the fenced cases of {@code testdata/spec/facets/*.md}. */
public final class SpecFile {

  /**
   * A case.
   *
   * @param place file and line, for messages
   * @param text its first line
   * @param expected its further lines
   */
  public record Case(String place, String text, List<String> expected) {

    @Override
    public String toString() {
      return place + ": " + text;
    }
  }

  private SpecFile() {}

  public static List<Case> read(String name) {
    List<Case> cases = new ArrayList<>();
    List<String> block = new ArrayList<>();
    boolean inside = false;
    List<String> lines = lines(Path.of("testdata", "spec", "facets", name));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("```")) {
        if (inside) {
          add(cases, name + ":" + (i + 1 - block.size()), block);
        }
        block.clear();
        inside = !inside;
      } else if (inside && line.isEmpty()) {
        add(cases, name + ":" + (i + 1 - block.size()), block);
        block.clear();
      } else if (inside) {
        block.add(line);
      }
    }
    return cases;
  }

  private static void add(List<Case> cases, String place, List<String> block) {
    if (!block.isEmpty()) {
      cases.add(new Case(place, block.get(0), List.copyOf(block.subList(1, block.size()))));
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("run the tests from the project's folder", e);
    }
  }
}
