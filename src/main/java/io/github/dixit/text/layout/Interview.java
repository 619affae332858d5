// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.MarkShape;
import io.github.dixit.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the turns of an interview without labels: paragraphs that ask, in bold as a rule, and under
 * each the answer of whoever headline and introduction name. The text must say that it is one.
 */
final class Interview {

  private static final int LONGEST_QUESTION = 500;
  private static final int FEWEST_QUESTIONS = 3;

  /** Of these two are enough: with a dash or number before them, or behind a colon. */
  private static final int FEWEST_MARKED = 2;

  private static final Pattern MARK =
      Pattern.compile("[*_\\s\\p{Z}]*(?:(?:\\d{1,2}[.)]|[–—-])[*_\\s\\p{Z}]+)?(?=\\S{2})");

  private static final Pattern SELF =
      Pattern.compile("\\b" + LabelWords.SELF.anyOf() + "\\b", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final List<Span> paragraphs;

  Interview(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** {@return its turns in text order; none if it is no such interview} */
  List<Turn> turns() {
    List<Integer> questions = new ArrayList<>();
    for (int p = 1; p + 1 < paragraphs.size(); p++) {
      if (isQuestion(paragraphs.get(p)) && !isQuestion(paragraphs.get(p + 1))) {
        questions.add(p);
      }
    }
    if (questions.size() < fewest(questions) || !isSaidToBeOne(questions.get(0))) {
      return List.of();
    }
    Optional<Span> asked =
        new Introduction(text, paragraphs.get(questions.get(0)).begin()).interviewee();
    return asked
        .filter(a -> speaks(a, paragraphs.get(questions.get(0)).begin()))
        .map(a -> turns(questions, Turn.Who.named(a)))
        .orElse(List.of());
  }

  private int fewest(List<Integer> questions) {
    boolean marked =
        questions.stream()
            .map(paragraphs::get)
            .allMatch(q -> plain(q).begin() > q.begin() || plain(q).end() < q.end());
    boolean told =
        !questions.isEmpty() && text.charAt(paragraphs.get(questions.get(0) - 1).end() - 1) == ':';
    return marked || told ? FEWEST_MARKED : FEWEST_QUESTIONS;
  }

  /** An article that answers questions of its own tells what its people said. */
  private boolean speaks(Span asked, int begin) {
    String told = TurnParts.withoutQuotations(text.substring(begin));
    String name = asked.of(text);
    String surname = Pattern.quote(name.substring(name.lastIndexOf(' ') + 1));
    String said = LabelWords.QUOTING.anyOf();
    return SELF.matcher(told).find()
        && !Pattern.compile(
                "%1$s,? %2$s\\b|\\b%2$s (?:[\\p{L}.]{1,20} ){0,2}%1$s\\b".formatted(surname, said))
            .matcher(told)
            .find();
  }

  private List<Turn> turns(List<Integer> questions, Turn.Who asked) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      int question = questions.get(i);
      int next = i + 1 < questions.size() ? questions.get(i + 1) : paragraphs.size();
      add(turns, Turn.Who.NOBODY, List.of(plain(paragraphs.get(question))));
      List<Span> answer = new ArrayList<>();
      for (int p = question + 1; p < next && !TurnParts.isFoot(text, paragraphs.get(p)); p++) {
        answer.addAll(Directions.spoken(text, plain(paragraphs.get(p))));
      }
      add(turns, asked, answer);
    }
    return turns;
  }

  private static void add(List<Turn> turns, Turn.Who who, List<Span> said) {
    if (!said.isEmpty()) {
      turns.add(new Turn(Optional.empty(), who, Optional.empty(), said));
    }
  }

  /** One or two sentences without quotation marks, the last of which asks. */
  private boolean isQuestion(Span paragraph) {
    Span plain = plain(paragraph);
    String words = plain.of(text);
    return plain.length() <= LONGEST_QUESTION
        && words.endsWith("?")
        && words.chars().noneMatch(c -> MarkShape.DOUBLE_OPENING.indexOf(c) >= 0);
  }

  /** Without the marks of bold type, the number of a question or the dash before who speaks. */
  private Span plain(Span paragraph) {
    int begin = paragraph.begin();
    int end = paragraph.end();
    Matcher mark = MARK.matcher(text).region(begin, end);
    if (mark.lookingAt()) {
      begin = mark.end();
    }
    while (end - begin > 2 && isBold(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private static boolean isBold(char c) {
    return c == '*' || c == '_' || Paragraphs.isSpace(c);
  }

  private boolean isSaidToBeOne(int firstQuestion) {
    int end = paragraphs.get(firstQuestion).begin();
    int foot = paragraphs.get(paragraphs.size() - 1).begin();
    return StockPhrase.INTERVIEW.isIn(text, new Span(0, end))
        || StockPhrase.INTERVIEW.isIn(text, new Span(foot, text.length()));
  }
}
