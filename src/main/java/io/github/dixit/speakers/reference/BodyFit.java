// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.entities.OrganizationName;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.lexicon.NounClass;
import java.util.ArrayList;
import java.util.List;

/** The names and sorts of bodies and places, held against the description of one. */
record BodyFit(Knowledge known) implements FeatureGroup {

  @Override
  public void read(Anaphor anaphor, Candidate candidate, int rank, Features features) {
    if (anaphor.sort() == Sort.BODY) {
      candidate.entity().ifPresent(e -> read(anaphor, e, features));
    }
  }

  private void read(Anaphor anaphor, Entity body, Features f) {
    NounPhrase phrase = anaphor.phrase().orElseThrow();
    NounClass type = phrase.noun().orElseThrow().type();
    NounSort sort = NounSort.of(anaphor, known.lexicon);
    List<Entity> called = known.bodiesCalled(anaphor.head());
    boolean word = called.contains(body);
    f.add("kind " + body.kind() + " as " + sort);
    f.addIf(word, "called so");
    f.addIf(word && called.size() == 1, "alone called so");
    f.addIf(word && sort == NounSort.LOOSE, "called so, loosely");
    f.addIf(!word && !called.isEmpty(), "another is called so");
    f.addIf(!word, "not called so, " + sort);
    f.addIf(
        known.meantBefore(anaphor.head(), anaphor.begin()).filter(body::equals).isPresent(),
        "meant before");
    modifiers(phrase, body, word, f);
    sort(body, type, sort, f);
    f.addIf(anaphor.owner().isPresent(), "owned by another");
  }

  private void sort(Entity body, NounClass type, NounSort sort, Features f) {
    f.addIf(known.sorts.contradict(body, type), "of another sort, " + sort);
    f.addIf(known.sorts.confirm(body, type), "of the sort");
    f.addIf(isPublic(body), "public as " + sort);
    f.addIf(body.country().isPresent(), "of a country as " + sort);
  }

  private boolean isPublic(Entity entity) {
    return entity.forms().keySet().stream()
        .flatMap(n -> OrganizationName.of(n, known.lexicon).words().stream())
        .anyMatch(
            w -> known.lexicon.noun(w).filter(n -> n.type() == NounClass.INSTITUTION).isPresent());
  }

  private void modifiers(NounPhrase phrase, Entity body, boolean word, Features f) {
    List<String> telling = telling(phrase);
    long fitting = fitting(telling, body);
    f.addStep("fitting words", (int) fitting);
    f.addStep(word ? "unfit words, called so" : "unfit words", telling.size() - (int) fitting);
    f.addIf(phrase.modifiers().isEmpty(), "plain");
  }

  /** {@return how many of the words the names of the body hold} */
  private long fitting(List<String> telling, Entity body) {
    return telling.stream()
        .filter(
            m ->
                body.forms().keySet().stream()
                    .anyMatch(n -> fits(OrganizationName.of(n, known.lexicon), m)))
        .count();
  }

  /** The words that set a body apart; nouns always do: "the appeals court" is no other court. */
  private List<String> telling(NounPhrase phrase) {
    List<String> telling = new ArrayList<>();
    for (int i = phrase.head() - 1; i >= phrase.head() - phrase.modifiers().size(); i--) {
      String word = known.row.lower(i);
      if (known.row.isNoun(i) || isTelling(word)) {
        telling.add(word);
      }
    }
    int field = phrase.head() + 2; // "the ministry of health"
    if (known.row.is(field - 1, "of", "for") && known.lexicon.isField(known.row.lower(field))) {
      telling.add(known.row.lower(field));
    }
    return telling;
  }

  private boolean isTelling(String modifier) {
    return known.lexicon.isField(modifier) || known.lexicon.countries().byAny(modifier).isPresent();
  }

  private boolean fits(OrganizationName name, String modifier) {
    return name.words().contains(known.lexicon.field(modifier))
        || name.country().isPresent()
            && known.lexicon.countries().byAny(modifier).equals(name.country());
  }
}
