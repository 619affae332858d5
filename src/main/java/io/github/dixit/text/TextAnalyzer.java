// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import io.github.dixit.DixitException;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/**
 * Tokens, sentences, parts of speech, lemmas and names by CoreNLP, with its cheap annotators only,
 * and paragraphs and quotations by this room's own. Immutable and thread-safe.
 */
public final class TextAnalyzer {

  /** One CRF for persons, organisations and places: three of them cost three times as much. */
  private static final String NAMES =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final Annotator wrapped;
  private final Annotator unwrapped;
  private final List<Annotator> annotators;

  private TextAnalyzer() {
    wrapped = tokenizer("two");
    unwrapped = tokenizer("always");
    CompletableFuture<Annotator> names = CompletableFuture.supplyAsync(TextAnalyzer::names);
    Annotator tags = new POSTaggerAnnotator("pos", new Properties());
    annotators = List.of(tags, new MorphaAnnotator(false), names.join());
  }

  /**
   * {@return an analyzer with its models loaded}
   *
   * @throws DixitException if CoreNLP's models are not on the class path
   */
  public static TextAnalyzer create() {
    try {
      return new TextAnalyzer();
    } catch (RuntimeException e) {
      throw new DixitException(
          "CoreNLP's models can't be loaded ("
              + e.getMessage()
              + "); add edu.stanford.nlp:stanford-corenlp with the classifier models",
          e);
    }
  }

  private static Annotator tokenizer(String newlines) {
    Properties properties = new Properties();
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    properties.setProperty("ssplit.newlineIsSentenceBreak", newlines);
    return new TokenizerAnnotator(properties);
  }

  private static Annotator names() {
    Properties properties = new Properties();
    properties.setProperty("ner.model", NAMES);
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.combinationMode", "NORMAL");
    try {
      return new NERCombinerAnnotator(properties);
    } catch (IOException e) {
      throw new DixitException("CoreNLP's name model can't be read: " + NAMES, e);
    }
  }

  /**
   * {@return the text with all that CoreNLP and this room know of it; empty text has no sentence}
   */
  public Sentences analyze(String text) {
    Paragraphs paragraphs = Paragraphs.of(text);
    if (paragraphs.spans().isEmpty()) {
      return new Sentences(text, List.of(), List.of(), List.of(), List.of());
    }
    Annotation annotation = new Annotation(text);
    (paragraphs.wrapped() ? wrapped : unwrapped).annotate(annotation);
    LongSentences.split(annotation);
    if (!annotation.get(CoreAnnotations.TokensAnnotation.class).isEmpty()) {
      annotators.forEach(a -> a.annotate(annotation));
    }
    return AnnotationReader.read(annotation, text, paragraphs);
  }
}
