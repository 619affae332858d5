// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.util.Optional;

/**
 * Whether the reader can tell who the source is, and what the text says about why not.
 *
 * @param degree how far the source is hidden
 * @param disclosure where the text says that the source is kept unnamed: <em>on condition of
 *     anonymity</em>; maybe in another sentence than the attribution, never without {@link
 *     Degree#ANONYMOUS}
 * @param reason why, as the text has it: <em>because the talks were private</em>; never without
 *     {@link Degree#ANONYMOUS}
 */
public record Anonymity(Degree degree, Optional<TextSpan> disclosure, Optional<TextSpan> reason) {

  /** A source that is named or can be found out. */
  public static final Anonymity NONE = of(Degree.NONE);

  /**
   * Checks the values.
   *
   * @param degree how far the source is hidden
   * @param disclosure where the text says that the source is kept unnamed: <em>on condition of
   *     anonymity</em>; maybe in another sentence than the attribution, never without {@link
   *     Degree#ANONYMOUS}
   * @param reason why, as the text has it: <em>because the talks were private</em>; never without
   *     {@link Degree#ANONYMOUS}
   * @throws IllegalArgumentException if there is a disclosure or a reason without {@link
   *     Degree#ANONYMOUS}
   */
  public Anonymity {
    if ((disclosure.isPresent() || reason.isPresent()) && degree != Degree.ANONYMOUS) {
      throw new IllegalArgumentException(
          "a disclosure or a reason makes a source ANONYMOUS, but got "
              + degree
              + ", "
              + disclosure
              + ", "
              + reason);
    }
  }

  /**
   * {@return the degree, with nothing said about it}
   *
   * @param degree how far the source is named
   */
  public static Anonymity of(Degree degree) {
    return new Anonymity(degree, Optional.empty(), Optional.empty());
  }

  /** How far a source is hidden. */
  public enum Degree {
    /** It is named, or a body or office that can be found out, or the text names no source. */
    NONE,
    /** It is somebody who is not named, and nothing is said of it: <em>officials</em>. */
    UNNAMED,
    /** The text says that it is kept unnamed: <em>who asked not to be named</em>. */
    ANONYMOUS
  }
}
