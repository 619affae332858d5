// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.util.List;
import java.util.Optional;

/** The project's own articles in the jar, named in {@code examples.txt}. */
final class Examples {

  private static final int LONGEST_TITLE = 72;

  private static final List<Example> ALL =
      Assets.read("examples.txt")
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(Examples::load)
          .toList();

  private Examples() {}

  /** An article with its name in addresses. */
  record Example(String name, String title, String text) {}

  static List<Example> all() {
    return ALL;
  }

  static Optional<Example> named(String name) {
    return ALL.stream().filter(e -> e.name().equals(name)).findAny();
  }

  private static Example load(String name) {
    String text = Assets.read("examples/" + name + ".txt").strip();
    return new Example(name, title(text.lines().findFirst().orElse(name)), text);
  }

  /** {@return the line, cut after a word if it is a whole sentence rather than a headline} */
  private static String title(String line) {
    int end = line.lastIndexOf(' ', LONGEST_TITLE);
    return line.length() <= LONGEST_TITLE || end < 0 ? line : line.substring(0, end) + " \u2026";
  }
}
