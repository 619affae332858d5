// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a CoreNLP pipeline wrote on a document. Stateless and thread-safe. */
public final class AnnotationReader {

  private AnnotationReader() {}

  /**
   * {@return the document with the pipeline's tokens, tags, lemmas and names}
   *
   * @param annotation a document after {@code tokenize,pos,lemma,ner}; where one of the last three
   *     was not run, its values are those of a plain unknown word
   */
  public static Sentences read(Annotation annotation) {
    String text = annotation.get(CoreAnnotations.TextAnnotation.class);
    return read(annotation, text, Paragraphs.of(text));
  }

  static Sentences read(Annotation annotation, String text, Paragraphs paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<Token> tokens = new ArrayList<>();
      for (CoreLabel label : map.get(CoreAnnotations.TokensAnnotation.class)) {
        token(label, text).ifPresent(tokens::add);
      }
      if (!tokens.isEmpty()) {
        sentences.add(new Sentence(tokens));
      }
    }
    return new Sentences(
        text,
        sentences,
        paragraphs.spans(),
        Quotations.pair(text, paragraphs.spans()),
        Warnings.of(text, sentences));
  }

  /** The tokenizer makes tokens without characters of some odd input; those say nothing. */
  private static Optional<Token> token(CoreLabel label, String text) {
    int begin = label.beginPosition();
    int end = label.endPosition();
    if (begin < 0 || begin >= end || end > text.length()) {
      return Optional.empty();
    }
    String word = text.substring(begin, end);
    return Optional.of(
        new Token(
            new Span(begin, end),
            word,
            Optional.ofNullable(label.lemma()).orElse(word),
            Optional.ofNullable(label.tag()).orElse("NN"),
            Optional.ofNullable(label.ner()).map(NameTags::coarse).orElse(NameTags.NONE)));
  }
}
