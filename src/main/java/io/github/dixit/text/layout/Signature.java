// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.MarkShape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name under a letter, in a line of its own or behind its last sentence.
 *
 * @param begin where it begins, with the farewell before it
 * @param name who signs
 * @param role the office behind the name, if one stands there
 */
record Signature(int begin, Span name, Optional<Span> role) {

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+";

  /** A name that somebody signs with, as a regular expression. */
  static final String NAME =
      WORD + "(?: (?:(?:of|" + LabelWords.PARTICLE.anyOf() + ") ){0,2}" + WORD + "){0,4}";

  private static final String SHOUT = "\\p{Lu}(?:\\.|[\\p{Lu}'’-]++)";

  /**
   * "Harriet Vane", "Tom Ruiz, president", "Mary Holt, Bath", "MARY HOLT Bath", with a mark of
   * quotation behind.
   */
  private static final Pattern SIGNED =
      Pattern.compile(
          "[-–—/]{0,2} ?(?<name>"
              + SHOUT
              + "(?: "
              + SHOUT
              + "){1,3}(?= \\p{Lu}\\p{Ll})|"
              + NAME
              + ")(?:(?:,| \\(|  |(?<=\\p{Lu}{2}) (?=\\p{Lu}\\p{Ll}))(?<more>[^.!?"
              + MarkShape.DOUBLE
              + "]{0,80}))?[,"
              + MarkShape.DOUBLE_CLOSING
              + "]?",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Where something may follow the last sentence. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…)" + MarkShape.DOUBLE_CLOSING + "]\\s+(?=[-–—]?\\s?\\p{Lu})");

  /** How long what stands behind the last sentence may be, in code units. */
  private static final int LONGEST = 160;

  /** Of offices and titles "the", "and" and "of" are words too. */
  private static final int LONGEST_ARTICLE = 3;

  /** {@return the signature that is all there is from one offset to the other} */
  static Optional<Signature> all(String text, int begin, int end) {
    Matcher name = SIGNED.matcher(text).region(begin, end);
    return begin < end && name.matches() && !LabelWords.HEADING.hasAll(name.group("name"))
        ? Optional.of(
            new Signature(
                begin, new Span(name.start("name"), name.end("name")), office(text, name)))
        : Optional.empty();
  }

  private static Optional<Span> office(String text, Matcher signature) {
    return Optional.ofNullable(signature.group("more"))
        .map(String::strip)
        .filter(Signature::isOffice)
        .map(m -> text.indexOf(m, signature.start("more")))
        .map(begin -> new Span(begin, signature.end("more")));
  }

  /** {@return whether the words tell of an office, and not of a place} */
  static boolean isOffice(String words) {
    return LabelWords.split(words).stream()
        .filter(w -> w.length() > LONGEST_ARTICLE)
        .anyMatch(w -> LabelWords.OFFICE.has(w) || LabelWords.TITLE.has(w));
  }

  /**
   * {@return the signature that a paragraph ends with, behind a sentence and without a full stop:
   * one with a farewell, or a name of several words}
   */
  static Optional<Signature> behind(String text, Span paragraph) {
    Optional<Signature> bare = Optional.empty();
    for (int sentence : lastSentences(text, paragraph)) {
      Span rest = behind(text, sentence, paragraph.end());
      int farewell = StockPhrase.FAREWELL.endAt(text, rest);
      Optional<Signature> signed = farewell < 0 ? Optional.empty() : signed(text, rest, farewell);
      if (signed.isPresent()) {
        return signed;
      }
      bare = bare.or(() -> all(text, rest.begin(), rest.end())).filter(s -> isWhole(text, s));
    }
    return bare;
  }

  /**
   * {@return where a farewell begins that is the last of the paragraph: "It is late. – Yours,
   * etc,"}
   */
  static OptionalInt farewell(String text, Span paragraph) {
    return lastSentences(text, paragraph).stream()
        .mapToInt(end -> end)
        .filter(end -> isFarewell(text, behind(text, end, paragraph.end())))
        .findFirst();
  }

  private static boolean isFarewell(String text, Span rest) {
    int end = StockPhrase.FAREWELL.endAt(text, rest);
    return end >= 0 && behindMarks(text, end, rest.end()) == rest.end();
  }

  /** {@return where the last sentences of the paragraph end, with the space behind them} */
  private static List<Integer> lastSentences(String text, Span paragraph) {
    return SENTENCE_END
        .matcher(text)
        .region(Math.max(paragraph.begin(), paragraph.end() - LONGEST), paragraph.end())
        .useTransparentBounds(true)
        .results()
        .map(MatchResult::end)
        .toList();
  }

  private static Span behind(String text, int sentence, int end) {
    return new Span(behindMarks(text, sentence, end), end);
  }

  private static Optional<Signature> signed(String text, Span rest, int farewell) {
    return all(text, behindMarks(text, farewell, rest.end()), rest.end())
        .map(s -> new Signature(rest.begin(), s.name(), s.role()));
  }

  /** {@return where the name begins behind what ends a farewell} */
  static int behindMarks(String text, int farewell, int end) {
    int begin = farewell;
    while (begin < end && ", -–—.!\n".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    return begin;
  }

  private static boolean isWhole(String text, Signature signature) {
    return signature.name().of(text).indexOf(' ') > 0;
  }
}
