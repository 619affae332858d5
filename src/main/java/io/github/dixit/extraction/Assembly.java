// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.extraction;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Facets;
import io.github.dixit.NonStatement;
import io.github.dixit.facets.FacetTagger;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.links.Linker;
import io.github.dixit.links.silence.NonStatementFinder;
import io.github.dixit.links.silence.Silences;
import io.github.dixit.spans.TaggedText;
import io.github.dixit.speakers.Resolution;
import io.github.dixit.speakers.ResolvedSource;
import io.github.dixit.speakers.SpeakerResolver;
import io.github.dixit.text.Deadline;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that comes after the models: spans are linked, refusals told apart, speakers resolved, facets
 * read. Immutable and thread-safe.
 */
final class Assembly {

  private final SpeakerResolver resolver;
  private final double minConfidence;
  private final FacetTagger facets = FacetTagger.create();
  private final NonStatementFinder silences = NonStatementFinder.create();

  /**
   * Prepares the rooms.
   *
   * @param minConfidence in [0, 1]; attributions below are left out
   */
  Assembly(SpeakerResolver resolver, double minConfidence) {
    this.resolver = resolver;
    this.minConfidence = minConfidence;
  }

  /**
   * {@return the document}
   *
   * @param doubts warnings about the text
   * @param until when it must be done
   */
  AttributedDocument of(
      String id, Sentences sentences, TaggedText tagged, List<String> doubts, Deadline until) {
    Layout layout = Layout.of(sentences);
    List<LinkedAttribution> all = Linker.link(sentences, layout, tagged, minConfidence);
    until.check();
    Silences apart = silences.find(sentences, all);
    List<LinkedAttribution> linked = apart.spoken();
    List<NonStatement> silent = apart.nonStatements();
    Resolution resolution =
        resolver.resolve(
            sentences,
            layout,
            linked,
            silent.stream().flatMap(n -> n.source().stream()).toList(),
            until);
    until.check();
    return new AttributedDocument(
        id,
        sentences.text(),
        attributions(linked, resolution, facets.facets(sentences, linked, resolution.sources())),
        resolution.speakers(),
        silent.stream().map(n -> spoken(n, resolution)).toList(),
        Stream.of(doubts, sentences.warnings(), resolution.warnings())
            .flatMap(List::stream)
            .toList());
  }

  private static List<Attribution> attributions(
      List<LinkedAttribution> linked, Resolution resolution, List<Facets> how) {
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < linked.size(); i++) {
      attributions.add(attribution(linked.get(i), resolution.sources().get(i), how.get(i)));
    }
    return attributions;
  }

  private static Attribution attribution(LinkedAttribution a, ResolvedSource who, Facets how) {
    return new Attribution(
        a.id(),
        a.type(),
        a.source(),
        who.form(),
        a.cue(),
        a.content(),
        who.speaker(),
        who.coSpeakers(),
        a.nestedIn(),
        a.confidence(),
        how,
        who.evidence());
  }

  private static NonStatement spoken(NonStatement n, Resolution resolution) {
    return new NonStatement(
        n.kind(), n.source(), n.cue(), n.topic(), n.source().flatMap(resolution::speakerOf));
  }
}
