// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import static io.github.dixit.speakers.sources.DocumentIssuers.reports;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrase.Determiner;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;
import io.github.dixit.speakers.reference.Discourse;
import java.util.Optional;

/** Finds who speaks where a writing does: whoever issued the report, the poll, the briefing. */
final class IssuerResolver {

  /** In its first paragraphs a text may speak of "a new poll" and name the pollster only later. */
  private static final int LEAD = 3;

  private static final int LEAD_REACH = 150;

  private static final int SOON = 40;

  /** So many sentences on, a writing may be what was quoted last. */
  private static final int NEAR = 2;

  private final TokenRow row;
  private final NounPhrases phrases;
  private final IssuerGrammar grammar;
  private final DocumentIssuers issuers;
  private final Voices voices;
  private final Discourse discourse;
  private final PhraseResolver.OwnerResolver owners;

  IssuerResolver(
      TokenRow row,
      NounPhrases phrases,
      IssuerGrammar grammar,
      DocumentIssuers issuers,
      Voices voices,
      Discourse discourse,
      PhraseResolver.OwnerResolver owners) {
    this.row = row;
    this.phrases = phrases;
    this.grammar = grammar;
    this.issuers = issuers;
    this.voices = voices;
    this.discourse = discourse;
    this.owners = owners;
  }

  /** {@return whether a writing of that very noun has been named before} */
  boolean has(String noun, int token) {
    return issuers.has(noun, token);
  }

  /** {@return who issued the writing, if the text tells} */
  Optional<Entity> resolve(NounPhrase phrase, TokenRange source) {
    String noun = phrase.noun().orElseThrow().word();
    Optional<Entity> issuer = inside(phrase, source);
    boolean owned = phrase.owner().filter(phrases::isBody).isPresent();
    if (issuer.isEmpty() && !owned && isOne(phrase)) {
      issuer = before(phrase, noun, source.begin()).or(() -> ahead(phrase, noun, source.begin()));
    }
    issuer.ifPresent(e -> issuers.issued(noun, phrase.head(), e));
    return issuer;
  }

  /** "the ministry's report", "a Politico poll", "a study by the bank", "data from Reuters". */
  private Optional<Entity> inside(NounPhrase phrase, TokenRange source) {
    return phrase
        .owner()
        .flatMap(owners::owner)
        .filter(IssuerGrammar::canIssue)
        .or(() -> grammar.modifier(phrase.head(), source.begin()))
        .or(() -> grammar.behind(phrase.head(), source.end()))
        .or(() -> described(phrase, source));
  }

  /** "a survey by the institute", "the company statement": the one that the text spoke of. */
  private Optional<Entity> described(NounPhrase phrase, TokenRange source) {
    Optional<Entity> author =
        grammar
            .describedBehind(phrase.head(), source.end())
            .filter(p -> p.isBody() && p.isDefinite() && !row.isCapital(p.head()))
            .flatMap(p -> owners.owner(p.head()));
    int before = phrase.head() - 1;
    return phrase.isDefinite() && before > phrase.range().begin() && phrases.isBody(before)
        ? author.or(() -> owners.owner(before))
        : author;
  }

  /** "the findings", "the figures" stand for one text, "the reports" for several. */
  private boolean isOne(NounPhrase phrase) {
    String noun = phrase.noun().orElseThrow().word();
    return !phrase.plural() || phrase.isDefinite() && noun.equals(row.lower(phrase.head()));
  }

  /** "the report", "their report": the one that the text spoke of before. */
  private Optional<Entity> before(NounPhrase phrase, String noun, int token) {
    boolean back = phrase.isDefinite() || phrase.determiner() == Determiner.POSSESSIVE;
    return back ? issuers.issuer(noun, token).or(() -> lastSpeaker(noun, token)) : Optional.empty();
  }

  /** "..., Smith wrote. The letter goes on ...": a writing of whoever spoke right before. */
  private Optional<Entity> lastSpeaker(String noun, int token) {
    return discourse
        .lastSource(token)
        .filter(s -> row.sentence(token) - row.sentence(s.begin()) <= NEAR)
        .flatMap(s -> s.entities().stream().findFirst())
        .filter(e -> WordList.PERSONAL.has(noun) || reports(noun) && voices.bodyOften(e))
        .filter(Entity::isNamed);
  }

  /** "a new poll": the pollster's name may come behind, in the lead or with "the poll" at once. */
  private Optional<Entity> ahead(NounPhrase phrase, String noun, int token) {
    if (row.paragraph(token) >= LEAD) {
      return phrase.determiner() == Determiner.INDEFINITE
          ? issuers.next(noun, token, token + SOON, this::isDefinite)
          : Optional.empty();
    }
    boolean one = phrase.determiner() != Determiner.BARE || row.sentence(token) == 0;
    return issuers
        .next(noun, token, token + LEAD_REACH, t -> true)
        .or(() -> voices.next(token, token + LEAD_REACH).filter(e -> one && reports(noun)));
  }

  private boolean isDefinite(int noun) {
    return row.lower(noun - 1).equals("the");
  }
}
