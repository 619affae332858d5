// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Documents with real tokens and sentences, whose tags come from no model. */
public final class WordTagged {

  private WordTagged() {}

  /**
   * {@return the document of that text}
   *
   * @param tags of a word, apart by blanks: part of speech, lemma, name; what is not given goes by
   *     the look of the word
   */
  public static Sentences of(String text, Map<String, String> tags) {
    return of(text, sentence -> sentence.forEach(label -> tag(label, tags)));
  }

  /** {@return the document of that text, each sentence tagged by the given means} */
  static Sentences of(String text, Consumer<List<CoreLabel>> tagger) {
    List<Span> paragraphs = Paragraphs.of(text);
    List<Quotation> quotations = Quotations.of(text, paragraphs);
    QuotationEdges edges = new QuotationEdges(quotations);
    SentenceSplitter splitter = new SentenceSplitter();
    List<Sentence> sentences = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      for (List<CoreLabel> sentence : splitter.split(text, paragraph, edges, Deadline.never())) {
        tagger.accept(sentence);
        AnnotationReader.add(text, sentence, sentences);
      }
    }
    return new Sentences(text, sentences, paragraphs, quotations, Warnings.of(text));
  }

  private static void tag(CoreLabel label, Map<String, String> tags) {
    String word = label.word();
    String[] parts = tags.getOrDefault(word, "").split(" ");
    label.setTag(parts[0].isEmpty() ? look(word) : parts[0]);
    label.setLemma(parts.length > 1 ? parts[1] : word.toLowerCase(Locale.ROOT));
    label.setNER(parts.length > 2 ? parts[2] : "O");
  }

  private static String look(String word) {
    int first = word.codePointAt(0);
    if (Character.isDigit(first)) {
      return "CD";
    }
    if (Character.isLetter(first)) {
      return Character.isUpperCase(first) ? "NNP" : "NN";
    }
    return switch (word) {
      case ".", "?", "!" -> ".";
      case "," -> ",";
      case "(", "[" -> "-LRB-";
      case ")", "]" -> "-RRB-";
      case "“", "``", "\"" -> "``";
      case "”", "''" -> "''";
      default -> ":";
    };
  }
}
