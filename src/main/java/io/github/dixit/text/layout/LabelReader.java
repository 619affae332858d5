// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.layout.Label.Sort;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the label of a turn where one may stand. Immutable; time is that of some hundred
 * characters.
 */
final class LabelReader {

  private static final Pattern SHOUT = Pattern.compile("\\p{Lu}[.'’-]?\\p{Lu}");

  private static final Pattern INITIAL = Pattern.compile("(?:^| )\\p{L}$");

  /** "(Holm East, Green)", "(Minister of Ports, Lib.)" */
  private static final Pattern SEAT = Pattern.compile(" ?\\([^()]{2,100}, \\p{Lu}[^(),]{0,30}\\)");

  private final String text;

  LabelReader(String text) {
    this.text = text;
  }

  /** {@return the label that a line begins with, with something behind it before the end} */
  Optional<Label> atLine(int begin, int end) {
    for (LabelPattern pattern : LabelPattern.values()) {
      Optional<Label> label = read(pattern, begin, end);
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  /** {@return the label that stands behind a sentence of the same line: in capitals, or Q and A} */
  Optional<Label> inLine(int begin, int end) {
    return read(LabelPattern.SHOUTED, begin, end).or(() -> read(LabelPattern.QUESTION, begin, end));
  }

  private Optional<Label> read(LabelPattern pattern, int begin, int end) {
    Matcher matcher = pattern.at(text, begin, end);
    return matcher.lookingAt() ? label(pattern, matcher) : Optional.empty();
  }

  private Optional<Label> label(LabelPattern pattern, Matcher matcher) {
    String name = matcher.group("name");
    return switch (pattern) {
      case SHOUTED -> shouted(matcher);
      case RECORDED -> isShouted(matcher) ? named(matcher, Sort.RECORDED) : Optional.empty();
      case OFFICE -> named(matcher, Sort.MEMBER);
      case DASHED -> named(matcher, Sort.MEMBER);
      case NUMBERED -> named(matcher, Sort.DESCRIBED);
      case INTERJECTING -> nameless(matcher, Sort.DESCRIBED);
      case PRESIDING -> nameless(matcher, Sort.TITLED);
      case PLAIN -> isPlain(matcher) ? named(matcher, plain(matcher)) : Optional.empty();
      case OFFICE_ALONE -> isOffice(name) ? nameless(matcher, Sort.OFFICE) : Optional.empty();
      case TITLED -> isTitled(matcher) ? named(matcher, Sort.TITLED) : Optional.empty();
      case VOICE -> named(matcher, Sort.DESCRIBED);
      case QUESTION -> nameless(matcher, name.startsWith("Q") ? Sort.QUESTION : Sort.ANSWER);
      case DIRECTION ->
          LabelWords.DIRECTION.hasAny(name) ? nameless(matcher, Sort.DIRECTION) : Optional.empty();
    };
  }

  private Optional<Label> shouted(Matcher matcher) {
    if (!isShouted(matcher)) {
      return Optional.empty();
    }
    String name = matcher.group("name");
    if (isHeading(name)) {
      return nameless(matcher, Sort.HEADING);
    }
    if (name.startsWith("BY ")) {
      return nameless(matcher, Sort.EXAMINER);
    }
    String details = matcher.group("details");
    if (Examination.isSwearing(details)) {
      return Optional.empty();
    }
    boolean telling = !details.isEmpty() || LabelWords.isNameless(name);
    return named(matcher, telling ? Sort.DESCRIBED : Sort.SHOUTED);
  }

  /** Titles before it, if any words, and two capitals in a row. */
  private boolean isShouted(Matcher matcher) {
    String name = matcher.group("name");
    return SHOUT.matcher(name).find() && hasTitlesBefore(matcher);
  }

  /** No heading, no letter of a list, no oath. */
  private static boolean isPlain(Matcher matcher) {
    String name = matcher.group("name");
    return name.length() > 1
        && !isHeading(name)
        && !Examination.isSwearing(matcher.group("details"));
  }

  /** "Mr. Jordan.", "The PRESIDING OFFICER.", and not "The James S." */
  private boolean isTitled(Matcher matcher) {
    String before = text.substring(matcher.start("source"), matcher.start("name"));
    String name = matcher.group("name");
    return hasTitlesBefore(matcher)
        && !before.isBlank()
        && (!before.startsWith("The ") || LabelWords.isNameless(name))
        && !INITIAL.matcher(name).find();
  }

  private boolean hasTitlesBefore(Matcher matcher) {
    String before = text.substring(matcher.start("source"), matcher.start("name"));
    return before.isBlank() || LabelWords.TITLE.hasAll(before);
  }

  private static boolean isHeading(String name) {
    return LabelWords.isHeading(name);
  }

  private static boolean isOffice(String name) {
    return LabelWords.OFFICE.hasAny(name.substring(name.indexOf(' ') + 1));
  }

  /**
   * A seat and a party, in two brackets or, behind a name with a title, in one; an office in
   * several words.
   */
  private static Sort plain(Matcher matcher) {
    String name = matcher.group("name");
    String details = matcher.group("details");
    if (details.chars().filter(c -> c == '(').count() > 1
        || SEAT.matcher(details).matches() && LabelWords.TITLE.has(name.split(" ")[0])) {
      return Sort.MEMBER;
    }
    return name.indexOf(' ') > 0 && LabelWords.isNameless(name) ? Sort.DESCRIBED : Sort.PLAIN;
  }

  private Optional<Label> named(Matcher matcher, Sort sort) {
    int nameEnd = Math.min(matcher.end("source"), matcher.start("details"));
    boolean stopped = matcher.end("details") >= 0 && isStop(matcher.end("details"));
    int behind =
        matcher.start("mark") < 0 || stopped ? matcher.end("details") : matcher.start("mark");
    LabelDetails details = LabelDetails.read(text, nameEnd, behind);
    Span source = new Span(matcher.start("source"), details.end());
    return Optional.of(
        new Label(
            matcher.start(),
            Optional.of(source),
            LabelWords.name(text, span(matcher, "name").orElseThrow()).or(details::holder),
            details.role(),
            span(matcher, "mark")
                .map(m -> new Span(firstVisible(source.end(), m.begin()), m.end())),
            matcher.end(),
            sort));
  }

  private boolean isStop(int at) {
    return at < text.length() && text.charAt(at) == '.';
  }

  private int firstVisible(int begin, int end) {
    int i = begin;
    while (i < end
        && (Character.isWhitespace(text.charAt(i))
            || text.charAt(i) == '*'
            || text.charAt(i) == '.'
            || text.charAt(i) == ']')) {
      i++;
    }
    return i;
  }

  private Optional<Label> nameless(Matcher matcher, Sort sort) {
    return Optional.of(
        new Label(
            matcher.start(),
            sort == Sort.DIRECTION ? Optional.empty() : span(matcher, "source"),
            Optional.empty(),
            Optional.empty(),
            span(matcher, "mark"),
            matcher.end(),
            sort));
  }

  private static Optional<Span> span(Matcher matcher, String group) {
    return matcher.start(group) < 0
        ? Optional.empty()
        : Optional.of(new Span(matcher.start(group), matcher.end(group)));
  }
}
