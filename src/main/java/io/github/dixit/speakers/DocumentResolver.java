// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.sources.Answer;
import io.github.dixit.speakers.sources.SourceRequest;
import io.github.dixit.speakers.sources.SourceResolver;
import io.github.dixit.text.Deadline;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.layout.Layout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves the sources of one document in text order, quoting ones before quoted ones. */
final class DocumentResolver {

  private static final int DEEPEST = 64;

  private final CatalogueMatcher catalogue;
  private final boolean explaining;
  private final EvidenceWriter evidence;
  private final TokenRow row;
  private final Entities entities;
  private final SourceResolver resolver;
  private final Deadline deadline;

  DocumentResolver(
      Sentences sentences,
      Layout layout,
      Lexicon lexicon,
      CatalogueMatcher catalogue,
      boolean explaining,
      Deadline deadline) {
    this.explaining = explaining;
    this.evidence = new EvidenceWriter(explaining);
    this.catalogue = catalogue;
    this.row = new TokenRow(sentences, layout, lexicon);
    this.entities = new Entities(row, deadline);
    deadline.check();
    this.resolver = new SourceResolver(row, entities);
    this.deadline = deadline;
  }

  Resolution resolve(List<LinkedAttribution> attributions, List<TextSpan> furtherSources) {
    List<SourceRequest> requests = requests(attributions, furtherSources);
    List<SourceRequest> order = new ArrayList<>(requests);
    order.sort(
        Comparator.comparingInt(SourceRequest::depth).thenComparingInt(SourceRequest::begin));
    resolver.prepare(requests, deadline);
    Answer[] answers = new Answer[requests.size()];
    for (SourceRequest each : order) {
      deadline.check();
      answers[each.index()] = resolver.resolve(each);
    }
    return write(requests, List.of(answers), attributions.size());
  }

  private List<SourceRequest> requests(
      List<LinkedAttribution> attributions, List<TextSpan> furtherSources) {
    Map<String, LinkedAttribution> byId = new HashMap<>();
    attributions.forEach(a -> byId.put(a.id(), a));
    List<SourceRequest> requests = new ArrayList<>();
    for (LinkedAttribution each : attributions) {
      requests.add(
          new SourceRequest(requests.size(), Optional.of(each), each.source(), depth(each, byId)));
    }
    for (TextSpan each : furtherSources) {
      requests.add(new SourceRequest(requests.size(), Optional.empty(), Optional.of(each), 0));
    }
    return requests;
  }

  private static int depth(LinkedAttribution attribution, Map<String, LinkedAttribution> byId) {
    int depth = 0;
    LinkedAttribution parent = attribution.nestedIn().map(byId::get).orElse(null);
    while (parent != null && depth < DEEPEST) {
      depth++;
      parent = parent.nestedIn().map(byId::get).orElse(null);
    }
    return depth;
  }

  private Resolution write(List<SourceRequest> requests, List<Answer> answers, int attributions) {
    Set<Entity> speaking = new LinkedHashSet<>();
    answers.forEach(a -> speaking.addAll(a.entities()));
    List<String> warnings = new ArrayList<>();
    speaking.forEach(e -> catalogue.match(e).ifPresent(warnings::add));
    Map<Entity, Speaker> speakers =
        new SpeakerWriter(row, entities.graph().phrases()).write(speaking);
    List<ResolvedSource> sources = new ArrayList<>();
    Map<TextSpan, Speaker> bySource = new LinkedHashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      List<Speaker> named = answers.get(i).entities().stream().map(speakers::get).toList();
      if (i < attributions) {
        sources.add(resolved(answers.get(i), named));
      }
      requests
          .get(i)
          .source()
          .filter(s -> !named.isEmpty())
          .ifPresent(s -> bySource.putIfAbsent(s, named.get(0)));
    }
    return new Resolution(List.copyOf(speakers.values()), sources, bySource, warnings);
  }

  private ResolvedSource resolved(Answer answer, List<Speaker> named) {
    return new ResolvedSource(
        answer.form(),
        named.stream().findFirst(),
        named.isEmpty() ? List.of() : named.subList(1, named.size()),
        evidence.of(answer),
        explaining ? answer.why() : Optional.empty());
  }
}
