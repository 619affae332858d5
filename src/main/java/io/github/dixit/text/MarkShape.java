// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The shapes of quotation marks: the one table of which all rooms take. What a mark does in its
 * text, {@link Quotation} says.
 */
public enum MarkShape {
  /** Also in its full width. */
  STRAIGHT_DOUBLE(true, Way.EITHER, "\"\uFF02"),
  LEFT_DOUBLE(true, Way.OPENS, "\u201C"),
  RIGHT_DOUBLE(true, Way.CLOSES, "\u201D"),
  /** On the line, or turned over. */
  LOW_DOUBLE(true, Way.OPENS, "\u201E\u201F"),
  LEFT_GUILLEMET(true, Way.OPENS, "\u00AB"),
  RIGHT_GUILLEMET(true, Way.CLOSES, "\u00BB"),
  LEFT_SINGLE_GUILLEMET(false, Way.OPENS, "\u2039"),
  RIGHT_SINGLE_GUILLEMET(false, Way.CLOSES, "\u203A"),
  STRAIGHT_SINGLE(false, Way.EITHER, "'"),
  LEFT_SINGLE(false, Way.OPENS, "\u2018\u201B"),
  RIGHT_SINGLE(false, Way.CLOSES, "\u2019"),
  LOW_SINGLE(false, Way.OPENS, "\u201A"),
  BACKTICK(false, Way.OPENS, "`");

  /** All double marks, for a class of characters in a pattern. */
  public static final String DOUBLE = characters(s -> s.isDouble);

  /** All marks that may open a quotation. */
  public static final String OPENING = characters(s -> s.way != Way.CLOSES);

  /** All marks that may close one; single ones may be apostrophes. */
  public static final String CLOSING = characters(s -> s.way != Way.OPENS);

  /** The double marks among those that may open. */
  public static final String DOUBLE_OPENING = characters(s -> s.isDouble && s.way != Way.CLOSES);

  /** The double marks among those that may close. */
  public static final String DOUBLE_CLOSING = characters(s -> s.isDouble && s.way != Way.OPENS);

  /** Any mark, apostrophes among them. */
  public static final CharMatcher ANY = CharMatcher.anyOf(characters(s -> true));

  private static final Map<Character, MarkShape> BY_CHARACTER =
      Arrays.stream(values())
          .flatMap(s -> s.characters.chars().mapToObj(c -> Map.entry((char) c, s)))
          .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final boolean isDouble;
  private final Way way;
  private final String characters;

  MarkShape(boolean isDouble, Way way, String characters) {
    this.isDouble = isDouble;
    this.way = way;
    this.characters = characters;
  }

  /** What a shape is made for, whatever some texts do with it. */
  public enum Way {
    /** It stands before what is said. */
    OPENS,
    /** It stands behind it. */
    CLOSES,
    /** It stands on both sides. */
    EITHER
  }

  /** {@return the shape of the character, if it is a mark} */
  public static Optional<MarkShape> of(char c) {
    return ANY.matches(c) ? Optional.ofNullable(BY_CHARACTER.get(c)) : Optional.empty();
  }

  /** {@return whether the word is nothing but a double mark, or two single ones that make one} */
  public static boolean isDouble(String word) {
    return switch (word.length()) {
      case 1 -> DOUBLE.contains(word);
      case 2 -> word.charAt(0) == word.charAt(1) && of(word.charAt(0)).isPresent();
      default -> false;
    };
  }

  /** {@return what the shape is made for} */
  public Way way() {
    return way;
  }

  private static String characters(Predicate<MarkShape> which) {
    return Arrays.stream(values())
        .filter(which)
        .map(s -> s.characters)
        .collect(Collectors.joining());
  }
}
