// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.grammar.TokenRow;
import java.util.List;
import java.util.stream.IntStream;

/** Who spoke last, to whom, and whether it was a question. */
record Talk(TokenRow row, Discourse discourse) implements FeatureGroup {

  private static final int UTTERANCES = 6;

  @Override
  public void read(Anaphor anaphor, Candidate candidate, int rank, Features features) {
    if (candidate.isNobody()) {
      return;
    }
    List<Utterance> spoken = discourse.utterancesBefore(anaphor.begin(), UTTERANCES);
    if (spoken.isEmpty()) {
      return;
    }
    int[] turns =
        IntStream.range(0, spoken.size())
            .filter(i -> speaks(candidate, spoken.get(i).source()))
            .toArray();
    int turn = turns.length == 0 ? -1 : turns[0];
    if (candidate.entities().isEmpty()) {
      features.addIf(turn == 0, "described spoke last");
      features.addIf(turn > 0, "described spoke");
      return;
    }
    features.addIf(turn < 0, "silent");
    features.addStep("spoke times", turns.length);
    if (turn >= 0) {
      features.addStep("spoke", turn);
      last(anaphor, spoken.get(turn), turn, features);
    }
    addressed(anaphor, candidate, spoken.get(0), features);
  }

  /** Somebody described only is one mention, be it a source or the name of one. */
  private static boolean speaks(Candidate candidate, Referent source) {
    return candidate.entities().isEmpty()
        ? candidate.before().stream().anyMatch(r -> r.begin() == source.begin())
        : candidate.entities().equals(source.entities());
  }

  private void last(Anaphor anaphor, Utterance own, int turn, Features features) {
    int begin = own.source().begin();
    int paragraphs = row.paragraph(anaphor.begin()) - row.paragraph(begin);
    int sentences = row.sentence(anaphor.begin()) - row.sentence(begin);
    if (turn == 0) {
      features.addStep("spoke last, paragraphs", paragraphs);
      features.addIf(sentences == 0, "spoke last in sentence");
      features.addIf(sentences == 1, "spoke last in sentence before");
      features.addIf(paragraphs == 0 && sentences > 1, "spoke last in paragraph");
    }
    features.addIf(own.question() && turn == 0, "asked last");
  }

  private void addressed(Anaphor anaphor, Candidate candidate, Utterance last, Features features) {
    boolean addressed =
        candidate.entities().size() == 1 && last.addressees().contains(candidate.entities().get(0));
    boolean near =
        row.sentence(anaphor.begin()) - row.sentence(last.source().begin()) <= 2
            && row.paragraph(anaphor.begin()) - row.paragraph(last.source().begin()) <= 1;
    features.addIf(addressed && near, "told");
    features.addIf(addressed && near && last.question(), "was asked");
  }
}
