// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.DixitException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists of this room: one word a line, comments after {@code #}. */
final class WordList {

  private WordList() {}

  /** {@return the words of the named file next to this class} */
  static Set<String> read(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new DixitException("the word list " + name + " is missing; is the jar complete?");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new DixitException("cannot read the word list " + name, e);
    }
  }
}
