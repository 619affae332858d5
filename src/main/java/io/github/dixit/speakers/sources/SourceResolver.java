// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SourceForm;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;
import io.github.dixit.speakers.reference.Referent;
import io.github.dixit.text.Deadline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Resolves one source after the other, each in the light of those before. */
public final class SourceResolver {

  private final Scene scene;
  private final TokenRow row;
  private final LabelledSource labelled;
  private final SourceParser parser;
  private final Quoting quoting = new Quoting();
  private final NamedSource names;
  private final PronounSource pronouns;
  private final Meanings meanings;
  private final CueSubject subjects;
  private final BareQuotations quotations;
  private final UtteranceReader utterances;
  private final Voices voices = new Voices();
  private final Map<TokenRange, ParsedSource> parsed = new HashMap<>();

  public SourceResolver(TokenRow row, Entities entities) {
    this.scene = Scene.read(row, entities);
    this.row = row;
    this.labelled = new LabelledSource(row, entities, scene.discourse());
    this.parser = new SourceParser(row, entities, scene.phrases());
    this.meanings = new Meanings(scene, voices);
    this.names = new NamedSource(scene);
    this.utterances = new UtteranceReader(row, entities, scene.dialogue());
    this.quotations = new BareQuotations(scene, meanings, utterances);
    this.pronouns = new PronounSource(scene, meanings, quoting, utterances, quotations);
    this.subjects = new CueSubject(row, entities, scene.phrases(), new Position(row));
  }

  /**
   * Tells the resolver which contents there are before it resolves any source.
   *
   * @throws io.github.dixit.DixitException if it isn't done in time
   */
  public void prepare(List<SourceRequest> requests, Deadline deadline) {
    labelled.prepare(requests);
    for (SourceRequest each : requests) {
      deadline.check();
      Optional<TokenRange> source = each.attribution().flatMap(a -> each.tokens(row));
      source
          .flatMap(s -> names.named(parsed(s)).stream().findFirst())
          .ifPresent(e -> voices.note(source.get().begin(), e));
    }
    meanings.issuers().read();
    List<SourceRequest> turns = requests.stream().filter(quotations::isTurn).toList();
    turns.forEach(t -> quotations.prepare(t, named(t)));
    for (int i = 1; i < turns.size(); i++) {
      SourceRequest before = turns.get(i - 1);
      SourceRequest next = turns.get(i);
      if (quotations.paragraph(next) - quotations.paragraph(before) == 1) {
        apart(before, next);
        apart(next, before);
      }
    }
  }

  /** Where people talk in turn, one who is named is not the other who is described. */
  private void apart(SourceRequest named, SourceRequest described) {
    Optional<NounPhrase> phrase =
        described
            .tokens(row)
            .map(this::parsed)
            .filter(s -> s.names().isEmpty())
            .flatMap(ParsedSource::phrase);
    named(named).forEach(e -> phrase.ifPresent(p -> meanings.known().noteApart(p, e)));
  }

  private List<Entity> named(SourceRequest request) {
    return request.tokens(row).map(this::parsed).map(names::named).orElse(List.of()).stream()
        .filter(Entity::isPerson)
        .toList();
  }

  private ParsedSource parsed(TokenRange range) {
    return parsed.computeIfAbsent(range, parser::parse);
  }

  /** {@return who speaks; sources are asked for in text order, quoting ones before quoted ones} */
  public Answer resolve(SourceRequest request) {
    Answer answer =
        labelled
            .speaker(request)
            .orElseGet(() -> labelled.withoutOthers(request, written(request)));
    Answer settled =
        isOneself(request)
            ? answer
            : labelled.withoutSelf(request, answer, quoting.around(request));
    request.attribution().ifPresent(a -> remember(a, request, settled));
    return settled;
  }

  private boolean isOneself(SourceRequest request) {
    return request.tokens(row).filter(t -> pronouns.isFirstPerson(parsed(t))).isPresent();
  }

