// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands in a transcript and nobody says: {@code (LAUGHTER)}, {@code [inaudible]},
 * {@code Opposition members interjecting—}. Stateless.
 */
final class Directions {

  private static final Pattern BRACKETS =
      Pattern.compile("\\([^()\\n]{2,120}\\)|\\[[^\\[\\]\\n]{2,120}\\]|</v>");

  /** A bracket that is all of a paragraph may hold a sentence. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\*{0,2}(?:\\([^()]*\\)|\\[[^\\[\\]]*\\]|<[^<>]*>)[.;]?\\*{0,2}", Pattern.DOTALL);

  /** What others do while somebody speaks. */
  private static final Pattern INTERJECTION =
      Pattern.compile(
          "[\\p{Lu}\\[(][\\p{L}\\p{M}.’'() -]{1,60} "
              + LabelWords.INTERJECTING.anyOf()
              + "[—–.)\\]-]*");

  /** A time on a line of its own, or from when to when, as subtitles have it. */
  private static final Pattern TIMES =
      Pattern.compile(
          "[\\[(]?\\d{1,2}(?::\\d{2}){1,2}(?:[.,]\\d{1,3})?[\\])]?(?: ?(?:-->|[–-]) ?[\\d:.,]+)?");

  private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}.*");

  /** Whoever goes on asking, in a court's record. */
  private static final Pattern ASKING =
      Pattern.compile("(?i:by " + LabelWords.COURTESY.anyOf() + "\\b.{1,40}|by the court)");

  private Directions() {}

  /** {@return whether what stands in a bracket tells how or when something is said} */
  static boolean isDirection(String bracket) {
    return TIME.matcher(bracket).matches()
        || ASKING.matcher(bracket).matches()
        || Character.isLowerCase(bracket.codePointAt(0)) && LabelWords.DIRECTION.hasAny(bracket)
        || LabelWords.DIRECTION.hasAll(bracket)
        || isShouted(bracket) && LabelWords.DIRECTION.hasAny(bracket);
  }

  private static boolean isShouted(String bracket) {
    return bracket.equals(bracket.toUpperCase(Locale.ROOT));
  }

  /** {@return whether nothing in the paragraph is said} */
  static boolean isAll(String paragraph) {
    return WHOLE.matcher(paragraph).matches()
        || TIMES.matcher(paragraph).matches()
        || INTERJECTION.matcher(paragraph).matches();
  }

  /** {@return whether all of it is in brackets} */
  static boolean isBracket(String part) {
    return WHOLE.matcher(part).matches();
  }

  /** {@return whether what comes behind the paragraph may be somebody else's} */
  static boolean isBreak(String paragraph) {
    return WHOLE.matcher(paragraph).matches() && LabelWords.BREAK.hasAny(paragraph);
  }

  /** {@return what of the span is said: directions and white space around it left out} */
  static List<Span> spoken(String text, Span span) {
    List<Span> spoken = new ArrayList<>();
    Matcher bracket = BRACKETS.matcher(text).region(span.begin(), span.end());
    int begin = span.begin();
    while (bracket.find()) {
      String inside = text.substring(bracket.start() + 1, bracket.end() - 1);
      if (text.charAt(bracket.start()) == '<' || isDirection(inside)) {
        add(text, begin, bracket.start(), spoken);
        begin = bracket.end();
      }
    }
    add(text, begin, span.end(), spoken);
    return spoken;
  }

  /** Nothing but punctuation, as behind a bracket, is not said either. */
  private static void add(String text, int begin, int end, List<Span> spoken) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
      spoken.add(new Span(from, to));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '*';
  }
}
