// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that the text says was not said: <em>has not confirmed</em>, <em>did not respond to
 * requests for comment</em>.
 *
 * @param kind what sort of silence it is
 * @param source the words that name who was silent
 * @param cue the words that name the silence
 * @param topic what it was about
 * @param speaker the entity behind the source
 */
public record NonStatement(
    Kind kind,
    Optional<TextSpan> source,
    TextSpan cue,
    Optional<TextSpan> topic,
    Optional<Speaker> speaker) {

  /**
   * Checks that nothing is {@code null}.
   *
   * @param kind what sort of silence it is
   * @param source the words that name who was silent
   * @param cue the words that name the silence
   * @param topic what it was about
   * @param speaker the entity behind the source
   */
  public NonStatement {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(cue, "cue");
  }

  /** {@return who did not say what on one line, for debuggers and logs} */
  @Override
  public String toString() {
    String who = speaker.map(Speaker::label).or(() -> source.map(TextSpan::text)).orElse("?");
    return kind + " " + who + " | " + cue + topic.map(t -> " | " + t).orElse("");
  }

  /** What sort of silence it is. */
  public enum Kind {
    /** Asked, and did not answer. */
    NO_COMMENT,
    /** Neither confirmed nor denied, or not confirmed. */
    NOT_CONFIRMED,
    /** The outlet could not check it. */
    NOT_VERIFIED,
    /** Refused to speak. */
    DECLINED
  }
}
