// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import com.google.common.base.Throwables;
import com.google.common.collect.Lists;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.dixit.DixitException;
import io.github.dixit.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Makes sentences of tagged tokens out of a text, and pairs its quotation marks, with CoreNLP's
 * tokenizer, tagger, lemmatizer and one name tagger. Thread-safe: make one and share it.
 *
 * <p>Time and memory grow with the length of the text and with nothing else in it.
 */
public final class TextAnalyzer {

  /** One conditional random field, trained on more news than its siblings; no rules, no dates. */
  private static final String NAME_MODEL =
      "io/github/dixit/models/corenlp/english.all.3class.distsim.crf.ser.gz";

  private static final String TAG_MODEL =
      "io/github/dixit/models/corenlp/english-left3words-distsim.tagger";

  /** So many sentences are tagged at once; CoreNLP's labels are large and go with each batch. */
  private static final int BATCH = 64;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final List<Annotator> annotators;

  private TextAnalyzer(List<Annotator> annotators) {
    this.annotators = annotators;
  }

  /**
   * {@return an analyzer with its models loaded, which takes seconds and some 200 MB}
   *
   * @throws DixitException if CoreNLP's English models are not on the class path
   */
  public static TextAnalyzer create() {
    CompletableFuture<Annotator> names = CompletableFuture.supplyAsync(TextAnalyzer::nameTagger);
    try {
      return new TextAnalyzer(List.of(tagger(), new MorphaAnnotator(false), names.join()));
    } catch (CompletionException | edu.stanford.nlp.io.RuntimeIOException e) {
      for (Throwable cause : Throwables.getCausalChain(e)) {
        Throwables.throwIfInstanceOf(cause, OutOfMemoryError.class);
      }
      throw new DixitException(
          "cannot load CoreNLP's English models; is stanford-corenlp's jar with the classifier"
              + " \"models\" on the class path?",
          e);
    }
  }

  private static Annotator tagger() {
    Properties properties = new Properties();
    properties.setProperty("pos.model", TAG_MODEL);
    properties.setProperty("pos.reuseTags", "true");
    return new POSTaggerAnnotator("pos", properties);
  }

  private static Annotator nameTagger() {
    Properties properties = new Properties();
    properties.setProperty("ner.model", NAME_MODEL);
    properties.setProperty("ner.statisticalOnly", "true");
    properties.setProperty("ner.buildEntityMentions", "false");
    try {
      return new NERCombinerAnnotator(properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the sentences, paragraphs and quotations of the text; all lists are empty if the text
   * is blank}
   *
   * @param text any text; nothing in it makes this throw
   */
  public Sentences analyze(String text) {
    return analyze(text, Deadline.never());
  }

  /**
   * {@return as {@link #analyze(String)}}
   *
   * @throws DixitException if it isn't done in time
   */
  public Sentences analyze(String text, Deadline deadline) {
    List<Span> paragraphs = Paragraphs.of(text);
    List<Quotation> quotations = Quotations.of(text, paragraphs);
    QuotationEdges edges = new QuotationEdges(quotations);
    PlainTags tags = new PlainTags();
    List<Sentence> sentences = new ArrayList<>();
    int tokens = 0;
    for (Span paragraph : paragraphs) {
      List<List<CoreLabel>> split = splitter.split(text, paragraph, edges, deadline);
      tokens += split.stream().mapToInt(List::size).sum();
      for (List<List<CoreLabel>> batch : Lists.partition(split, BATCH)) {
        deadline.check(tokens);
        batch.forEach(StraightMarks::give);
        batch.forEach(tags::give);
        annotate(text, batch);
        batch.forEach(labels -> AnnotationReader.add(text, labels, sentences));
      }
    }
    return new Sentences(text, sentences, paragraphs, quotations, Warnings.of(text));
  }

  private void annotate(String text, List<List<CoreLabel>> sentences) {
    Annotation annotation = new Annotation(text);
    annotation.set(SentencesAnnotation.class, sentences.stream().map(s -> map(text, s)).toList());
    annotation.set(TokensAnnotation.class, sentences.stream().flatMap(List::stream).toList());
    annotators.forEach(annotator -> annotator.annotate(annotation));
  }

  private static CoreMap map(String text, List<CoreLabel> labels) {
    CoreMap sentence = new ArrayCoreMap(2);
    sentence.set(TextAnnotation.class, text);
    sentence.set(TokensAnnotation.class, labels);
    return sentence;
  }
}
