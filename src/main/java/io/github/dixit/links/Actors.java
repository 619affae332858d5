// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Parts quotations of two people: where between two of them somebody else does something, <em>"We
 * won't," said Ana Holt. Company boss Jan Lund shook his head. "Then we will,"</em> the second is
 * no continuation of the first, nor is a short one with a paragraph of its own.
 */
final class Actors {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final String text;
  private final List<Token> tokens;
  private final List<Span> spans;

  Actors(Sentences sentences) {
    text = sentences.text();
    tokens = sentences.tokens();
    spans = tokens.stream().map(Token::span).toList();
  }

  /** {@return the draft without the whole quotations that others say behind it} */
  Draft withoutOthers(Draft draft, Predicate<Span> isApart) {
    List<Span> kept = new ArrayList<>();
    int end = -1;
    for (Span piece : draft.content()) {
      boolean behind = end >= 0 && draft.cue().stream().allMatch(c -> c.end() <= piece.begin());
      if (behind && isApart.test(piece) && hasOther(draft, end, piece.begin())) {
        break;
      }
      kept.add(piece);
      end = piece.end();
    }
    return kept.size() == draft.content().size() ? draft : draft.withContent(kept);
  }

  /**
   * {@return whether in the sentence before the end a person acts whom the source does not name}
   */
  boolean hasOther(Draft draft, int begin, int end) {
    String named = Ranges.words(draft.source(), text);
    int i = Overlaps.firstEndingAfter(spans, end) - 1;
    boolean over = false;
    for (; i >= 0 && !over && tokens.get(i).span().begin() >= begin; i--) {
      Token token = tokens.get(i);
      boolean acts = token.nameTag().equals("PERSON") && FINITE.contains(tagBehind(i));
      if (acts && !named.contains(token.text())) {
        return true;
      }
      over = i > 0 && tokens.get(i - 1).tag().equals(".");
    }
    return false;
  }

  private String tagBehind(int token) {
    return token + 1 < tokens.size() ? tokens.get(token + 1).tag() : "";
  }
}
