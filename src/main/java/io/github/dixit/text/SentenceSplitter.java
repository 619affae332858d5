// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import io.github.dixit.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a paragraph into sentences of CoreNLP's tokens; a dateline is one of its own. Whatever the
 * text, no sentence is longer than {@link #MAX_TOKENS}, so that what comes after stays linear.
 */
final class SentenceSplitter {

  /** Real sentences stay below this; a longer one is cut, if possible after a punctuation mark. */
  static final int MAX_TOKENS = 250;

  /**
   * The tokenizer looks ahead without bound on some input (a row of opening angle brackets), so it
   * never sees more than this at once. Pieces end at white space after a word where there is some;
   * after a full stop the next word says whether it is an abbreviation's.
   */
  private static final int MAX_PIECE = 2_000;

  /** Keeps characters that the tokenizer does not know, and the white space around tokens. */
  private static final TokenizerFactory<CoreLabel> TOKENIZER =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible,untokenizable=noneKeep");

  private final WordToSentenceProcessor<CoreLabel> splitter =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.NEVER);

  /** {@return the paragraph's sentences; their tokens' offsets are those of the whole text} */
  List<List<CoreLabel>> split(
      String text, Span paragraph, QuotationEdges edges, Deadline deadline) {
    Optional<Span> dateline = Dateline.at(text, paragraph);
    int begin = dateline.map(Span::end).orElse(paragraph.begin());
    List<List<CoreLabel>> bounded = new ArrayList<>();
    dateline.map(d -> tokens(text, d, deadline)).filter(t -> !t.isEmpty()).ifPresent(bounded::add);
    List<List<CoreLabel>> sentences =
        splitter.process(tokens(text, new Span(begin, paragraph.end()), deadline));
    for (List<CoreLabel> sentence : edges.repair(sentences)) {
      cut(sentence, bounded);
    }
    return bounded;
  }

  private static List<CoreLabel> tokens(String text, Span paragraph, Deadline deadline) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (int begin = paragraph.begin(); begin < paragraph.end(); ) {
      deadline.check(tokens.size());
      int end = pieceEnd(text, begin, paragraph.end());
      // Some of the tokenizer's rules cannot look past the end, hence the space behind it.
      String piece = text.substring(begin, end) + " ";
      for (CoreLabel token : TOKENIZER.getTokenizer(new StringReader(piece)).tokenize()) {
        token.setBeginPosition(token.beginPosition() + begin);
        token.setEndPosition(Math.min(token.endPosition() + begin, end));
        tokens.add(token);
      }
      begin = end;
    }
    return tokens;
  }

  private static int pieceEnd(String text, int begin, int limit) {
    int end = begin + MAX_PIECE;
    if (end >= limit) {
      return limit;
    }
    for (int i = end; i > begin; i--) {
      if (Paragraphs.isSpace(text.charAt(i)) && Character.isLetter(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static void cut(List<CoreLabel> sentence, List<List<CoreLabel>> into) {
    int begin = 0;
    while (sentence.size() - begin > MAX_TOKENS) {
      int end = cutBefore(sentence, begin + MAX_TOKENS);
      into.add(sentence.subList(begin, end));
      begin = end;
    }
    into.add(sentence.subList(begin, sentence.size()));
  }

  private static int cutBefore(List<CoreLabel> sentence, int limit) {
    for (int i = limit; i > limit - MAX_TOKENS / 4; i--) {
      if (",;:.!?".contains(sentence.get(i - 1).word())) {
        return i;
      }
    }
    return limit;
  }
}
