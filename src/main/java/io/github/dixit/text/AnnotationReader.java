// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.dixit.DixitException;
import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a CoreNLP pipeline with the annotators {@code tokenize,pos,lemma,ner} has found in a
 * document. Stateless and thread-safe.
 */
public final class AnnotationReader {

  private AnnotationReader() {}

  /**
   * {@return the annotation's sentences and tokens, with paragraphs, paired quotation marks and
   * warnings found in its text}
   *
   * <p>Each token's text is the document's characters at its offsets. Tags are read as the pipeline
   * left them; names of other kinds than persons, organisations, places and miscellaneous ones
   * (dates, titles) are not names here.
   *
   * @param annotation the annotated document; it is read, not changed
   * @throws DixitException if the annotation has no text or no sentences, or its tokens have no
   *     part of speech, lemma or name tag; the message names the annotator that is missing
   */
  public static Sentences read(Annotation annotation) {
    String text = annotation.get(TextAnnotation.class);
    List<CoreMap> maps = annotation.get(SentencesAnnotation.class);
    if (text == null || maps == null) {
      throw missing("tokenize");
    }
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap map : maps) {
      add(text, Objects.requireNonNullElse(map.get(TokensAnnotation.class), List.of()), sentences);
    }
    List<Span> paragraphs = Paragraphs.of(text);
    return new Sentences(
        text, sentences, paragraphs, Quotations.of(text, paragraphs), Warnings.of(text));
  }

  /** Adds the sentence of these tokens, if any of them covers a character of its own. */
  static void add(String text, List<CoreLabel> labels, List<Sentence> into) {
    List<Token> tokens = new ArrayList<>(labels.size());
    int free = into.isEmpty() ? 0 : into.get(into.size() - 1).span().end();
    for (CoreLabel label : labels) {
      // A full stop that also ends an abbreviation is two tokens at one place: keep the first.
      int begin = Math.max(free, label.beginPosition());
      int end = Math.min(text.length(), label.endPosition());
      if (begin < end) {
        tokens.add(token(text, new Span(begin, end), label));
        free = end;
      }
    }
    if (!tokens.isEmpty()) {
      into.add(new Sentence(tokens));
    }
  }

  private static Token token(String text, Span span, CoreLabel label) {
    return new Token(
        span,
        span.of(text),
        present(label.lemma(), "lemma"),
        present(label.tag(), "pos"),
        NameTags.coarse(present(label.ner(), "ner")));
  }

  private static String present(@Nullable String value, String annotator) {
    if (value == null) {
      throw missing(annotator);
    }
    return value;
  }

  private static DixitException missing(String annotator) {
    return new DixitException(
        "the annotation lacks what the annotator \""
            + annotator
            + "\" finds; run tokenize,pos,lemma,ner before");
  }
}
