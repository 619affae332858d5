// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.entities.OrganizationName;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.lexicon.Noun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words before a body's noun that set it apart from others: "the <em>foreign</em> ministry".
 */
record BodyModifiers(Knowledge known) {

  /** {@return how many of the words the names of the body hold} */
  long fitting(List<String> telling, Entity body) {
    return telling.stream()
        .filter(
            m ->
                body.forms().keySet().stream()
                    .anyMatch(n -> fits(OrganizationName.of(n, known.lexicon), m)))
        .count();
  }

  /** Nouns always tell: "the appeals court" is no other court. */
  List<String> telling(NounPhrase phrase) {
    List<String> telling = new ArrayList<>();
    for (int i = phrase.head() - 1; i >= phrase.head() - phrase.modifiers().size(); i--) {
      String word = known.row.lower(i);
      if (phrase.modifiers().contains(word) && (known.row.isNoun(i) || isTelling(word))) {
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
    Optional<Noun> noun = known.lexicon.noun(modifier);
    return noun.isPresent()
        || known.lexicon.isField(modifier)
        || known.lexicon.countries().byAny(modifier).isPresent()
        || Character.isDigit(modifier.charAt(0));
  }

  private boolean fits(OrganizationName name, String modifier) {
    return name.words().contains(known.lexicon.field(modifier))
        || name.country().isPresent()
            && known.lexicon.countries().byAny(modifier).equals(name.country());
  }
}
