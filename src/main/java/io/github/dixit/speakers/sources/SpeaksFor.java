// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrase.Determiner;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.Table;
import io.github.dixit.speakers.lexicon.WordList;
import io.github.dixit.speakers.reference.ActingBodies;
import io.github.dixit.speakers.reference.Knowledge;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Says for whom those speak who have no name of their own: spokespeople for their body, a website
 * for its owner. Which nouns do, and where the text says for whom, is in {@code speaks-for.tsv}.
 */
final class SpeaksFor {

  /** Where the text says for whom a noun speaks. */
  private enum Way {
    NAME,
    COMPLEMENT,
    NOUN,
    TOPIC,
    OWNER
  }

  private record Row(List<Way> ways, boolean named) {

    static Row of(String[] fields) {
      return new Row(
          Arrays.stream(fields[1].toUpperCase(Locale.ROOT).split(" ")).map(Way::valueOf).toList(),
          fields[2].equals("named"));
    }
  }

  /** So many sentences on, "the spokesman" is still the one before. */
  private static final int NEAR = 3;

  private static final Map<String, Row> ROWS =
      Table.rows("speaks-for.tsv", 3).stream().collect(Collectors.toMap(f -> f[0], Row::of));

  private final TokenRow row;
  private final Entities entities;
  private final NounPhrases phrases;
  private final Knowledge known;
  private final ActingBodies bodies;
  private final IntFunction<Optional<Entity>> owners;

  /** For whom somebody spoke, by where. */
  private final TreeMap<Integer, Entity> before = new TreeMap<>();

  SpeaksFor(
      TokenRow row,
      Entities entities,
      NounPhrases phrases,
      Knowledge known,
      ActingBodies bodies,
      IntFunction<Optional<Entity>> owners) {
    this.row = row;
    this.entities = entities;
    this.phrases = phrases;
    this.known = known;
    this.bodies = bodies;
    this.owners = owners;
  }

  /** {@return for whom the head of the source speaks, if for anybody and the text says for whom} */
  Optional<Entity> principal(NounPhrase phrase, TokenRange source) {
    boolean spokesperson = phrase.is(NounClass.SPOKESPERSON);
    String word = phrase.noun().map(Noun::word).orElse("");
    Row known = ROWS.get(spokesperson ? "spokesperson" : word);
    if (known == null || phrase.plural() && phrase.is(NounClass.PERSON)) {
      return Optional.empty();
    }
    Optional<Entity> found =
        known.ways().stream()
            .flatMap(way -> read(way, phrase, source).stream())
            .findFirst()
            .filter(e -> e.isNamed() || !known.named());
    found.ifPresent(e -> before.put(phrase.head(), e));
    return found.or(() -> spokesperson ? lastBefore(phrase) : Optional.empty());
  }

  /**
   * "the spokesman", after "a spokesman for the bank": the bank; after "the bank's spokesman, Ann
   * Smith": she.
   */
  private Optional<Entity> lastBefore(NounPhrase phrase) {
    if (!phrase.isDefinite() || !phrase.modifiers().isEmpty() || phrase.plural()) {
      return Optional.empty();
    }
    int token = phrase.head();
    Noun noun = phrase.noun().orElseThrow();
    Optional<Entity> named =
        known.holders(noun.word()).stream()
            .filter(e -> e.lastMentionBefore(token) >= 0 && e.gender().agrees(noun.gender()))
            .max(Comparator.comparingInt(e -> e.lastMentionBefore(token)));
    Optional<Map.Entry<Integer, Entity>> unnamed =
        Optional.ofNullable(before.lowerEntry(token))
            .filter(e -> row.sentence(token) - row.sentence(e.getKey()) <= NEAR);
    boolean nearer =
        unnamed.isPresent()
            && named.filter(e -> e.lastMentionBefore(token) > unnamed.get().getKey()).isEmpty();
    return nearer ? unnamed.map(Map.Entry::getValue) : named;
  }

  private Optional<Entity> read(Way way, NounPhrase phrase, TokenRange source) {
    return switch (way) {
      case NAME ->
          entities.in(new TokenRange(source.begin(), phrase.head() + 1)).stream()
              .map(entities::of)
              .filter(SpeaksFor::hasPeople)
              .findFirst();
      case COMPLEMENT -> complement(phrase.head() + 1, source.end());
      case NOUN -> noun(phrase);
      case TOPIC -> isBare(phrase, source) ? bodies.subjectBefore(phrase.head()) : Optional.empty();
      case OWNER ->
          phrase
              .owner()
              .flatMap(owners::apply)
              .filter(e -> hasPeople(e) || !phrase.is(NounClass.SPOKESPERSON));
    };
  }

  private static boolean hasPeople(Entity entity) {
    return entity.kind() == SpeakerKind.ORGANIZATION || entity.kind() == SpeakerKind.UNKNOWN;
  }

  private Optional<Entity> complement(int preposition, int end) {
    if (preposition >= end || !row.is(preposition, WordList.BELONGING)) {
      return Optional.empty();
    }
    TokenRange complement = new TokenRange(preposition + 1, end);
    Optional<NameMention> named =
        entities.in(complement).stream().findFirst().filter(m -> m.begin() <= preposition + 3);
    return named
        .map(entities::of)
        .filter(SpeaksFor::hasPeople)
        .or(
            () ->
                phrases
                    .first(complement)
                    .filter(p -> p.isBody() && p.isDefinite())
                    .flatMap(p -> owners.apply(p.head())));
  }

  /** "a company spokeswoman", "the ministry's spokesman": which one, the text has said before. */
  private Optional<Entity> noun(NounPhrase phrase) {
    for (int i = phrase.head() - 1; i >= phrase.range().begin(); i--) {
      if (phrases.isBody(i)) {
        return owners.apply(i);
      }
    }
    return Optional.empty();
  }

  /** "a spokeswoman", and no word on whose. */
  private static boolean isBare(NounPhrase phrase, TokenRange source) {
    return phrase.determiner() == Determiner.INDEFINITE
        && phrase.modifiers().isEmpty()
        && !phrase.plural()
        && source.end() == phrase.head() + 1;
  }
}
