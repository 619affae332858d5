// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.text.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds quotations that go on with the one before them: what stands between them is at most who
 * says it, and they have no two cues. What the linking of acts and contents took for two acts is
 * one utterance then.
 */
record Continuations(AttributedDocument document, Words words, List<Quotation> quotations) {

  /** More words between them are more than who says it. */
  private static final int LONGEST_BETWEEN = 25;

  /** Behind a word that is no abbreviation; one ends who says it, and another one tells more. */
  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3,}[.!?]\\s");

  /** Marks words of one utterance that no attribution has: below all indices. */
  private static final int FIRST_UNOWNED = -2;

  /**
   * Gives the words of such quotations to one owner.
   *
   * @param owners of each word, the index of its attribution or -1
   */
  void join(int[] owners) {
    Span last = null;
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      if (quotation.depth() > 0) {
        continue;
      }
      Span next = quotation.extent();
      if (last != null && isInAside(last, next, owners)) {
        continue;
      }
      if (last != null && words.at(next.begin()) < words.at(next.end())) {
        join(last, next, FIRST_UNOWNED - i, owners);
      }
      last = next;
    }
  }

  /** {@return whether a quotation stands between two parts of what is said: a title, mostly} */
  private boolean isInAside(Span last, Span next, int[] owners) {
    int word = words.at(last.end()) - 1;
    return word >= 0
        && owner(owners[word])
            .map(Attribution::content)
            .filter(c -> c.end() > next.end() && !c.overlaps(next))
            .isPresent();
  }

  private void join(Span last, Span next, int unowned, int[] owners) {
    int from = words.at(last.end()) - 1;
    int to = words.at(next.begin());
    if (from < words.at(last.begin())
        || to - from > LONGEST_BETWEEN
        || owners[from] == owners[to] && owners[from] != -1
        || !Quotation.isSpeech(document.text(), last)
        || SENTENCE_END
                .matcher(document.text().substring(last.end(), next.begin()))
                .results()
                .count()
            > 1
        || !mayBeOne(owner(owners[from]), owner(owners[to]))) {
      return;
    }
    int owner = owners[from] != -1 ? owners[from] : owners[to] != -1 ? owners[to] : unowned;
    own(last, owner, owners);
    own(next, owner, owners);
  }

  private void own(Span quotation, int owner, int[] owners) {
    for (int i = words.at(quotation.begin()); i < words.at(quotation.end()); i++) {
      owners[i] = owner;
    }
  }

  private Optional<Attribution> owner(int index) {
    return index < 0 ? Optional.empty() : Optional.of(document.attributions().get(index));
  }

  private static boolean mayBeOne(Optional<Attribution> one, Optional<Attribution> other) {
    boolean cued =
        one.flatMap(Attribution::cue).isPresent()
            && other.flatMap(Attribution::cue).isPresent()
            && !one.flatMap(Attribution::cue).equals(other.flatMap(Attribution::cue));
    Optional<Speaker> speaker = one.flatMap(Attribution::speaker);
    Optional<Speaker> second = other.flatMap(Attribution::speaker);
    boolean others =
        speaker.isPresent() && second.isPresent() && !speaker.get().id().equals(second.get().id());
    return !cued && !others;
  }
}
