// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.Span;
import io.github.dixit.text.Dateline;
import io.github.dixit.text.Quotation;
import io.github.dixit.text.Sentence;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import java.util.Arrays;
import java.util.List;

/** Where the tokens of a document stand: in which sentence, paragraph and quotation. */
abstract sealed class PlacedTokens permits TokenRow {

  private final Sentences document;
  final List<Token> tokens;
  private final int[] sentence;
  private final int[] paragraph;
  private final int[] quotation;
  private final int[] sentenceBegin;

  PlacedTokens(Sentences document) {
    this.document = document;
    this.tokens = document.tokens();
    this.sentence = new int[tokens.size()];
    this.paragraph = new int[tokens.size()];
    this.quotation = new int[tokens.size()];
    this.sentenceBegin = new int[document.sentences().size() + 1];
    numberSentences();
    numberParagraphs();
    numberQuotations();
  }

  public Sentences document() {
    return document;
  }

  public String text() {
    return document.text();
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int sentence(int i) {
    return sentence[i];
  }

  /** {@return the first token of the sentence} */
  public int sentenceBegin(int number) {
    return sentenceBegin[number];
  }

  /** {@return one past the last token of the sentence} */
  public int sentenceEnd(int number) {
    return sentenceBegin[number + 1];
  }

  /** {@return the first token of the sentence that the token stands in} */
  public int beginOfSentence(int token) {
    return sentenceBegin[sentence[token]];
  }

  /** {@return one past the last token of the sentence that the token stands in} */
  public int endOfSentence(int token) {
    return sentenceBegin[sentence[token] + 1];
  }

  /** {@return whether both tokens, which must be in the row, stand in one sentence} */
  public boolean inOneSentence(int a, int b) {
    return sentence[a] == sentence[b];
  }

  public int paragraph(int i) {
    return paragraph[i];
  }

  /** {@return whether the token is the first of its paragraph} */
  public boolean startsParagraph(int token) {
    return token == 0 || paragraph[token - 1] < paragraph[token];
  }

  /** {@return whether the token stands in a dateline: "HALDEN (CNB) —"} */
  public boolean isDateline(int token) {
    Span span = tokens.get(token).span();
    return Dateline.at(text(), document.paragraphs().get(paragraph[token]))
        .filter(span::overlaps)
        .isPresent();
  }

  /** {@return the number of the outermost quotation around the token, or -1} */
  public int quotation(int i) {
    return quotation[i];
  }

  /** {@return the first token that ends behind the offset; the row's size if there is none} */
  public int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@return the tokens that overlap the span, as a range of the row; it may be empty} */
  public TokenRange range(Span span) {
    int begin = firstEndingAfter(span.begin());
    int end = Math.max(begin, firstEndingAfter(span.end() - 1));
    while (end < tokens.size() && tokens.get(end).span().begin() < span.end()) {
      end++;
    }
    return new TokenRange(begin, end);
  }

  /** {@return from the first token's begin to the last one's end; the range must not be empty} */
  public Span span(TokenRange range) {
    return new Span(
        tokens.get(range.begin()).span().begin(), tokens.get(range.end() - 1).span().end());
  }

  /** {@return the document's words under the range, runs of blanks as one space} */
  public String text(TokenRange range) {
    return range.isEmpty() ? "" : span(range).of(text()).replaceAll("\\s+", " ");
  }

  /** {@return whether white space stands between the token and the one before; so at both ends} */
  public boolean spaceBefore(int i) {
    return i <= 0
        || i >= tokens.size()
        || tokens.get(i - 1).span().end() < tokens.get(i).span().begin();
  }

  private void numberSentences() {
    int next = 0;
    int number = 0;
    for (Sentence each : document.sentences()) {
      sentenceBegin[number] = next;
      Arrays.fill(sentence, next, next + each.tokens().size(), number);
      next += each.tokens().size();
      number++;
    }
    sentenceBegin[number] = next;
  }

  private void numberParagraphs() {
    List<Span> paragraphs = document.paragraphs();
    int number = 0;
    for (int i = 0; i < paragraph.length; i++) {
      int begin = tokens.get(i).span().begin();
      while (number + 1 < paragraphs.size() && paragraphs.get(number + 1).begin() <= begin) {
        number++;
      }
      paragraph[i] = number;
    }
  }

  private void numberQuotations() {
    Arrays.fill(quotation, -1);
    int number = 0;
    for (Quotation each : document.quotations()) {
      if (each.depth() == 0) {
        for (Span span : each.spans()) {
          TokenRange range = range(span);
          Arrays.fill(quotation, range.begin(), range.end(), number);
        }
      }
      number++;
    }
  }
}
