// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One case of a specification file: a text and who says what in it.
 *
 * @param file where it stands
 * @param headingLine the line of its heading, from 0
 * @param title the heading without its marks
 * @param known whether it is marked as not passing yet
 * @param exact whether words must agree to the last punctuation mark
 * @param text the input
 * @param expected what Dixit must find, in any order
 */
record SpecCase(
    Path file,
    int headingLine,
    String title,
    boolean known,
    boolean exact,
    String text,
    List<Expected> expected) {

  SpecCase {
    expected = List.copyOf(expected);
  }

  /**
   * One line below the text: an attribution or a non-statement.
   *
   * @param kind the name of an {@link AttributionType} or of a {@link NonStatement.Kind}
   * @param source the words of the source; empty if there must be none
   * @param cue the words of the cue; empty if there must be none
   * @param content the words of the content, or of a non-statement's topic
   * @param speaker the name; empty if the case leaves it open, {@code "-"} if nobody may be named
   * @param depth 0, or how many attributions this one is nested in
   * @param optional whether it may be missing
   */
  record Expected(
      String kind,
      String source,
      String cue,
      String content,
      Optional<String> speaker,
      int depth,
      boolean optional) {

    /** {@return the line as it stands in the file} */
    @Override
    public String toString() {
      return String.join(" | ", kind, source, cue, content, speaker.orElse("(any)"));
    }

    boolean isNonStatement() {
      for (NonStatement.Kind k : NonStatement.Kind.values()) {
        if (k.name().equals(kind)) {
          return true;
        }
      }
      return false;
    }
  }
}
