// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRow;

/** How near the last mention is, in which grammatical place, and what stands in between. */
record Nearness(TokenRow row, Position position) implements FeatureGroup {

  @Override
  public void read(Anaphor anaphor, Candidate candidate, int rank, Features features) {
    candidate.nearest().ifPresent(r -> read(anaphor, candidate, r, rank, features));
  }

  private void read(Anaphor anaphor, Candidate candidate, Referent near, int rank, Features f) {
    int sentences = row.sentence(anaphor.begin()) - row.sentence(near.begin());
    int paragraphs = row.paragraph(anaphor.begin()) - row.paragraph(near.begin());
    if (candidate.before().isEmpty()) {
      f.add("ahead");
      f.addStep("ahead sentences", -sentences);
      return;
    }
    f.addStep("sentences", sentences);
    f.addStep("paragraphs", paragraphs);
    f.addStep("rank", rank);
    f.addIf(rank == 0 && paragraphs == 0, "nearest in paragraph");
    f.addIf(anaphor.content().test(near.begin()), "told of itself");
    place(near, sentences, paragraphs, f);
    int there = row.quotation(near.begin());
    f.addIf(there >= 0 && there != row.quotation(anaphor.begin()), "in another quotation");
    f.addIf(there >= 0 && there == row.quotation(anaphor.begin()), "in one quotation");
    subjects(anaphor, candidate, f);
  }

  private void place(Referent near, int sentences, int paragraphs, Features f) {
    String place = place(near);
    f.add("last " + place);
    f.addIf(sentences == 0, "last " + place + " in sentence");
    f.addIf(sentences == 1, "last " + place + " in sentence before");
    f.addIf(paragraphs == 0, "last " + place + " in paragraph");
    f.addIf(row.startsSentence(near.begin()), "last opens its sentence");
  }

  private String place(Referent referent) {
    if (position.isModifier(referent.range())) {
      return "modifier";
    }
    if (position.isMainSubject(referent.range())) {
      return "main subject";
    }
    if (position.isSubject(referent.range())) {
      return "subject";
    }
    return position.isObject(referent.range()) ? "object" : "other";
  }

  /** Whether any mention near by is the subject of its sentence, outside of quotations. */
  private void subjects(Anaphor anaphor, Candidate candidate, Features f) {
    int sentence = row.sentence(anaphor.begin());
    int nearest = Integer.MAX_VALUE;
    for (Referent each : candidate.before()) {
      if (row.quotation(each.begin()) < 0 && position.isSubject(each.range())) {
        nearest = Math.min(nearest, sentence - row.sentence(each.begin()));
      }
    }
    if (nearest == Integer.MAX_VALUE) {
      f.add("no subject");
    } else {
      f.addStep("subject", nearest);
    }
    long outside = candidate.before().stream().filter(r -> row.quotation(r.begin()) < 0).count();
    f.addStep("mentions outside", (int) outside);
    f.addStep("mentions", candidate.before().size());
  }
}
