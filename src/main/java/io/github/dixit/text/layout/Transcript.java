// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.layout.Label.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the turns of a transcript: of broadcasts and briefings, parliaments and committees, courts,
 * earnings calls and interviews. A turn goes on until the next label, whatever paragraphs it has,
 * but for what nobody says. Time grows with the length of the text.
 */
final class Transcript {

  private final String text;
  private final List<Span> paragraphs;
  private final List<Label> labels;
  private final Cast cast;
  private final Examination examination;

  private Transcript(Sentences document) {
    this.text = document.text();
    this.paragraphs = document.paragraphs();
    this.labels = new LabelFinder(text).find(paragraphs);
    this.cast = new Cast(text, labels);
    this.examination = new Examination(text);
  }

  /** {@return the turns in text order; none if the document is no transcript and holds none} */
  static List<Turn> of(Sentences document) {
    return new Transcript(document).turns();
  }

  private List<Turn> turns() {
    boolean[] believed = LabelEvidence.weigh(text, labels, cast);
    List<Turn> turns = new ArrayList<>();
    TurnParts parts = new TurnParts(text, paragraphs);
    Turn.Who who = Turn.Who.NOBODY;
    int read = 0;
    for (int i = 0; i < believed.length; i++) {
      Label label = labels.get(i);
      examination.read(read, label.begin());
      read = label.end();
      if (label.sort() == Sort.EXAMINER) {
        examination.begin(label);
      }
      if (believed[i] && !isListed(i)) {
        int end = next(believed, i);
        who = label.sort() == Sort.DIRECTION ? who : who(i, end);
        List<Span> said = parts.between(label, end, who.name());
        if (!said.isEmpty()) {
          turns.add(new Turn(label.source(), who, label.mark(), said));
        }
      }
    }
    return turns.isEmpty() ? new Interview(text, paragraphs).turns() : turns;
  }

  private Turn.Who who(int i, int end) {
    Label label = labels.get(i);
    return switch (label.sort()) {
      case QUESTION -> {
        examination.ask(label.end(), end);
        yield examination.examiner().map(Turn.Who::named).orElse(Turn.Who.NOBODY);
      }
      case ANSWER -> {
        examination.answer(label.end(), end);
        yield answerer().map(Turn.Who::named).orElse(Turn.Who.NOBODY);
      }
      case SHOUTED,
          DESCRIBED,
          PLAIN,
          MEMBER,
          RECORDED,
          TITLED,
          LINE_DESCRIBED,
          LINE,
          DIRECTION,
          OFFICE,
          EXAMINER,
          HEADING ->
          witness(label).map(Turn.Who::named).orElseGet(() -> cast.who(label, i));
    };
  }

  /** {@code THE WITNESS:} is whoever is heard. */
  private Optional<Span> witness(Label label) {
    boolean heard = label.source().filter(s -> LabelWords.WITNESS.hasAll(s.of(text))).isPresent();
    return heard ? answerer() : Optional.empty();
  }

  private Optional<Span> answerer() {
    return examination.sworn().or(cast::interviewee).or(examination::addressed);
  }

  /** Where the next turn begins, or a heading in capitals that is none. */
  private int next(boolean[] believed, int label) {
    for (int i = label + 1; i < believed.length; i++) {
      if (believed[i] || labels.get(i).sort().isBorder() || labels.get(i).sort() == Sort.SHOUTED) {
        return labels.get(i).begin();
      }
    }
    return text.length();
  }

  /** A line of names above another, or below one and no office: who took part, not who speaks. */
  private boolean isListed(int i) {
    Label label = labels.get(i);
    return label.sort().isLine() && (touches(i) || touches(i - 1) && label.name().isPresent());
  }

  /** Nothing stands between this line and the next one. */
  private boolean touches(int i) {
    return i >= 0
        && i + 1 < labels.size()
        && labels.get(i).sort().isLine()
        && labels.get(i + 1).sort().isLine()
        && text.substring(labels.get(i).end(), labels.get(i + 1).begin()).isBlank();
  }
}