  private void remember(LinkedAttribution attribution, SourceRequest request, Answer answer) {
    quoting.note(attribution, answer.entities());
    if (request.depth() == 0) {
      quotations.heard(attribution, request, answer.entities());
    }
    if (answer.entities().size() == 1) {
      meanings.issuers().heard(request, answer.entities().get(0));
    }
  }

  /** The words of the source tell; or else those of the cue; or else what stands around. */
  private Answer written(SourceRequest request) {
    if (request.source().isPresent()) {
      return request
          .tokens(row)
          .map(s -> sourced(request, speaking(s, request)))
          .orElse(Answer.NONE);
    }
    return request
        .cue(row)
        .flatMap(cue -> unsourced(request, cue))
        .map(who -> new Answer(SourceForm.IMPLICIT, who))
        .orElseGet(() -> quotations.speaker(request));
  }

  /** Where source and cue are swapped, the verb for the name, the cue says who. */
  private TokenRange speaking(TokenRange source, SourceRequest request) {
    return request
        .cue(row)
        .filter(c -> source.length() == 1 && row.isVerb(source.begin()))
        .filter(c -> !row.isVerb(c.begin()) && !parsed(c).names().isEmpty())
        .orElse(source);
  }

  private Optional<List<Entity>> unsourced(SourceRequest request, TokenRange cue) {
    return lastSource(cue).or(() -> subject(request, cue));
  }

  /** Whoever does what the cue says; or whose figures they are where something "is expected". */
  private Optional<List<Entity>> subject(SourceRequest request, TokenRange cue) {
    Optional<TokenRange> subject = subjects.find(cue);
    return subject.isPresent() || !row.hasVerb(cue, WordList.RECKONING)
        ? subject.map(s -> sourced(request, s).entities())
        : voices.prevailing().map(List::of);
  }

  /** "Coach Ann Smith, 39, of Oslo, told the council on Friday, adding": who speaks already. */
  private Optional<List<Entity>> lastSource(TokenRange cue) {
    return scene
        .discourse()
        .lastSource(cue.begin())
        .filter(s -> subjects.isParticiple(cue))
        .filter(s -> row.sentence(s.begin()) == row.sentence(cue.begin()))
        .filter(s -> row.quotation(s.begin()) == row.quotation(cue.begin()))
        .map(Referent::entities);
  }

  private Answer sourced(SourceRequest request, TokenRange range) {
    ParsedSource source = parsed(range);
    Answer answer = answer(source, request);
    if (!answer.entities().isEmpty() && !pronouns.isFirstPerson(source)) {
      Referent speaking = new Referent(source.range(), answer.entities(), source.phrase(), true);
      scene.discourse().addSource(speaking);
      if (request.depth() == 0) {
        scene.discourse().addUtterance(utterances.of(speaking, request));
      }
    }
    return answer;
  }

  private Answer answer(ParsedSource source, SourceRequest request) {
    List<Entity> named = names.named(source);
    if (source.pronoun().isPresent()) {
      List<Entity> meant = pronouns.speakers(source, request);
      return named.isEmpty()
          ? new Answer(SourceForm.PRONOUN, meant, source.pronoun().flatMap(meanings::why))
          : new Answer(
              SourceForm.NAMED, Stream.concat(meant.stream(), named.stream()).distinct().toList());
    }
    if (!named.isEmpty()) {
      return new Answer(SourceForm.NAMED, named);
    }
    return source
        .phrase()
        .map(p -> described(p, source.range(), quotations.silent(request)))
        .orElse(new Answer(SourceForm.NOMINAL, List.of()));
  }

  private Answer described(NounPhrase phrase, TokenRange source, List<Entity> barred) {
    List<Entity> found = meanings.phrase(phrase, source, barred);
    boolean named = scene.entities().named(source).anyMatch(found::contains);
    for (Entity each : found) {
      if (each.isNamed()) {
        each.nominals().add(row.text(source));
        each.addMention(source);
      }
    }
    return new Answer(
        named ? SourceForm.NAMED : SourceForm.NOMINAL, found, meanings.why(phrase.head()));
  }
}
