// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.TokenRange;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * How news brings people in: headline and lead describe somebody, "Judge blocks ban", the next
 * sentences give the name, and the text goes on with "the judge".
 */
record LeadFit(Knowledge known, Discourse discourse) implements FeatureGroup {

  /** The phrases looked at, from the first on. */
  private static final int PHRASES = 40;

  /** In so many first sentences a description brings somebody in. */
  private static final int SENTENCES = 3;

  /** So far behind the description stands the name, in tokens. */
  private static final int NEAR = 120;

  /** So many tokens of titles stand before a name at most. */
  private static final int TITLES = 8;

  @Override
  public void read(Anaphor anaphor, Candidate candidate, int rank, Features features) {
    if (anaphor.sort() == Sort.PERSON) {
      candidate.entity().ifPresent(e -> read(anaphor, e, features));
    }
  }

  private void read(Anaphor anaphor, Entity person, Features f) {
    NounPhrase phrase = anaphor.phrase().orElseThrow();
    NounSort sort = NounSort.of(anaphor, known.lexicon);
    boolean first = firstNamed(anaphor).filter(person::equals).isPresent();
    if (person.firstMention() < anaphor.begin()) {
      f.addIf(first, "the lead's own, " + sort);
      return;
    }
    boolean has = person.roleWords().contains(anaphor.head());
    int words = phrase.modifiers().size();
    f.addIf(has, "named behind only, has the role, " + phrase.determiner());
    f.addIf(
        has && words > 0 && person.traits().shared(phrase.modifiers()) == words,
        "named behind only, has the role, all words");
    f.addIf(first, "named behind only, the first");
    f.addIf(opensParagraph(person), "named behind only, opens a paragraph");
  }

  /** {@return whom the text names first behind the first one of that description, in its lead} */
  private Optional<Entity> firstNamed(Anaphor anaphor) {
    return discourse.after(-1, PHRASES).stream()
        .takeWhile(r -> r.begin() <= anaphor.begin() && known.row.sentence(r.begin()) < SENTENCES)
        .flatMap(r -> r.phrase().stream())
        .filter(p -> !p.plural() && p.word().equals(anaphor.head()))
        .findFirst()
        .flatMap(p -> firstAfter(p.head() + 1));
  }

  private Optional<Entity> firstAfter(int token) {
    int end = Math.min(known.row.size(), token + NEAR);
    return known.entities.in(new TokenRange(token, Math.max(token, end))).stream()
        .filter((NameMention m) -> known.row.quotation(m.begin()) < 0)
        .map(known.entities::of)
        .filter(Entity::isPerson)
        .findFirst();
  }

  /** The paragraph begins with the name, or with titles before it. */
  private boolean opensParagraph(Entity person) {
    int first = person.firstMention();
    if (first >= known.row.size()) {
      return false;
    }
    IntPredicate title = i -> !known.row.startsParagraph(i + 1) && isTitle(i);
    return known.row.startsParagraph(known.row.runBegin(first, first - TITLES, title));
  }

  private boolean isTitle(int i) {
    return known.row.isNoun(i) || known.row.isAdjective(i) || known.row.tagged(i, "DT", "POS");
  }
}
