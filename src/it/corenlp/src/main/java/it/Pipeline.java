// SPDX-License-Identifier: GPL-3.0-or-later
package it;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.dixit.Attribution;
import io.github.dixit.corenlp.AttributionsAnnotation;
import java.util.List;

/** The pipeline of docs/corenlp.md. */
public final class Pipeline {

  public static void main(String[] arguments) {
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators", "tokenize,pos,lemma,ner,attribution",
                "customAnnotatorClass.attribution", "io.github.dixit.corenlp.AttributionAnnotator",
                "pos.model", "io/github/dixit/models/corenlp/english-left3words-distsim.tagger",
                "ner.model", "io/github/dixit/models/corenlp/english.all.3class.distsim.crf.ser.gz",
                "ner.applyFineGrained", "false",
                "ner.applyNumericClassifiers", "false",
                "ner.useSUTime", "false"));
    Annotation annotation =
        pipeline.process("\"It is safe,\" Anna Lindqvist, the mayor, told reporters on Monday.");
    List<Attribution> found = annotation.get(AttributionsAnnotation.class);
    System.out.println(found);
    if (found.size() != 1) {
      throw new IllegalStateException("not one attribution");
    }
  }
}
