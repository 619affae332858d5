// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an act points at stands in the next paragraph: <em>She posted this on her page.</em> and
 * below it what she posted, as live blogs have it. Its words stand in {@code cited.tsv}.
 */
final class PointedAt {

  private static final DataFile WORDS = DataFile.read(PointedAt.class, "cited.tsv");

  private final Sentences document;

  PointedAt(Sentences document) {
    this.document = document;
  }

  /** {@return the drafts, those that point with the paragraph below for their content} */
  List<Draft> applied(List<Draft> drafts) {
    Set<Integer> taken = new HashSet<>();
    drafts.stream().filter(d -> !isOwn(d)).forEach(d -> taken.add(paragraph(d.begin())));
    return drafts.stream().map(d -> applied(d, taken)).toList();
  }

  private Draft applied(Draft draft, Set<Integer> taken) {
    if (draft.cue().isEmpty() || draft.source().isEmpty() || !points(draft)) {
      return draft;
    }
    int below = paragraph(draft.begin()) + 1;
    return below < document.paragraphs().size() && !taken.contains(below) && isLast(draft)
        ? draft.withContent(List.of(document.paragraphs().get(below)))
        : draft;
  }

  private boolean points(Draft draft) {
    return draft.content().size() == 1
        && document.tokens(draft.content().get(0)).stream()
            .allMatch(t -> WORDS.set("pointing").contains(Words.lower(t)));
  }

  /** In the last sentence of its paragraph. */
  private boolean isLast(Draft draft) {
    Span paragraph = document.paragraphs().get(paragraph(draft.begin()));
    Span sentence = document.sentences().get(document.sentenceAt(draft.end() - 1)).span();
    return sentence.end() >= paragraph.end();
  }

  /** "I expect": who speaks there may be whoever is pointed at. */
  private boolean isOwn(Draft draft) {
    return !draft.source().isEmpty()
        && document.tokens(draft.source().get(0)).stream().allMatch(PointedAt::isFirstPerson);
  }

  private static boolean isFirstPerson(Token token) {
    return WORDS.set("first-person").contains(Words.lower(token));
  }

  private int paragraph(int at) {
    return Overlaps.firstEndingAfter(document.paragraphs(), at);
  }
}
