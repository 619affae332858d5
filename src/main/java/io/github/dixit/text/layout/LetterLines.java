// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.MarkShape;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells what a line of a letter is: a greeting, a farewell, a heading, or what is written. */
final class LetterLines {

  /** A line that is more than a greeting, a name or a farewell, in code units. */
  static final int LONGEST_LINE = 120;

  private static final int LONGEST_NAME = 40;

  /** Behind a greeting in the same line as what follows: "Sir – The price of stamps". */
  private static final Pattern RUN_ON =
      Pattern.compile(
          "(?:(?i:sir|madam|editor|to the editor|colleagues)|(?:Dear|Hi|Hello) (?:[^,:.\\n]|(?<=\\b(?:Mr|Ms|Dr|Mrs))\\.){2,40}?)"
              + " ?[,:–—!-]{1,2}(?: ?[–—-])? (?=\\p{Lu}.{20})");

  /** Over a letter without a greeting: "LETTER: Too few buses". */
  private static final Pattern HEADED =
      Pattern.compile("(?:LETTERS?|Letters?)(?: to the [Ee]ditor)?: [^\\n]{2,100}");

  private static final Pattern DEAR =
      Pattern.compile("Dear [\\p{Lu}\\p{L}.'’ -]{2,30}", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern SELF =
      Pattern.compile("\\b" + LabelWords.SELF.anyOf() + "\\b", Pattern.CASE_INSENSITIVE);

  /** How far below its heading a letter begins, in paragraphs. */
  private static final int FURTHEST = 6;

  private final String text;
  private final List<Span> paragraphs;

  LetterLines(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** Under a head whoever is written to may stand alone: "Tom,". */
  boolean isName(int at) {
    return at < paragraphs.size()
        && paragraphs.get(at).length() <= LONGEST_NAME
        && text.charAt(paragraphs.get(at).end() - 1) == ',';
  }

  /** Where a greeting ends, and in its own line the letter begins; none if there is none. */
  OptionalInt greetingEnd(int at) {
    if (at >= paragraphs.size()) {
      return OptionalInt.empty();
    }
    Span line = paragraphs.get(at);
    int begin = behindMark(line);
    if (begin == line.end()) {
      return OptionalInt.empty();
    }
    Matcher on = RUN_ON.matcher(text).region(begin, line.end());
    if (on.lookingAt()) {
      return OptionalInt.of(on.end());
    }
    boolean alone =
        line.length() <= LONGEST_LINE
            && StockPhrase.GREETING.begins(text, new Span(begin, line.end()))
            && (",:–—-!".indexOf(text.charAt(line.end() - 1)) >= 0 || isUnmarkedGreeting(at));
    return alone ? OptionalInt.of(line.end()) : OptionalInt.empty();
  }

  /** "Dear Sirs" over a paragraph in which somebody speaks of himself. */
  boolean isUnmarkedGreeting(int at) {
    Span line = paragraphs.get(at);
    return line.length() <= LONGEST_NAME
        && DEAR.matcher(text).region(line.begin(), line.end()).matches()
        && at + 1 < paragraphs.size()
        && speaksOfItself(at + 1);
  }

  /** {@return the first paragraph of the letter over which that line stands} */
  OptionalInt headed(int at) {
    Span line = paragraphs.get(at);
    return HEADED.matcher(text).region(line.begin(), line.end()).matches()
        ? IntStream.range(at + 1, Math.min(at + FURTHEST, paragraphs.size()))
            .filter(i -> isProse(paragraphs.get(i)))
            .findFirst()
        : OptionalInt.empty();
  }

  boolean isFarewell(Span line) {
    int end = farewellEnd(line);
    return end >= 0
        && line.length() <= LONGEST_LINE
        && (end == line.end() || ",.-–—!:".indexOf(text.charAt(end)) >= 0)
        && !isProse(line);
  }

  /** {@return where the farewell ends that the line begins with; -1 if it begins with none} */
  int farewellEnd(Span line) {
    int begin = behindMark(line);
    return begin == line.end() ? -1 : StockPhrase.FAREWELL.endAt(text, new Span(begin, line.end()));
  }

  /** A letter may stand in quotation marks, one before each of its lines. */
  int behindMark(Span line) {
    boolean quoted = MarkShape.DOUBLE_OPENING.indexOf(text.charAt(line.begin())) >= 0;
    return line.begin() + (quoted ? 1 : 0);
  }

  boolean isProse(Span line) {
    return line.length() > LONGEST_LINE
        || (".!?:" + MarkShape.DOUBLE_CLOSING).indexOf(text.charAt(line.end() - 1)) >= 0
            && text.substring(line.begin(), line.end()).split(" ").length > 5;
  }

  boolean speaksOfItself(int at) {
    Span first = paragraphs.get(at);
    return isProse(first) && SELF.matcher(text).region(first.begin(), first.end()).find();
  }
}
