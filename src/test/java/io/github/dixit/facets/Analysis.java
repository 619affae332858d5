// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.dixit.Span;
import io.github.dixit.text.Sentence;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The analysed texts of this package's tests. */
final class Analysis {

  private static final StanfordCoreNLP PIPELINE = pipeline();

  private Analysis() {}

  private static StanfordCoreNLP pipeline() {
    Properties p = new Properties();
    p.setProperty("annotators", "tokenize,pos,lemma,ner");
    p.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
    p.setProperty("ner.useSUTime", "false");
    p.setProperty("ner.applyNumericClassifiers", "false");
    p.setProperty("ner.applyFineGrained", "false");
    p.setProperty("ner.buildEntityMentions", "false");
    p.setProperty("ssplit.newlineIsSentenceBreak", "two");
    return new StanfordCoreNLP(p);
  }

  static Sentences of(String text) {
    CoreDocument d = new CoreDocument(text);
    PIPELINE.annotate(d);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreSentence s : d.sentences()) {
      List<Token> tokens = new ArrayList<>();
      for (CoreLabel l : s.tokens()) {
        String ner = l.get(CoreAnnotations.NamedEntityTagAnnotation.class);
        tokens.add(
            new Token(
                new Span(l.beginPosition(), l.endPosition()),
                text.substring(l.beginPosition(), l.endPosition()),
                l.lemma(),
                l.tag(),
                ner == null ? "O" : ner));
      }
      sentences.add(new Sentence(tokens));
    }
    return new Sentences(text, sentences, List.of(), List.of(), List.of());
  }
}
