// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.entities.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrase.Determiner;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.Optional;
import java.util.Set;

/** Finds who speaks where a writing does: whoever issued the report, the poll, the briefing. */
public final class IssuerResolver {

  /** In its first paragraphs a text may speak of "a new poll" and name the pollster only later. */
  private static final int LEAD = 3;

  private static final int LEAD_REACH = 150;
  private static final Set<String> ISSUED = Set.of("by", "from");
  private static final Set<String> PLACED = Set.of("in", "on");

  private final TokenRow row;
  private final Entities entities;
  private final NounPhrases phrases;
  private final DocumentIssuers issuers;
  private final PhraseResolver.OwnerResolver owners;

  public IssuerResolver(
      TokenRow row,
      Entities entities,
      NounPhrases phrases,
      DocumentIssuers issuers,
      PhraseResolver.OwnerResolver owners) {
    this.row = row;
    this.entities = entities;
    this.phrases = phrases;
    this.issuers = issuers;
    this.owners = owners;
  }

  /** {@return whether a writing of that very noun has been named before} */
  public boolean has(String noun, int token) {
    return issuers.has(noun, token);
  }

  /** {@return who issued the writing, if the text tells} */
  public Optional<Entity> resolve(NounPhrase phrase, TokenRange source) {
    String noun = phrase.noun().orElseThrow().word();
    Optional<Entity> issuer = issuerInside(phrase, source);
    boolean back = phrase.isDefinite() || phrase.determiner() == Determiner.POSSESSIVE;
    boolean owned = phrase.owner().filter(phrases::isBody).isPresent();
    if (issuer.isEmpty() && back && !owned && !phrase.plural()) {
      issuer = issuers.issuer(noun, source.begin());
    }
    if (issuer.isEmpty() && !phrase.plural() && row.paragraph(source.begin()) < LEAD) {
      issuer = issuers.next(noun, source.begin(), source.begin() + LEAD_REACH);
    }
    issuer.ifPresent(e -> issuers.issued(noun, phrase.head(), e));
    return issuer;
  }

  /** "the ministry's report", "a Politico poll", "a study by the bank", "data from Reuters". */
  private Optional<Entity> issuerInside(NounPhrase phrase, TokenRange source) {
    if (phrase.owner().isPresent()) {
      Optional<Entity> owner = owners.owner(phrase.owner().get()).filter(IssuerResolver::canIssue);
      if (owner.isPresent()) {
        return owner;
      }
    }
    Optional<Entity> inside =
        entities.in(new TokenRange(source.begin(), phrase.head() + 1)).stream()
            .map(entities::of)
            .filter(IssuerResolver::canIssueUnowned)
            .findFirst();
    return inside.or(() -> issuerBehind(phrase, source));
  }

  private Optional<Entity> issuerBehind(NounPhrase phrase, TokenRange source) {
    for (int i = phrase.head() + 1; i < source.end(); i++) {
      boolean by = ISSUED.contains(row.lower(i)) && !WordList.SEEN.has(row.lower(i - 1));
      boolean in = PLACED.contains(row.lower(i)) && (row.isVerb(i - 1) || i == phrase.head() + 1);
      if (by || in) {
        int from = i + 1;
        Optional<NameMention> name =
            entities.in(new TokenRange(from, source.end())).stream()
                .findFirst()
                .filter(
                    m ->
                        m.begin() - from <= 4 && !row.tag(m.begin() - 1).equals("IN")
                            || m.begin() == from);
        Optional<Entity> entity =
            name.map(entities::of)
                .filter(in ? IssuerResolver::canIssueUnowned : IssuerResolver::canIssue);
        if (entity.isPresent()) {
          return entity;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean canIssue(Entity entity) {
    return entity.kind() != SpeakerKind.GROUP && entity.kind() != SpeakerKind.DOCUMENT;
  }

  private static boolean canIssueUnowned(Entity entity) {
    return canIssue(entity) && entity.kind() != SpeakerKind.PLACE && !entity.isPerson();
  }
}
