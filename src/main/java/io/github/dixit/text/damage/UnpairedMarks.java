// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.damage;

import com.google.common.base.CharMatcher;
import io.github.dixit.Span;
import io.github.dixit.text.MarkShape;
import io.github.dixit.text.Quotation;
import io.github.dixit.text.pattern.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds quotation marks whose partner is missing, and where a closing one belongs: before the words
 * that say who said it. What has lost its opening mark begins with its paragraph.
 */
final class UnpairedMarks {

  /** Some open with a mark that is made to close, or with what only looks like a mark. */
  private static final CharMatcher OPENING = MarkShape.ANY.or(CharMatcher.is(','));

  /** How far the words of a speaker may reach, in code units. */
  private static final int LONGEST = 600;

  /** ", said", ", Ida Lund said", "? she asked" */
  private static final Pattern SPEECH = speech();

  private final String text;
  private final List<Integer> closings = new ArrayList<>();
  private final List<Integer> unpaired = new ArrayList<>();

  private UnpairedMarks(String text) {
    this.text = text;
  }

  /** {@return what is unpaired in a text} */
  static UnpairedMarks in(String text) {
    UnpairedMarks marks = new UnpairedMarks(text);
    for (Quotation quotation : Quotation.in(text)) {
      if (quotation.depth() == 0) {
        marks.read(quotation);
      }
    }
    return marks;
  }

  private static Pattern speech() {
    DataFile words = DataFile.read(UnpairedMarks.class, "speech.tsv");
    String verbs = String.join("|", words.set("verb"));
    String name =
        "(?:\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){0,4}|he|she|they|it|we|I)";
    return Pattern.compile("[,?!\u2014] ?(?= (?:" + name + " )?(?:" + verbs + ")\\b)");
  }

  private void read(Quotation quotation) {
    Span span = quotation.spans().get(0);
    boolean opened = OPENING.matches(text.charAt(span.begin()));
    if (opened && quotation.closed()) {
      return;
    }
    OptionalInt closing =
        opened && isDouble(text.charAt(span.begin())) ? closing(span) : OptionalInt.empty();
    if (closing.isPresent() || !isOpenedAnew(span)) {
      unpaired.add(span.begin());
    }
    closing.ifPresent(closings::add);
  }

  /** What paragraphs were before somebody ran them together: {@code "It rains. "It pours."} */
  private boolean isOpenedAnew(Span span) {
    int next = span.end();
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length()
        && text.charAt(next) == text.charAt(span.begin())
        && ".?!\u2026".indexOf(text.charAt(span.end() - 1)) >= 0;
  }

  private static boolean isDouble(char mark) {
    return MarkShape.DOUBLE_OPENING.indexOf(mark) >= 0;
  }

  private OptionalInt closing(Span span) {
    int end = Math.min(span.end(), span.begin() + LONGEST);
    Matcher matcher = SPEECH.matcher(text).region(span.begin() + 1, end);
    return matcher.useTransparentBounds(true).find()
        ? OptionalInt.of(matcher.start() + 1)
        : OptionalInt.empty();
  }

  /** {@return where closing marks belong} */
  List<Integer> closings() {
    return List.copyOf(closings);
  }

  /** {@return where the stretches begin whose marks are unpaired} */
  List<Integer> unpaired() {
    return List.copyOf(unpaired);
  }
}
