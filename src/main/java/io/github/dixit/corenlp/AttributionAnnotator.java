// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import io.github.dixit.AttributedDocument;
import io.github.dixit.corenlp.AttributionOptions.Output;
import io.github.dixit.extraction.AttributionExtractor;
import io.github.dixit.text.AnnotationReader;
import io.github.dixit.text.Sentences;
import java.lang.ref.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds who said what in a CoreNLP pipeline, from the tokens, tags and names that the pipeline has
 * made.
 *
 * <pre>
 * annotators = tokenize,pos,lemma,ner,attribution
 * customAnnotatorClass.attribution = io.github.dixit.corenlp.AttributionAnnotator
 * </pre>
 *
 * <p>The document gets its attributions under {@link AttributionsAnnotation}, everything else under
 * {@link AttributedDocumentAnnotation}, and, so that CoreNLP's own writers show them, the
 * quotations with their speakers under {@link CoreAnnotations.QuotationsAnnotation}, unless the
 * pipeline's {@code quote} annotator has put its own there.
 *
 * <p>Properties, which start with the name that the pipeline gives the annotator:
 *
 * <ul>
 *   <li>{@code attribution.catalogue}: a file of known speakers
 *   <li>{@code attribution.models}: a folder with another span model
 *   <li>{@code attribution.minConfidence}: from 0 to 1; less sure attributions are left out
 *   <li>{@code attribution.maxLength}: the longest text accepted, in UTF-16 code units
 *   <li>{@code attribution.output}: {@code attributions}, {@code quotations} or both (the default)
 * </ul>
 *
 * <p>Thread-safe. The models are loaded once for equal properties, whatever the number of
 * pipelines.
 */
public final class AttributionAnnotator implements Annotator {

  private static final Map<Output, Set<Class<? extends CoreAnnotation>>> KEYS =
      Map.of(
          Output.ATTRIBUTIONS,
          Set.of(AttributionsAnnotation.class, AttributedDocumentAnnotation.class),
          Output.QUOTATIONS,
          Set.of(CoreAnnotations.QuotationsAnnotation.class));

  private final AttributionOptions options;
  private final AttributionExtractor extractor;

  /**
   * Makes the annotator, as CoreNLP does for a custom one.
   *
   * @param name what the pipeline calls it, the start of its properties' names
   * @param properties those of the pipeline
   * @throws IllegalArgumentException if a property of its own is unknown or can't be read
   * @throws io.github.dixit.DixitException if a model is missing or damaged
   */
  public AttributionAnnotator(String name, Properties properties) {
    options = AttributionOptions.of(name, properties);
    extractor = SharedExtractor.acquire(this, options.loading());
  }

  @Override
  public void annotate(Annotation annotation) {
    try {
      Sentences sentences = AnnotationReader.read(annotation);
      AttributedDocument document = extractor.extract(id(annotation), sentences);
      if (options.outputs().contains(Output.ATTRIBUTIONS)) {
        annotation.set(AttributionsAnnotation.class, document.attributions());
        annotation.set(AttributedDocumentAnnotation.class, document);
      }
      if (options.outputs().contains(Output.QUOTATIONS)) {
        Quotations.of(annotation, sentences, document).addIfAbsent();
      }
    } finally {
      // The extractor is closed when its annotators are collected; not while one is at work.
      Reference.reachabilityFence(this);
    }
  }

  private static String id(Annotation annotation) {
    return Optional.ofNullable(annotation.get(CoreAnnotations.DocIDAnnotation.class))
        .orElse("document");
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.CharacterOffsetBeginAnnotation.class,
        CoreAnnotations.CharacterOffsetEndAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class,
        CoreAnnotations.LemmaAnnotation.class,
        CoreAnnotations.NamedEntityTagAnnotation.class);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return options.outputs().stream()
        .flatMap(o -> Objects.requireNonNull(KEYS.get(o)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** {@return what CoreNLP names in its message to somebody whose pipeline lacks something} */
  @Override
  public Collection<String> exactRequirements() {
    return List.of(STANFORD_TOKENIZE, STANFORD_POS, STANFORD_LEMMA, STANFORD_NER);
  }
}
