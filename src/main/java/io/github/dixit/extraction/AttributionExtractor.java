// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.extraction;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.DixitException;
import io.github.dixit.Facets;
import io.github.dixit.LanguageCheck;
import io.github.dixit.NonStatement;
import io.github.dixit.facets.FacetTagger;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.links.Linker;
import io.github.dixit.links.silence.NonStatementFinder;
import io.github.dixit.links.silence.Silences;
import io.github.dixit.spans.SpanTagger;
import io.github.dixit.speakers.Resolution;
import io.github.dixit.speakers.ResolvedSource;
import io.github.dixit.speakers.SpeakerResolver;
import io.github.dixit.text.Deadline;
import io.github.dixit.text.Language;
import io.github.dixit.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds who said what in a text of which the tokens are known. Immutable and thread-safe; what
 * belongs to one document lives and dies with the call.
 */
public final class AttributionExtractor implements AutoCloseable {

  private final ExtractionOptions options;
  private final SpanTagger tagger;
  private final SpeakerResolver resolver;
  private final FacetTagger facets = FacetTagger.create();
  private final NonStatementFinder silences = NonStatementFinder.create();

  private AttributionExtractor(
      ExtractionOptions options, SpeakerResolver resolver, SpanTagger tagger) {
    this.options = options;
    this.resolver = resolver;
    this.tagger = tagger;
  }

  /**
   * {@return an extractor with its models loaded}
   *
   * @throws DixitException if the span model or the catalogue is missing, damaged or unreadable
   */
  public static AttributionExtractor load(ExtractionOptions options) {
    SpeakerResolver resolver =
        SpeakerResolver.create(options.catalogue().get()).explaining(options.explain());
    return new AttributionExtractor(options, resolver, SpanTagger.create(options.models()));
  }

  /**
   * {@return the attributions of a text}
   *
   * @param id the name that the document shall have
   * @param sentences the text with its tokens
   * @throws DixitException if the text is too long, takes too long, or the thread is interrupted
   *     meanwhile
   * @throws IllegalStateException if the extractor was closed
   */
  public AttributedDocument extract(String id, Sentences sentences) {
    return extract(id, sentences, Deadline.of(id, options.deadline()));
  }

  /**
   * {@return the same, of a text on which work began before}
   *
   * @param until when it must be done
   */
  public AttributedDocument extract(String id, Sentences sentences, Deadline until) {
    Objects.requireNonNull(id, "id must not be null");
    options.requireFits(id, sentences.text());
    List<String> doubts = doubts(id, sentences.text());
    List<LinkedAttribution> all =
        Linker.link(sentences, tagger.tag(sentences, until), options.minConfidence());
    until.check();
    Silences apart = silences.find(sentences, all);
    List<LinkedAttribution> linked = apart.spoken();
    List<NonStatement> silent = apart.nonStatements();
    Resolution resolution =
        resolver.resolve(
            sentences, linked, silent.stream().flatMap(n -> n.source().stream()).toList(), until);
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

  private List<String> doubts(String id, String text) {
    Optional<String> doubt =
        options.languageCheck() == LanguageCheck.OFF ? Optional.empty() : Language.doubt(text);
    if (options.languageCheck() == LanguageCheck.REFUSE && doubt.isPresent()) {
      throw new DixitException(id + ": " + doubt.get());
    }
    return doubt.stream().toList();
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

  /**
   * Looks whether the extractor may still be used.
   *
   * @throws IllegalStateException if it was closed
   */
  public void requireOpen() {
    tagger.requireOpen();
  }

  /**
   * Frees the span model; a second time it does nothing. Calls under way, and later ones, end with
   * an {@link IllegalStateException}.
   */
  @Override
  public void close() {
    tagger.close();
  }
}
