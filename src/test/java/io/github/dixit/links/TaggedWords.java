// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.text.Sentence;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Documents of one sentence, whose words are tagged by hand. */
final class TaggedWords {

  private TaggedWords() {}

  /** Words as {@code word/TAG} or {@code word/TAG/lemma}. */
  static Sentences document(String tagged) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : tagged.split(" ")) {
      String[] parts = word.split("/");
      Span span = new Span(text.length(), text.length() + parts[0].length());
      String lemma = parts.length > 2 ? parts[2] : parts[0];
      tokens.add(new Token(span, parts[0], lemma, parts[1], "O"));
      text.append(parts[0]).append(' ');
    }
    return new Sentences(
        text.toString(),
        List.of(new Sentence(tokens)),
        List.of(new Span(0, text.length() - 1)),
        List.of(),
        List.of());
  }
}
