// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.Issued;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrase.Determiner;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
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

  private static final int SOON = 40;

  /** So many sentences on, a writing may be what was quoted last. */
  private static final int NEAR = 2;

  private final Scene scene;
  private final TokenRow row;
  private final Issued issued;
  private final Voices voices;
  private final IntFunction<Optional<Entity>> owners;
  private final DocumentIssuers issuers = new DocumentIssuers();

  IssuerResolver(Scene scene, Voices voices, IntFunction<Optional<Entity>> owners) {
    this.scene = scene;
    this.row = scene.row();
    this.issued = scene.entities().graph().issued();
    this.voices = voices;
    this.owners = owners;
  }

  /** Notes the texts that the document speaks of, with whoever issued them. */
  void read() {
    for (int i = 0; i < row.size(); i++) {
      if (row.isNoun(i)) {
        note(i);
      }
    }
  }

  private void note(int noun) {
    scene
        .phrases()
        .noun(noun)
        .filter(n -> n.type() == NounClass.DOCUMENT)
        .ifPresent(
            n ->
                issued
                    .issuer(noun)
                    .filter(m -> isIssuer(m, noun))
                    .ifPresent(m -> issuers.issued(n.word(), noun, entity(m))));
  }

  /**
   * Notes the texts in which a speaker is found to speak: <em>said in a statement</em>, and beside
   * the cue, <em>in a daily update, the ministry said</em>.
   */
  void heard(SourceRequest request, Entity speaker) {
    for (TokenRange cue : request.cues(row)) {
      for (int i = cue.begin(); i < cue.end(); i++) {
        heardIn(new TokenRange(i, i + 1), speaker);
      }
      int end = row.endOfSentence(cue.begin());
      for (int i = row.beginOfSentence(cue.begin()); i < end; i++) {
        if (isPlacing(i) && !request.says(row, i)) {
          heardIn(new TokenRange(i + 1, end), speaker);
        }
      }
    }
  }

  /** "in its daily update", "in a statement": a text of whoever speaks in the sentence. */
  private boolean isPlacing(int i) {
    return row.is(i, "in", "on") && (row.tagged(i + 1, "PRP$") || row.is(i + 1, "a", "an"));
  }

  private void heardIn(TokenRange range, Entity speaker) {
    scene
        .phrases()
        .first(range)
        .filter(p -> p.is(NounClass.DOCUMENT))
        .filter(p -> range.length() == 1 || issued.issuer(p.head()).isEmpty())
        .ifPresent(p -> issuers.issued(p.noun().orElseThrow().word(), p.head(), speaker));
  }

  private Entity entity(NameMention name) {
    return scene.entities().of(name);
  }

  /** {@return who issued a writing of the text, be it no source, if the words around tell} */
  Optional<Entity> of(NounPhrase phrase) {
    String noun = phrase.noun().orElseThrow().word();
    return issuers.at(noun, phrase.head()).or(() -> before(phrase, noun, phrase.range().begin()));
  }

  /** {@return who issued the writing, if the text tells} */
  Optional<Entity> resolve(NounPhrase phrase, TokenRange source) {
    String noun = phrase.noun().orElseThrow().word();
    Optional<Entity> issuer = inside(phrase, source);
    boolean owned = phrase.owner().filter(scene.phrases()::isBody).isPresent();
    if (issuer.isEmpty() && !owned && isOne(phrase)) {
      issuer = before(phrase, noun, source.begin()).or(() -> ahead(phrase, noun, source.begin()));
    }
    issuer.ifPresent(e -> issuers.issued(noun, phrase.head(), e));
    return issuer;
  }

  /** "the ministry's report", "a Politico poll", "a study by the bank", "data from Reuters". */
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
                    .map(this::entity))
        .or(() -> issued.behind(noun, source.end()).map(this::entity))
        .or(() -> described(issued.authorBegin(noun, source.end()), source.end()))
        .or(() -> scene.phrases().isBody(noun - 1) ? owners.apply(noun - 1) : Optional.empty());
  }

  /** "a survey by the institute": the one that the text spoke of. */
  private Optional<Entity> described(int begin, int end) {
    return begin < 0
        ? Optional.empty()
        : scene
            .phrases()
            .first(new TokenRange(begin, end))
            .filter(p -> p.isBody() && p.isDefinite() && !row.isCapital(p.head()))
            .flatMap(p -> owners.apply(p.head()));
  }

  /** "a Gallup poll", but no place, nor "a Facebook post": where it stands, not who wrote it. */
  private boolean isIssuer(NameMention name, int noun) {
    boolean before = name.end() <= noun && !row.isPossessiveMark(name.end());
    return !before
        || (name.kind() != SpeakerKind.PLACE || voices.isPlaceName(entity(name)))
            && !scene.row().lexicon().isPlatform(name.name().toLowerCase(Locale.ROOT));
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
    return scene
        .discourse()
        .lastSource(token)
        .filter(s -> row.sentence(token) - row.sentence(s.begin()) <= NEAR)
        .map(Referent::entities)
        .flatMap(s -> s.stream().findFirst())
        .filter(
            e ->
                WordList.PERSONAL.has(noun) || DocumentIssuers.reports(noun) && voices.bodyOften(e))
        .filter(Entity::isNamed);
  }

  /** "a new poll": the pollster's name may come behind, in the lead or with "the poll" at once. */
  private Optional<Entity> ahead(NounPhrase phrase, String noun, int token) {
    if (row.paragraph(token) >= LEAD) {
      return phrase.determiner() == Determiner.INDEFINITE
          ? issuers.next(noun, token, token + SOON, t -> row.is(t - 1, "the"))
          : Optional.empty();
    }
    boolean one = phrase.determiner() != Determiner.BARE || row.sentence(token) == 0;
    return issuers
        .next(noun, token, token + LEAD_REACH, t -> true)
        .or(
            () ->
                voices
                    .next(token, token + LEAD_REACH)
                    .filter(e -> one && DocumentIssuers.reports(noun)));
  }
}
