// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.Issued;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrase.Determiner;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import io.github.dixit.speakers.reference.Referent;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/** Finds who speaks where a writing does: whoever issued the report, the poll, the briefing. */
final class IssuerResolver {

  /** In its first paragraphs a text may speak of "a new poll" and name the pollster only later. */
  private static final int LEAD = 3;

  private static final int LEAD_REACH = 150;

  /** So many sentences on, a writing may be what was quoted last. */
  private static final int NEAR = 2;

  private final Scene scene;
  private final TokenRow row;
  private final NounPhrases phrases;
  private final Issued issued;
  private final Voices voices;
  private final IntFunction<Optional<Entity>> owners;
  private final DocumentIssuers issuers = new DocumentIssuers();

  IssuerResolver(Scene scene, Voices voices, IntFunction<Optional<Entity>> owners) {
    this.scene = scene;
    this.row = scene.row();
    this.phrases = scene.phrases();
    this.issued = scene.entities().graph().issued();
    this.voices = voices;
    this.owners = owners;
  }

  /** Notes the texts that the document speaks of, with whoever issued them. */
  void read() {
    for (int i = 0; i < row.size(); i++) {
      int noun = i;
      if (row.isNoun(noun)) {
        document(noun)
            .flatMap(n -> issued.issuer(noun))
            .filter(m -> isIssuer(m, noun))
            .ifPresent(m -> note(noun, entity(m)));
      }
    }
  }

  /**
   * Notes the texts in which a speaker is found to speak: <em>said in a statement</em>, and beside
   * the cue, <em>in a daily update, the ministry said</em>.
   */
  void heard(SourceRequest request, Entity speaker) {
    for (TokenRange cue : request.cues(row)) {
      for (int i = cue.begin(); i < cue.end(); i++) {
        note(i, speaker);
      }
      int end = row.endOfSentence(cue.begin());
      for (int i = row.beginOfSentence(cue.begin()); i < end; i++) {
        if (isPlacing(i) && !request.says(row, i)) {
          phrases.first(new TokenRange(i + 1, end)).ifPresent(p -> note(p.head(), speaker));
        }
      }
    }
  }

  /** "in its daily update", "in a statement": a text of whoever speaks in the sentence. */
  private boolean isPlacing(int i) {
    return row.is(i, "in", "on") && (row.tagged(i + 1, "PRP$") || row.is(i + 1, "a", "an"));
  }

  private void note(int noun, Entity issuer) {
    document(noun).ifPresent(n -> issuers.issued(n.word(), noun, issuer));
  }

  private Optional<Noun> document(int noun) {
    return phrases.noun(noun).filter(n -> n.type() == NounClass.DOCUMENT);
  }

  private Entity entity(NameMention name) {
    return scene.entities().of(name);
  }

  /** {@return who issued a writing of the text, be it no source, if the words around tell} */
  Optional<Entity> of(NounPhrase phrase) {
    String noun = phrase.word();
    return issuers.at(noun, phrase.head()).or(() -> before(phrase, noun, phrase.range().begin()));
  }

  /** {@return who issued the writing, if the text tells} */
  Optional<Entity> resolve(NounPhrase phrase, TokenRange source) {
    String noun = phrase.word();
    Optional<Entity> issuer =
        inside(phrase, source).or(() -> issuers.at(noun, phrase.head())); // "Smith sent a letter"
    boolean owned = phrase.owner().filter(phrases::isBody).isPresent();
    if (issuer.isEmpty() && !owned && isOne(phrase, noun)) {
      issuer = before(phrase, noun, source.begin()).or(() -> ahead(noun, source.begin()));
    }
    issuer.ifPresent(e -> issuers.issued(noun, phrase.head(), e));
    return issuer;
  }

  /** "the ministry's report", "a Politico poll", "a study by the bank", "a company statement". */
  private Optional<Entity> inside(NounPhrase phrase, TokenRange source) {
    int noun = phrase.head();
    return phrase
        .owner()
        .flatMap(owners::apply)
        .filter(e -> e.kind() != SpeakerKind.GROUP && e.kind() != SpeakerKind.DOCUMENT)
        .or(
            () ->
                issued
                    .modifier(noun, source.begin())
                    .filter(m -> isIssuer(m, noun))
                    .or(() -> issued.behind(noun, source.end()))
                    .map(this::entity))
        .or(() -> described(noun + 1, source.end()))
        .or(() -> issued.client(noun, source.end()).map(this::entity))
        .or(() -> phrases.isBody(noun - 1) ? owners.apply(noun - 1) : Optional.empty());
  }

  /** "a survey by the institute": the one that the text spoke of. */
  private Optional<Entity> described(int by, int end) {
    return row.is(by, "by", "from")
        ? phrases.definiteBody(new TokenRange(by + 1, end)).flatMap(owners::apply)
        : Optional.empty();
  }

  /** "a Gallup poll", but no place, nor "a Facebook post": where it stands, not who wrote it. */
  private boolean isIssuer(NameMention name, int noun) {
    boolean before = name.end() <= noun && !row.isPossessiveMark(name.end());
    return !before
        || (name.kind() != SpeakerKind.PLACE || voices.isPlaceName(entity(name)))
            && !row.lexicon().isPlatform(name.name().toLowerCase(Locale.ROOT));
  }

  /** "the findings", "the figures" stand for one text, "the reports" for several. */
  private boolean isOne(NounPhrase phrase, String noun) {
    return !phrase.plural() || phrase.isDefinite() && noun.equals(row.lower(phrase.head()));
  }

  /** "the report", "their report": the one that the text spoke of before. */
  private Optional<Entity> before(NounPhrase phrase, String noun, int token) {
    boolean back = phrase.isDefinite() || phrase.determiner() == Determiner.POSSESSIVE;
    return back ? issuers.issuer(noun, token).or(() -> lastSpeaker(noun, token)) : Optional.empty();
  }

  /** "..., Smith wrote. The letter goes on ...": a writing of whoever spoke right before. */
  private Optional<Entity> lastSpeaker(String noun, int token) {
    boolean personal = WordList.PERSONAL.has(noun);
    boolean report = DocumentIssuers.reports(noun);
    return scene
        .discourse()
        .lastSource(token)
        .filter(s -> row.sentence(token) - row.sentence(s.begin()) <= NEAR)
        .map(Referent::entities)
        .flatMap(s -> s.stream().findFirst())
        .filter(e -> e.isNamed() && (personal || report && voices.isBody(e)));
  }

  /** "a new poll": in the lead the pollster's name may come behind. */
  private Optional<Entity> ahead(String noun, int token) {
    return row.paragraph(token) >= LEAD
        ? Optional.empty()
        : issuers
            .next(noun, token, token + LEAD_REACH)
            .or(
                () ->
                    DocumentIssuers.reports(noun)
                        ? voices.next(token, token + LEAD_REACH)
                        : Optional.empty());
  }
}
