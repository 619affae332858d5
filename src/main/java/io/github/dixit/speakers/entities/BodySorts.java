// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase.Determiner;
import io.github.dixit.speakers.grammar.Relation;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows what sort of body an organisation is, by the words of its name and by what the text calls
 * it: <em>the union, CCT</em>, <em>carmaker Orbita</em>, <em>the Frontline Institute, a think
 * tank</em>. So <em>the company</em> is not put to a union, nor <em>the newspaper</em> to a league.
 */
public record BodySorts(TokenRow row, Entities entities) {

  /** Adds to all bodies of the text what it calls them. */
  public void read() {
    for (NameMention each : entities.mentions()) {
      Entity entity = entities.of(each);
      boolean body =
          entity.kind() == SpeakerKind.ORGANIZATION || entity.kind() == SpeakerKind.UNKNOWN;
      if (body) {
        row.lexicon()
            .knownBodies()
            .find(each.name())
            .ifPresent(b -> entity.roleWords().addAll(b.nouns()));
      }
      if (body && !row.isHeadline(each.begin())) {
        for (Relation beside : entities.graph().of(each)) {
          noun(beside).ifPresent(noun -> entity.roleWords().add(noun));
        }
      }
    }
  }

  /** "carmaker Orbita", "the union, CCT,", "CCT, a union of bakers,", "the CCT union". */
  private Optional<String> noun(Relation beside) {
    return switch (beside.kind()) {
      case TITLE, SORT ->
          beside.range().isEmpty() ? Optional.empty() : body(beside.range().end() - 1);
      case APPOSITION ->
          entities
              .graph()
              .phrases()
              .first(beside.range())
              .filter(p -> p.isBody() && p.determiner() != Determiner.BARE)
              .flatMap(p -> body(p.head()));
      case BRACKET, COMPLEMENT -> Optional.empty();
    };
  }

  private Optional<String> body(int noun) {
    return entities.graph().phrases().isBody(noun)
        ? entities.graph().phrases().noun(noun).map(Noun::word)
        : Optional.empty();
  }

  /** {@return whether name or text say that the body is of another sort than that noun's} */
  public boolean contradict(Entity entity, NounClass type) {
    Set<NounClass> told = told(entity);
    return !told.isEmpty() && !told.contains(type);
  }

  /** {@return whether name or text say that the body is of that noun's sort} */
  public boolean confirm(Entity entity, NounClass type) {
    return told(entity).contains(type);
  }

  private Set<NounClass> told(Entity entity) {
    Set<NounClass> told = new HashSet<>();
    Stream.concat(
            entity.forms().keySet().stream()
                .flatMap(f -> OrganizationName.of(f, row.lexicon()).words().stream()),
            entity.roleWords().stream())
        .filter(w -> !WordList.LOOSE_BODY.has(w))
        .forEach(
            w ->
                row.lexicon()
                    .noun(w)
                    .map(Noun::type)
                    .filter(NounClass::isBody)
                    .ifPresent(told::add));
    return told;
  }
}
