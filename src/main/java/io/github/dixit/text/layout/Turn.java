// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the layout of a text says that somebody says, without a verb.
 *
 * @param source the words in front of it or below it that tell who, as long as they are; none where
 *     a turn goes on under a stage direction, or a question stands without a label
 * @param who what these words, and those elsewhere in the text, say about the speaker
 * @param mark what stands between source and words: a colon, with what is in brackets before it, or
 *     a dash
 * @param said the words, one span or more in each paragraph, in text order; at least one
 */
public record Turn(Optional<Span> source, Who who, Optional<Span> mark, List<Span> said) {

  /** Copies the list. */
  public Turn {
    said = List.copyOf(said);
  }

  /** {@return all from the first of its parts to the last} */
  public Span extent() {
    List<Span> parts =
        Stream.of(source.stream(), mark.stream(), said.stream()).flatMap(s -> s).toList();
    return new Span(
        parts.stream().mapToInt(Span::begin).min().orElseThrow(),
        parts.stream().mapToInt(Span::end).max().orElseThrow());
  }

  /**
   * Who speaks, as far as the layout tells.
   *
   * @param name the most complete name that the text gives, wherever it stands, without title and
   *     role; none if an office, a pronoun or nobody stands in its place
   * @param role what the label tells of the speaker behind the name: {@code CNN ANCHOR}
   * @param affiliation the body that a label of its own line names between name and role
   * @param unnamed whether the text says that nobody is named: {@code UNIDENTIFIED FEMALE}, {@code
   *     Q}
   */
  public record Who(
      Optional<Span> name, Optional<Span> role, Optional<Span> affiliation, boolean unnamed) {

    /** Somebody of whom the layout tells nothing but the source's own words. */
    public static final Who AS_WRITTEN = nameless(false);

    /** Somebody whom nobody names. */
    public static final Who NOBODY = nameless(true);

    /** {@return somebody of that name} */
    public static Who named(Span name) {
      return named(name, Optional.empty());
    }

    /** {@return somebody of that name who is what the words say} */
    static Who named(Span name, Optional<Span> role) {
      return new Who(Optional.of(name), role, Optional.empty(), false);
    }

    private static Who nameless(boolean unnamed) {
      return new Who(Optional.empty(), Optional.empty(), Optional.empty(), unnamed);
    }
  }
}
