// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A document as the rooms after this one see it: sentences of tokens, paragraphs, quotations and
 * names, all in text order. Immutable and thread-safe.
 */
public final class Sentences {

  private final String text;
  private final List<Sentence> sentences;
  private final List<Token> tokens;
  private final List<Name> names;
  private final List<Span> paragraphs;
  private final List<Quotation> quotations;
  private final List<String> warnings;

  /**
   * Copies the lists.
   *
   * @param text the untouched document
   * @param sentences its sentences
   * @param paragraphs its paragraphs, apart by blank lines, or by line breaks where the text is not
   *     hard-wrapped; edges trimmed
   * @param quotations its paired quotation marks, outer ones before those inside them
   * @param warnings what a user should know about this text
   */
  public Sentences(
      String text,
      List<Sentence> sentences,
      List<Span> paragraphs,
      List<Quotation> quotations,
      List<String> warnings) {
    this.text = text;
    this.sentences = List.copyOf(sentences);
    this.tokens = sentences.stream().flatMap(s -> s.tokens().stream()).toList();
    this.names = this.sentences.stream().flatMap(s -> names(s).stream()).toList();
    this.paragraphs = List.copyOf(paragraphs);
    this.quotations = List.copyOf(quotations);
    this.warnings = List.copyOf(warnings);
  }

  /** {@return the untouched document} */
  public String text() {
    return text;
  }

  /** {@return the sentences in text order; none goes over the end of a paragraph} */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** {@return the paragraphs in text order, without the white space around them} */
  public List<Span> paragraphs() {
    return paragraphs;
  }

  /** {@return the stretches in quotation marks by begin, outer ones before those inside them} */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** {@return what a user should know about this text, such as that it has broken characters} */
  public List<String> warnings() {
    return warnings;
  }

  /** {@return all tokens in text order; the list is made once} */
  public List<Token> tokens() {
    return tokens;
  }

  /** {@return the tokens that overlap the span, in text order} */
  public List<Token> tokens(Span span) {
    int from = firstEndingAfter(tokens, t -> t.span().end(), span.begin());
    int to = firstEndingAfter(tokens, t -> t.span().begin() + 1, span.end());
    return tokens.subList(from, Math.max(from, to));
  }

  /**
   * {@return the index in {@link #tokens()} of the token that holds the offset or is the next after
   * it; the number of tokens if there is none}
   */
  public int tokenAt(int offset) {
    return firstEndingAfter(tokens, t -> t.span().end(), offset);
  }

  /**
   * {@return the index of the sentence that holds the offset or is the next after it, the last one
   * if there is none, -1 in an empty document}
   */
  public int sentenceAt(int offset) {
    int index = firstEndingAfter(sentences, s -> s.span().end(), offset);
    return Math.min(index, sentences.size() - 1);
  }

  /** {@return the runs of tokens with one name tag, sentence by sentence} */
  public List<Name> names() {
    return names;
  }

  /** {@return how much there is, without the text} */
  @Override
  public String toString() {
    return "Sentences[" + sentences.size() + " sentences, " + tokens.size() + " tokens]";
  }

  private static List<Name> names(Sentence sentence) {
    List<Name> names = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); ) {
      String tag = tokens.get(i).nameTag();
      int j = i + 1;
      while (j < tokens.size() && tokens.get(j).nameTag().equals(tag)) {
        j++;
      }
      if (!tag.equals("O")) {
        Span span = new Span(tokens.get(i).span().begin(), tokens.get(j - 1).span().end());
        names.add(new Name(span, tag));
      }
      i = j;
    }
    return Collections.unmodifiableList(names);
  }

  /** The items' ends must rise; the search is binary. */
  private static <T> int firstEndingAfter(List<T> items, ToIntFunction<T> end, int offset) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end.applyAsInt(items.get(middle)) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
