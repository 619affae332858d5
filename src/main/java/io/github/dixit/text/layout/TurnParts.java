// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.MarkShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts what stands between two labels into what is said, paragraph by paragraph. */
final class TurnParts {

  private static final Pattern TALK =
      Pattern.compile(
          "\\b"
              + LabelWords.SELF.anyOf()
              + "\\b|\\?|[’'](?:ve|re|ll|d)\\b|^["
              + MarkShape.DOUBLE_OPENING
              + "]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTED =
      Pattern.compile(
          "[%1$s][^%2$s]*[%2$s]?".formatted(MarkShape.DOUBLE_OPENING, MarkShape.DOUBLE_CLOSING));

  /** Behind a quotation whoever is quoted. */
  private static final Pattern QUOTING =
      Pattern.compile(
          "["
              + MarkShape.DOUBLE_CLOSING
              + "] ?(?:(?:\\p{Lu}?[\\p{L}’'-]+ ){1,4})?"
              + LabelWords.QUOTING.anyOf()
              + "\\b");

  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_ACT = 200;

  private final String text;
  private final List<Span> paragraphs;

  /** The paragraph in which the last label stood: labels come in text order. */
  private int at;

  TurnParts(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /**
   * {@return what is said behind the label and before the end}
   *
   * @param name the speaker's, of whom only the writer speaks as of another
   */
  List<Span> between(Label label, int end, Optional<Span> name) {
    while (at < paragraphs.size() && paragraphs.get(at).end() < label.end()) {
      at++;
    }
    List<Span> said = new ArrayList<>();
    for (int p = at; p < paragraphs.size() && paragraphs.get(p).begin() < end; p++) {
      int begin = Math.max(paragraphs.get(p).begin(), label.end());
      int until = Math.min(paragraphs.get(p).end(), end);
      if (begin >= until) {
        continue;
      }
      Span part = new Span(begin, until);
      if (p > at && endsBefore(part, name)) {
        break;
      }
      String words = part.of(text).strip();
      boolean whole = begin == paragraphs.get(p).begin();
      if (whole ? !Directions.isAll(words) : !Directions.isBracket(words)) {
        said.addAll(Directions.spoken(text, part));
      }
    }
    return said;
  }

  private boolean endsBefore(Span part, Optional<Span> name) {
    String paragraph = part.of(text);
    return Directions.isBreak(paragraph)
        || paragraph.length() < LONGEST_HEADING
            && (LabelWords.FRAME.hasAll(paragraph)
                || LabelWords.isShoutedHeading(paragraph)
                || Examination.isOath(paragraph))
        || isFoot(text, part)
        || isWritten(part, name);
  }

  /** No talk in it, outside quotation marks, but a report, or the speaker in the third person. */
  private boolean isWritten(Span part, Optional<Span> name) {
    String paragraph = part.of(text);
    return !TALK.matcher(withoutQuotations(paragraph)).find()
        && (QUOTING.matcher(paragraph).find()
            || StockPhrase.REPORT.isIn(text, part)
            || StockPhrase.SILENT.isIn(text, part)
            || name.filter(n -> names(paragraph, n)).isPresent());
  }

  /** {@return whether the paragraph is what stands under transcripts, or tells what was done} */
  static boolean isFoot(String text, Span paragraph) {
    return StockPhrase.FOOT.begins(text, paragraph)
        || paragraph.length() <= LONGEST_ACT
            && paragraph.of(text).indexOf('?') < 0
            && StockPhrase.DONE.begins(text, paragraph)
        || paragraph.length() <= LONGEST_HEADING && paragraph.of(text).startsWith("END");
  }

  /** {@return the words outside quotation marks} */
  static String withoutQuotations(String words) {
    return QUOTED.matcher(words).replaceAll("");
  }

  private boolean names(String paragraph, Span name) {
    String words = name.of(text);
    String surname = words.substring(words.lastIndexOf(' ') + 1);
    String written = surname.substring(0, 1) + surname.substring(1).toLowerCase(Locale.ROOT);
    return surname.length() > 2 && (paragraph.contains(surname) || paragraph.contains(written));
  }
}
