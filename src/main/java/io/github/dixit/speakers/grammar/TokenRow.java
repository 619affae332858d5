// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.Span;
import io.github.dixit.text.Quotation;
import io.github.dixit.text.Sentence;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tokens of a document in one row, each with its sentence, paragraph and quotation. */
public final class TokenRow {

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  private final Sentences document;
  private final List<Token> tokens;
  private final String[] lower;
  private final int[] sentence;
  private final int[] paragraph;
  private final int[] quotation;
  private final int[] sentenceBegin;

  /** 1 for a sentence in title case, -1 for another, 0 where nobody asked yet. */
  private final byte[] titleCase;

  public TokenRow(Sentences document) {
    this.document = document;
    this.tokens = document.tokens();
    this.lower = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toArray(String[]::new);
    this.sentence = new int[tokens.size()];
    this.paragraph = new int[tokens.size()];
    this.quotation = new int[tokens.size()];
    this.sentenceBegin = new int[document.sentences().size() + 1];
    this.titleCase = new byte[document.sentences().size()];
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

  public String word(int i) {
    return tokens.get(i).text();
  }

  /** {@return the token's text in lower case; empty outside the row} */
  public String lower(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  /** {@return the token's part of speech; empty outside the row} */
  public String tag(int i) {
    return i >= 0 && i < lower.length ? tokens.get(i).tag() : "";
  }

  public String nameTag(int i) {
    return i >= 0 && i < lower.length ? tokens.get(i).nameTag() : "O";
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

  public int paragraph(int i) {
    return paragraph[i];
  }

  /** {@return the number of the outermost quotation around the token, or -1} */
  public int quotation(int i) {
    return quotation[i];
  }

  public boolean startsSentence(int i) {
    int first = sentenceBegin[sentence[i]];
    while (first < i && !Character.isLetterOrDigit(word(first).codePointAt(0))) {
      first++;
    }
    return first == i;
  }

  /** {@return whether at least that share of a sentence's longer words is capitalised} */
  public boolean isTitleCase(int number, int fewest, double share) {
    if (titleCase[number] == 0) {
      int[] longer = capitals(number, 4);
      int[] all = capitals(number, 1);
      boolean title =
          longer[0] >= fewest
              && longer[1] >= share * longer[0]
              && 2 * all[1] >= all[0]
              && !hasPlainVerb(number);
      titleCase[number] = title ? (byte) 1 : (byte) -1;
    }
    return titleCase[number] > 0;
  }

  private boolean hasPlainVerb(int number) {
    for (int i = sentenceBegin(number); i < sentenceEnd(number); i++) {
      boolean finite = tag(i).equals("MD") || tag(i).startsWith("VB") && !tag(i).equals("VBG");
      if (finite && !isCapital(i) && Character.isLetter(word(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** {@return how many words of at least that length the sentence has, and how many capitals} */
  private int[] capitals(int number, int length) {
    int words = 0;
    int capitals = 0;
    for (int i = sentenceBegin(number); i < sentenceEnd(number); i++) {
      if (word(i).length() >= length && Character.isLetter(word(i).charAt(0))) {
        words++;
        capitals += isCapital(i) ? 1 : 0;
      }
    }
    return new int[] {words, capitals};
  }

  /** The letters that stand for speakers in an interview. */
  public boolean isQuestionOrAnswer(int i) {
    return word(i).equals("Q") || word(i).equals("A");
  }

  public boolean isCapital(int i) {
    return i >= 0 && i < lower.length && Character.isUpperCase(word(i).codePointAt(0));
  }

  /** "his", "its", "whose". */
  public boolean isPossessivePronoun(int i) {
    return tag(i).equals("PRP$") || tag(i).equals("WP$");
  }

  /** {@return whether a dash stands there, or a hyphen, which many write for one} */
  public boolean isDash(int i) {
    return DASHES.contains(lower(i));
  }

  public boolean isPossessiveMark(int i) {
    return tag(i).equals("POS")
        || lower(i).equals("'s")
        || lower(i).equals("’s")
        || (lower(i).equals("'") || lower(i).equals("’"))
            && !spaceBefore(i)
            && lower(i - 1).endsWith("s");
  }

  public boolean isVerb(int i) {
    return tag(i).startsWith("VB") || tag(i).equals("MD");
  }

  /** {@return whether it is a verb that a clause can stand on} */
  public boolean isFinite(int i) {
    return switch (tag(i)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  public boolean isNoun(int i) {
    return tag(i).startsWith("NN");
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
    int end = begin;
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

  /** {@return whether white space stands between the token and the one before} */
  public boolean spaceBefore(int i) {
    return i == 0 || tokens.get(i - 1).span().end() < tokens.get(i).span().begin();
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
