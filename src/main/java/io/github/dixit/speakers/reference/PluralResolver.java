// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds whom a plural means: <em>the senators</em>, <em>the two presidents</em>, <em>both</em>. */
public record PluralResolver(TokenRow row, Discourse discourse) {

  private static final int REFERENTS = 60;

  /** So many sentences back, names side by side are still the two. */
  private static final int SENTENCES = 10;

  /** So many sentences back, people named one after the other are. */
  private static final int NEAR = 3;

  private static final Map<String, Integer> NUMBERS =
      Map.of("two", 2, "three", 3, "four", 4, "both", 2, "pair", 2, "duo", 2, "trio", 3);

  /** {@return those meant: named side by side, or counted and named last; none if unclear} */
  public List<Entity> resolve(NounPhrase phrase, TokenRange source) {
    int number = number(phrase, source);
    if (number == 0 && !(phrase.isDefinite() && phrase.is(NounClass.PERSON))) {
      return List.of();
    }
    int token = source.begin();
    return together(phrase, number, token)
        .or(() -> lastNamed(phrase, number, token))
        .orElse(List.of());
  }

  /** {@return how many the phrase says they are; 0 if it doesn't} */
  private int number(NounPhrase phrase, TokenRange source) {
    String first = row.lower(source.begin());
    boolean all = phrase.isDefinite() || first.equals("both") || first.equals("all");
    for (int i = source.begin(); all && i <= phrase.head(); i++) {
      int told = NUMBERS.getOrDefault(row.lower(i), 0);
      if (told > 0) {
        return told;
      }
    }
    return 0;
  }

  /** "Smith and Jones ... the two senators": those named or quoted side by side. */
  private Optional<List<Entity>> together(NounPhrase phrase, int number, int token) {
    return Stream.concat(
            discourse.sourcesBefore(token, REFERENTS / 2).stream(),
            discourse.before(token, REFERENTS).stream())
        .filter(r -> row.sentence(token) - row.sentence(r.begin()) <= SENTENCES)
        .filter(r -> number == 0 ? r.entities().size() > 1 : r.entities().size() == number)
        .filter(r -> fit(phrase, r.entities(), number > 0))
        .max(Comparator.comparingInt(Referent::begin))
        .map(Referent::entities);
  }

  /** "the two presidents": the last two people named, if one of them is a president. */
  private Optional<List<Entity>> lastNamed(NounPhrase phrase, int number, int token) {
    List<Entity> found =
        discourse
            .near(token, REFERENTS, NEAR)
            .filter(r -> r.entities().size() == 1 && r.entities().get(0).isPerson())
            .map(r -> r.entities().get(0))
            .distinct()
            .limit(number)
            .sorted(Comparator.comparingInt(Entity::firstMention))
            .toList();
    return Optional.of(found)
        .filter(f -> number > 0 && f.size() == number && fit(phrase, f, false));
  }

  /**
   * @param counted whether the number fits too, so that their roles need not be told
   */
  private boolean fit(NounPhrase phrase, List<Entity> entities, boolean counted) {
    boolean plain = NUMBERS.containsKey(row.lower(phrase.head()));
    boolean human = plain || phrase.isHuman();
    if (!entities.stream().allMatch(e -> human ? e.isPerson() : isBody(e, phrase))) {
      return false;
    }
    String head = phrase.word();
    Gender gender = phrase.gender();
    if (gender != Gender.UNKNOWN && WordList.EPITHET.has(head)) {
      return entities.stream().allMatch(e -> e.gender().agrees(gender));
    }
    return counted && plain
        || entities.stream().anyMatch(e -> hasRole(e, head))
        || counted
            && (!human
                || WordList.EPITHET.has(head)
                || entities.stream().allMatch(e -> e.roleWords().isEmpty()));
  }

  private static boolean isBody(Entity entity, NounPhrase phrase) {
    return phrase.is(NounClass.PLACE)
        ? entity.kind() == SpeakerKind.PLACE || entity.country().isPresent()
        : entity.kind() == SpeakerKind.ORGANIZATION;
  }

  private static boolean hasRole(Entity entity, String head) {
    return entity.roleWords().contains(head) || head.equals("candidate");
  }
}
