// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.TokenRange;
import java.util.List;

/** How a description is worded: whether it points to somebody at all, and how far back. */
record Phrasing(Knowledge known, Discourse discourse) implements FeatureGroup {

  private static final int REFERENTS = 60;

  @Override
  public void read(Anaphor anaphor, Candidate candidate, int rank, Features features) {
    NounPhrase phrase = anaphor.phrase().orElseThrow();
    NounSort sort = NounSort.of(anaphor, known.lexicon);
    if (candidate.isNobody()) {
      nobody(anaphor, phrase, sort, features);
    } else {
      int last = candidate.entity().orElseThrow().lastMentionBefore(anaphor.begin());
      features.addStep("rank as " + sort, rank);
      features.addIf(last < 0, "named behind only, " + phrase.determiner());
      features.addIf(last < 0 && hasAge(candidate), "named behind only, with an age");
      features.addIf(
          last < 0 && rank == 0 && !isAnybodyBefore(anaphor), "named behind only, nobody before");
      int since = last < 0 ? 0 : known.row.sentence(anaphor.begin()) - known.row.sentence(last);
      features.addStep("sentences since", since);
      features.addIf(last >= 0 && introduced(anaphor, last), "another introduced since");
      features.addIf(
          anaphor.sort() == Sort.PERSON && isStrangerSince(anaphor, last),
          "stranger since, " + sort);
      features.add(phrase.determiner() + (last < 0 ? " ahead" : " back"));
    }
  }

  private boolean isAnybodyBefore(Anaphor anaphor) {
    return discourse.before(anaphor.begin(), REFERENTS).stream()
        .flatMap(r -> r.entities().stream())
        .anyMatch(e -> Agreement.allows(anaphor, e) && e.isNamed());
  }

  /** "Roy Teller, 41, will be sentenced": how news brings in whom it described before. */
  private boolean hasAge(Candidate candidate) {
    List<TokenRange> mentions = candidate.entity().orElseThrow().mentions();
    int end = mentions.isEmpty() ? known.row.size() : mentions.get(0).end();
    return end + 1 < known.row.size()
        && known.row.lower(end).equals(",")
        && known.row.tag(end + 1).equals("CD");
  }

  private void nobody(Anaphor anaphor, NounPhrase phrase, NounSort sort, Features f) {
    f.add("nobody as " + sort);
    f.add("nobody as " + phrase.determiner());
    f.add("nobody as " + sort + " " + phrase.determiner());
    f.addStep("nobody with modifiers", phrase.modifiers().size());
    String next =
        phrase.head() + 1 < anaphor.source().end() ? known.row.lower(phrase.head() + 1) : "";
    f.addIf(next.isEmpty(), "nobody, bare");
    f.addIf(!next.isEmpty(), "nobody, going on with " + kind(phrase.head() + 1, next));
    f.addIf(known.row.sentence(anaphor.begin()) == 0, "nobody in headline");
    f.addIf(known.row.quotation(anaphor.begin()) >= 0, "nobody in quotation");
    f.addIf(phrase.isOther(), "nobody, another");
    boolean titled =
        anaphor.sort() == Sort.PERSON
            ? !known.holders(anaphor.head()).isEmpty()
            : !known.bodiesCalled(anaphor.head()).isEmpty();
    f.addIf(titled, "nobody, though called so");
    f.addIf(introduced(anaphor, -1), "nobody, introduced");
    f.addIf(known.meantBefore(anaphor.head(), anaphor.begin()).isPresent(), "nobody, though meant");
    f.addIf(anaphor.owner().filter(e -> e.isPerson()).isPresent(), "nobody, a person's");
  }

  private String kind(int token, String next) {
    String tag = known.row.tag(token);
    boolean word = tag.equals("IN") || tag.equals("TO") || next.equals(",");
    return word ? next : tag;
  }

  /** "a cashier was shaken ... the woman": somebody unnamed came in behind the mention. */
  private boolean isStrangerSince(Anaphor anaphor, int last) {
    return discourse
        .phrasesBetween(last, anaphor.begin())
        .anyMatch(p -> p.isHuman() && p.bringsIn() && known.row.quotation(p.range().begin()) < 0);
  }

  /** "a woman ... the woman": with an article that brings in somebody new, behind the mention. */
  private boolean introduced(Anaphor anaphor, int since) {
    return discourse
        .phrasesBetween(since, anaphor.begin())
        .filter(NounPhrase::bringsIn)
        .anyMatch(p -> p.word().equals(anaphor.head()));
  }
}
