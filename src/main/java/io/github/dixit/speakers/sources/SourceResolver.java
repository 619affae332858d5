// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.reference.Referent;
import io.github.dixit.text.Deadline;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Resolves one source after the other, each in the light of those before. */
public final class SourceResolver {

  /** Tokens of a source that are looked at; none but broken ones are longer. */
  private static final int LONGEST_SOURCE = 80;

  private final Scene scene;
  private final TokenRow row;
  private final LabelledSource labelled;
  private final SourceParser parser;
  private final Quoting quoting;
  private final NamedSource names;
  private final PronounSource pronouns;
  private final Meanings meanings;
  private final UnnamedSource unnamed;
  private final BareQuotations quotations;
  private final UtteranceReader utterances;
  private final Voices voices = new Voices();
  private final Map<TokenRange, ParsedSource> parsed = new HashMap<>();

  public SourceResolver(TokenRow row, Entities entities) {
    this.scene = Scene.read(row, entities);
    this.row = row;
    this.labelled = new LabelledSource(row, entities, scene.discourse());
    this.parser = new SourceParser(row, entities, scene.phrases());
    this.quoting = new Quoting(row);
    this.meanings = new Meanings(scene, voices);
    this.names = new NamedSource(scene);
    this.pronouns = new PronounSource(scene, meanings, quoting);
    this.unnamed = new UnnamedSource(scene);
    this.utterances = new UtteranceReader(row, entities);
    this.quotations = new BareQuotations(row, entities, scene.discourse());
  }

  /**
   * Tells the resolver which contents there are before it resolves any source.
   *
   * @throws io.github.dixit.DixitException if it isn't done in time
   */
  public void prepare(List<SourceRequest> requests, Deadline deadline) {
    labelled.prepare(requests);
    quoting.prepare(requests);
    for (SourceRequest each : requests) {
      deadline.check();
      tokens(each).ifPresent(r -> hear(each, parsed(r)));
    }
    meanings.issuers().read();
  }

  private ParsedSource parsed(TokenRange range) {
    return parsed.computeIfAbsent(range, parser::parse);
  }

  private void hear(SourceRequest request, ParsedSource source) {
    if (request.attribution().isPresent()) {
      names.named(source).stream()
          .findFirst()
          .ifPresent(e -> voices.note(source.range().begin(), e));
    }
  }

  /** {@return who speaks; sources are asked for in text order, quoting ones before quoted ones} */
  public Answer resolve(SourceRequest request) {
    Answer answer =
        labelled
            .speaker(request)
            .orElseGet(() -> labelled.withoutOthers(request, written(request)));
    if (!isOneself(request)) {
      answer = labelled.withoutSelf(request, answer, quoting.around(request));
    }
    Answer settled = answer;
    request.attribution().ifPresent(a -> remember(a, request, settled));
    return settled;
  }

  private boolean isOneself(SourceRequest request) {
    return tokens(request).map(this::parsed).filter(pronouns::isFirstPerson).isPresent();
  }

  /** {@return the tokens of the source that are read} */
  private Optional<TokenRange> tokens(SourceRequest request) {
    return request
        .source()
        .map(s -> row.range(nearest(s, request)).first(LONGEST_SOURCE))
        .filter(r -> !r.isEmpty());
  }

  private Answer written(SourceRequest request) {
    return request
        .source()
        .map(s -> sourced(request, speaking(row.range(nearest(s, request)), request)))
        .or(() -> unnamed.subject(request).map(s -> unsourced(request, s)))
        .or(
            () ->
                unnamed
                    .figures(request, voices)
                    .map(e -> new Answer(SourceForm.IMPLICIT, List.of(e))))
        .orElseGet(() -> quotations.speaker(request));
  }

  /** Where source and cue are swapped, the verb for the name, the cue says who. */
  private TokenRange speaking(TokenRange source, SourceRequest request) {
    Optional<TokenRange> cue =
        request
            .cue(row)
            .map(c -> c.first(LONGEST_SOURCE))
            .filter(c -> source.length() == 1 && row.isVerb(source.begin()))
            .filter(c -> !row.isVerb(c.begin()) && !parser.parse(c).names().isEmpty());
    return cue.orElse(source.first(LONGEST_SOURCE));
  }

  /** Of a source in pieces the one next to the cue says who. */
  private static Span nearest(TextSpan source, SourceRequest request) {
    int cue = request.attribution().flatMap(LinkedAttribution::cue).map(TextSpan::begin).orElse(0);
    return source.spans().stream()
        .min(
            Comparator.comparingInt(
                s -> Math.min(Math.abs(s.begin() - cue), Math.abs(s.end() - cue))))
        .orElseThrow();
  }

  private Answer sourced(SourceRequest request, TokenRange range) {
    if (range.isEmpty()) {
      return Answer.NONE;
    }
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

  private Answer unsourced(SourceRequest request, TokenRange subject) {
    List<Entity> entities = sourced(request, subject).entities();
    return unnamed.canSpeak(entities) ? new Answer(SourceForm.IMPLICIT, entities) : Answer.NONE;
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
    return names
        .seen(source)
        .map(e -> new Answer(SourceForm.NAMED, List.of(e)))
        .or(() -> source.phrase().map(p -> described(p, source.range())))
        .orElse(new Answer(SourceForm.NOMINAL, List.of()));
  }

  private Answer described(NounPhrase phrase, TokenRange source) {
    List<Entity> found = meanings.phrase(phrase, source);
    boolean named =
        scene.entities().in(source).stream().map(scene.entities()::of).anyMatch(found::contains);
    for (Entity each : found) {
      if (each.isNamed()) {
        each.nominals().add(row.text(source));
        each.addMention(source);
      }
    }
    return new Answer(
        named ? SourceForm.NAMED : SourceForm.NOMINAL, found, meanings.why(phrase.head()));
  }

  private void remember(LinkedAttribution attribution, SourceRequest request, Answer answer) {
    quoting.note(attribution, answer.entities());
    if (request.depth() == 0) {
      quotations.heard(attribution, answer.entities());
    }
    if (answer.entities().size() == 1) {
      meanings.issuers().heard(request, answer.entities().get(0));
    }
  }
}
