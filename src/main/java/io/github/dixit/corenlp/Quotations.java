// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.CoreMap;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import io.github.dixit.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The attributed quotations of a document in the form of CoreNLP's quote annotator, which its JSON,
 * XML and text writers and its client know.
 */
final class Quotations {

  /** What stands where CoreNLP names the rule that found a mention or speaker. */
  private static final String SIEVE = "Dixit";

  private final Annotation annotation;
  private final TokenIndex tokens;
  private final SentenceIndex sentences;
  private final Map<Span, Attribution> attributed;

  private Quotations(Annotation annotation, Map<Span, Attribution> attributed) {
    this.annotation = annotation;
    this.tokens = new TokenIndex(annotation.get(CoreAnnotations.TokensAnnotation.class));
    this.sentences = new SentenceIndex(annotation.get(CoreAnnotations.SentencesAnnotation.class));
    this.attributed = attributed;
  }

  static Quotations of(Annotation annotation, Sentences sentences, AttributedDocument document) {
    return new Quotations(annotation, QuotationOwners.of(sentences, document));
  }

  /** Puts the quotations on the document, unless another annotator did so. */
  void addIfAbsent() {
    if (!annotation.containsKey(CoreAnnotations.QuotationsAnnotation.class)) {
      annotation.set(CoreAnnotations.QuotationsAnnotation.class, quotes());
    }
  }

  private List<CoreMap> quotes() {
    List<CoreMap> quotes = new ArrayList<>();
    attributed.forEach((extent, attribution) -> quotes.add(quote(extent, attribution, quotes)));
    return quotes;
  }

  private CoreMap quote(Span extent, Attribution attribution, List<CoreMap> before) {
    Span covered = tokens.covering(extent);
    CoreMap quote =
        QuoteAnnotator.makeQuote(
            extent.of(annotation.get(CoreAnnotations.TextAnnotation.class)),
            extent.begin(),
            extent.end(),
            tokens.labels(covered),
            covered.begin(),
            sentences.at(extent.begin()),
            sentences.at(extent.end() - 1),
            annotation.get(CoreAnnotations.DocIDAnnotation.class));
    quote.set(CoreAnnotations.QuotationIndexAnnotation.class, before.size());
    attribution.source().ifPresent(s -> setMention(quote, s, attribution.sourceForm()));
    attribution.speaker().ifPresent(s -> setSpeaker(quote, s));
    return quote;
  }

  private void setMention(CoreMap quote, TextSpan source, SourceForm form) {
    Span covered = tokens.covering(new Span(source.begin(), source.end()));
    quote.set(QuoteAttributionAnnotator.MentionAnnotation.class, source.text());
    quote.set(QuoteAttributionAnnotator.MentionBeginAnnotation.class, covered.begin());
    quote.set(QuoteAttributionAnnotator.MentionEndAnnotation.class, covered.end() - 1);
    quote.set(QuoteAttributionAnnotator.MentionTypeAnnotation.class, type(form));
    quote.set(QuoteAttributionAnnotator.MentionSieveAnnotation.class, SIEVE);
  }

  private void setSpeaker(CoreMap quote, Speaker speaker) {
    quote.set(QuoteAttributionAnnotator.SpeakerAnnotation.class, speaker.label());
    quote.set(QuoteAttributionAnnotator.SpeakerSieveAnnotation.class, SIEVE);
    quote.set(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class, speaker.label());
    first(speaker).map(tokens::covering).ifPresent(m -> setCanonicalMention(quote, m));
  }

  private static void setCanonicalMention(CoreMap quote, Span covered) {
    quote.set(QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation.class, covered.begin());
    quote.set(QuoteAttributionAnnotator.CanonicalMentionEndAnnotation.class, covered.end() - 1);
  }

  private static Optional<Span> first(Speaker speaker) {
    return speaker.mentions().stream().findFirst();
  }

  /** {@return the name that CoreNLP's quote attribution has for the form} */
  private static String type(SourceForm form) {
    return switch (form) {
      case NAMED -> "name";
      case PRONOUN -> "pronoun";
      case NOMINAL, IMPLICIT -> "animate noun";
    };
  }
}
