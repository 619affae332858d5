// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.spans.Frame;
import io.github.dixit.text.Sentence;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import io.github.dixit.text.Untagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text by hand, of words with their tags, and one frame in it: {@code C:Asked/VBN/ask S:Ann/NNP/P
 * left/VBD}, quotation marks close to the word. After the tag stands a lemma, or P for a person;
 * before the word C, S or X for cue, source and content. Words without a tag are nouns, ¶ ends a
 * paragraph.
 *
 * @param document the text
 * @param frame what is marked in it
 */
record TaggedFrame(Sentences document, Frame frame) {

  private static final double CONFIDENCE = 0.9;

  static TaggedFrame of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> source = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    for (String each : marked.split(" ")) {
      if (each.equals("¶")) {
        text.append("\n\n");
        continue;
      }
      char role = each.length() > 2 && each.charAt(1) == ':' ? each.charAt(0) : ' ';
      String[] parts = (role == ' ' ? each : each.substring(2)).split("/");
      text.append(isTight(text, parts[0]) ? "" : " ");
      Token token = token(text.length(), parts);
      text.append(token.text());
      tokens.add(token);
      switch (role) {
        case 'C' -> cue.add(token.span());
        case 'S' -> source.add(token.span());
        case 'X' -> content.add(token.span());
        default -> {}
      }
      if (token.tag().equals(".")) {
        sentences.add(new Sentence(tokens));
        tokens.clear();
      }
    }
    if (!tokens.isEmpty()) {
      sentences.add(new Sentence(tokens));
    }
    String all = text.toString();
    Sentences shape = Untagged.of(all);
    Sentences document =
        new Sentences(all, sentences, shape.paragraphs(), shape.quotations(), List.of());
    return new TaggedFrame(
        document, new Frame(joined(cue), joined(source), joined(content), CONFIDENCE));
  }

  private static boolean isTight(CharSequence before, String word) {
    return before.isEmpty()
        || "\n“‘".indexOf(before.charAt(before.length() - 1)) >= 0
        || "”’".contains(word);
  }

  private static Token token(int begin, String[] parts) {
    String word = parts[0];
    String tag = parts.length > 1 ? parts[1] : word.equals(".") ? "." : "NN";
    boolean person = parts.length > 2 && parts[2].equals("P");
    String lemma = parts.length > 2 && !person ? parts[2] : word.toLowerCase(Locale.ROOT);
    return new Token(
        new Span(begin, begin + word.length()), word, lemma, tag, person ? "PERSON" : "O");
  }

  /** One span for words that stand side by side. */
  private static List<Span> joined(List<Span> words) {
    List<Span> joined = new ArrayList<>();
    for (Span word : words) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).end() + 1 >= word.begin()) {
        joined.set(last, new Span(joined.get(last).begin(), word.end()));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  /** {@return the words of the spans} */
  List<String> words(List<Span> spans) {
    return spans.stream().map(s -> s.of(document.text())).toList();
  }
}
