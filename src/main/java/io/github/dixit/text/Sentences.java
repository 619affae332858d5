// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A document as the rooms after this one see it: sentences of tokens, paragraphs, quotations and
 * names, all in text order.
 *
 * @param text the untouched document
 * @param sentences its sentences
 * @param paragraphs its paragraphs: maximal runs of lines without a blank line, edges trimmed
 * @param quotations its paired quotation marks, outer ones before those inside them
 * @param warnings what a user should know about this text
 */
public record Sentences(
    String text,
    List<Sentence> sentences,
    List<Span> paragraphs,
    List<Quotation> quotations,
    List<String> warnings) {

  /** Copies the lists. */
  public Sentences {
    sentences = List.copyOf(sentences);
    paragraphs = List.copyOf(paragraphs);
    quotations = List.copyOf(quotations);
    warnings = List.copyOf(warnings);
  }

  /** {@return all tokens in text order} */
  public List<Token> tokens() {
    return sentences.stream().flatMap(s -> s.tokens().stream()).toList();
  }

  /** {@return the tokens that overlap the span, in text order} */
  public List<Token> tokens(Span span) {
    List<Token> found = new ArrayList<>();
    for (int i = firstSentenceEndingAfter(span.begin()); i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.span().begin() >= span.end()) {
        break;
      }
      sentence.tokens().stream().filter(t -> t.span().overlaps(span)).forEach(found::add);
    }
    return found;
  }

  /** {@return the index of the sentence that holds the offset or is the next after it} */
  public int sentenceAt(int offset) {
    return Math.min(firstSentenceEndingAfter(offset), sentences.size() - 1);
  }

  /** {@return the runs of tokens with one name tag, sentence by sentence} */
  public List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); ) {
        String tag = tokens.get(i).nameTag();
        int j = i + 1;
        while (j < tokens.size() && tokens.get(j).nameTag().equals(tag)) {
          j++;
        }
        if (!tag.equals("O")) {
          names.add(
              new Name(
                  new Span(tokens.get(i).span().begin(), tokens.get(j - 1).span().end()), tag));
        }
        i = j;
      }
    }
    return Collections.unmodifiableList(names);
  }

  private int firstSentenceEndingAfter(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
