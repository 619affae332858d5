// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrase.Determiner;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.Table;
import io.github.dixit.speakers.lexicon.WordList;
import io.github.dixit.speakers.reference.Discourse;
import io.github.dixit.speakers.reference.Knowledge;
import io.github.dixit.speakers.reference.Referent;
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

  /** So many sentences on, "the spokesman" is still the one before. */
  private static final int NEAR = 3;

  /** So many sentences on, within a paragraph, "a spokesman" needs no word on whose. */
  private static final int SENTENCES = 2;

  private static final int REFERENTS = 30;

  private static final Map<String, List<Way>> WAYS =
      Table.rows("speaks-for.tsv", 2).stream()
          .collect(Collectors.toMap(f -> f[0], f -> ways(f[1].toUpperCase(Locale.ROOT))));

  private static List<Way> ways(String names) {
    return Arrays.stream(names.split(" ")).map(Way::valueOf).toList();
  }

  private final TokenRow row;
  private final Entities entities;
  private final NounPhrases phrases;
  private final Knowledge known;
  private final Discourse discourse;
  private final Position position;
  private final IntFunction<Optional<Entity>> owners;

  /** For whom spokespeople spoke, by where. */
  private final TreeMap<Integer, Entity> before = new TreeMap<>();

  /**
   * @param owners whom names and pronouns mean that possess something
   */
  SpeaksFor(Scene scene, IntFunction<Optional<Entity>> owners) {
    this.row = scene.row();
    this.entities = scene.entities();
    this.phrases = scene.phrases();
    this.known = scene.known();
    this.discourse = scene.discourse();
    this.position = new Position(row);
    this.owners = owners;
  }

  /** {@return for whom the head of the source speaks, if for anybody and the text says for whom} */
  Optional<Entity> principal(NounPhrase phrase, TokenRange source) {
    boolean spokesperson = phrase.is(NounClass.SPOKESPERSON);
    String word = spokesperson ? "spokesperson" : phrase.word();
    if (phrase.plural() && phrase.is(NounClass.PERSON)) {
      return Optional.empty();
    }
    Optional<Entity> found =
        WAYS.getOrDefault(word, List.of()).stream()
            .flatMap(way -> read(way, phrase, source).stream())
            .findFirst();
    if (!spokesperson) {
      return found;
    }
    found.ifPresent(e -> before.put(phrase.head(), e));
    return found.or(() -> lastBefore(phrase));
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
    Optional<Map.Entry<Integer, Entity>> unnamed =
        Optional.ofNullable(before.lowerEntry(token))
            .filter(e -> row.sentence(token) - row.sentence(e.getKey()) <= NEAR);
    int last = unnamed.map(Map.Entry::getKey).orElse(-1);
    return known.holders(phrase.word()).stream()
        .filter(e -> e.lastMentionBefore(token) > last && e.gender().agrees(phrase.gender()))
        .max(Comparator.comparingInt(e -> e.lastMentionBefore(token)))
        .or(() -> unnamed.map(Map.Entry::getValue));
  }

  private Optional<Entity> read(Way way, NounPhrase phrase, TokenRange source) {
    return switch (way) {
      case NAME -> body(new TokenRange(source.begin(), phrase.head() + 1));
      case COMPLEMENT -> complement(phrase.head() + 1, source.end());
      case NOUN -> noun(phrase);
      case TOPIC -> isBare(phrase) ? subjectBefore(phrase.head()) : Optional.empty();
      case OWNER ->
          phrase
              .owner()
              .flatMap(owners::apply)
              .filter(e -> phrase.is(NounClass.SPOKESPERSON) ? hasPeople(e) : e.isNamed());
    };
  }

  private Optional<Entity> body(TokenRange range) {
    return entities.named(range).filter(SpeaksFor::hasPeople).findFirst();
  }

  private static boolean hasPeople(Entity entity) {
    return entity.kind() == SpeakerKind.ORGANIZATION || entity.kind() == SpeakerKind.UNKNOWN;
  }

  /** "a spokesman for the bank": the name comes soon, or a noun for a body that is known. */
  private Optional<Entity> complement(int preposition, int end) {
    if (preposition >= end || !row.is(preposition, WordList.BELONGING)) {
      return Optional.empty();
    }
    return body(new TokenRange(preposition + 1, Math.min(end, preposition + 4)))
        .or(
            () ->
                phrases.definiteBody(new TokenRange(preposition + 1, end)).flatMap(owners::apply));
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
  private boolean isBare(NounPhrase phrase) {
    return phrase.determiner() == Determiner.INDEFINITE
        && phrase.modifiers().isEmpty()
        && !row.is(phrase.head() + 1, WordList.BELONGING);
  }

  /** "The bank fell. A spokesman said": the body that a sentence right before is about. */
  private Optional<Entity> subjectBefore(int token) {
    return discourse
        .near(token, REFERENTS, SENTENCES)
        .takeWhile(r -> row.paragraph(token) == row.paragraph(r.begin()))
        .filter(r -> row.quotation(r.begin()) < 0 && position.isSubject(r.range()))
        .flatMap(r -> meant(r).stream())
        .filter(e -> e.kind() == SpeakerKind.ORGANIZATION)
        .findFirst();
  }

  private Optional<Entity> meant(Referent referent) {
    return referent.entities().isEmpty()
        ? referent
            .phrase()
            .filter(p -> p.isBody() && p.isDefinite())
            .flatMap(p -> owners.apply(p.head()))
        : referent.entities().stream().filter(e -> referent.entities().size() == 1).findFirst();
  }
}
