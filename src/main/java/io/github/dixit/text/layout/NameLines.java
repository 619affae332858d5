// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.layout.Label.Sort;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads labels that have a line of their own, as earnings calls are published: {@code Operator},
 * {@code Gil Sorensen -- Alder Bank -- Analyst}, {@code Judy Marsh:}. Immutable.
 */
final class NameLines {

  private static final int LONGEST = 160;

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*+\\.?+";

  private static final Pattern LINE =
      Pattern.compile(
          "(?:\\*{1,2}|[-•] )?(?<source>(?<name>"
              + WORD
              + "(?: (?:"
              + LabelWords.PARTICLE.anyOf()
              + " ){0,2}"
              + WORD
              + "){0,4})(?:\\*{0,2} ?(?<dash>--|(?<= )[–—-](?= )) ?\\*{0,2}(?<role>[^\\n:?!]{2,120}?))?)(?<time>[ \\t]{1,4}[\\[(]?\\d{1,2}(?::\\d{2}){1,2}[\\])]?)?(?<colon> ?:)?[*_]{0,3}",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final String NAME = WORD + "(?: " + WORD + "){0,4}?";

  /**
   * {@code The Secretary of State for Transport (Helen Marsh)}, {@code Ruth Palmer (Holt) (Lab)}
   */
  private static final Pattern MEMBER =
      Pattern.compile(
          "(?:\\*{1,2})?(?<source>(?:The|Mr|Madam|Acting|First|Deputy|Minister|Lord|Attorney|Solicitor) [^():.?!\\n]{3,120} \\((?<holder>"
              + NAME
              + ")\\)(?: \\([^()\\n]{1,40}\\))?|(?<name>"
              + NAME
              + ")(?: \\([^()\\n]{2,60}\\)(?: \\([^()\\n]{2,60}\\)|(?= Share this))))\\*{0,2}(?: Share this\\b.*)?",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** {@code Questions from MR HOLT}, {@code Cross-examination by MS LEE} */
  private static final Pattern EXAMINED =
      Pattern.compile(
          "(?:Questions from|Questioned by|Examined by|(?:Direct |Further |Cross-|Re-?)?[Ee]xamination by) \\p{Lu}[\\p{L}.'’ -]{2,60}:?");

  private final String text;

  NameLines(String text) {
    this.text = text;
  }

  /** {@return the label that the paragraph is} */
  Optional<Label> at(Span paragraph) {
    if (paragraph.length() > LONGEST) {
      return Optional.empty();
    }
    if (EXAMINED.matcher(text).region(paragraph.begin(), paragraph.end()).matches()) {
      return Optional.of(
          new Label(
              paragraph.begin(),
              Optional.of(paragraph),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              paragraph.end(),
              Sort.EXAMINER));
    }
    Matcher member = MEMBER.matcher(text).region(paragraph.begin(), paragraph.end());
    if (member.matches()) {
      return Optional.of(member(member));
    }
    Matcher line = LINE.matcher(text).region(paragraph.begin(), paragraph.end());
    if (!line.matches()) {
      return Optional.empty();
    }
    if (line.group("name").startsWith("BY ") && line.start("colon") >= 0) {
      return Optional.of(label(line, Sort.EXAMINER));
    }
    return isLabel(line) ? Optional.of(label(line, sort(line))) : Optional.empty();
  }

  /** Two words or more, an office, or a colon; a sentence of two words ends in a full stop. */
  private static boolean isLabel(Matcher line) {
    String name = line.group("name");
    boolean several = name.indexOf(' ') > 0;
    boolean marked = line.start("colon") >= 0 || line.start("time") >= 0;
    return !name.regionMatches(true, 0, "By ", 0, 3)
        && !LabelWords.isHeading(name)
        && !LabelWords.GRAMMAR.hasAny(name)
        && (several || marked || isOffice(name))
        && !name.endsWith(".");
  }

  private static boolean isOffice(String name) {
    return LabelWords.OFFICE.hasAll(name);
  }

  private static Sort sort(Matcher line) {
    boolean telling =
        LabelWords.isNameless(line.group("name"))
            || line.start("dash") >= 0
            || line.start("time") >= 0;
    return telling ? Sort.LINE_DESCRIBED : Sort.LINE;
  }

  private Label member(Matcher line) {
    String group = line.start("name") < 0 ? "holder" : "name";
    return new Label(
        line.start(),
        Optional.of(new Span(line.start("source"), line.end("source"))),
        LabelWords.name(text, new Span(line.start(group), line.end(group))),
        Optional.empty(),
        Optional.empty(),
        line.end(),
        Sort.MEMBER);
  }

  private Label label(Matcher line, Sort sort) {
    Span named = new Span(line.start("name"), line.end("name"));
    return new Label(
        line.start(),
        Optional.of(new Span(line.start("source"), line.end("source"))),
        LabelWords.name(text, named),
        Optional.of(line.start("role"))
            .filter(begin -> begin >= 0)
            .map(begin -> new Span(begin, line.end("role"))),
        Optional.of(line.start("colon"))
            .filter(begin -> begin >= 0)
            .map(begin -> new Span(line.end("colon") - 1, line.end("colon"))),
        line.end(),
        sort);
  }
}
