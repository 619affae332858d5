// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import edu.stanford.nlp.util.PropertiesUtils;
import java.util.Properties;

/** What a CoreNLP user with an eye on the cost would configure. */
final class Pipelines {

  static final String TEXT =
      "Anna Lindqvist, the mayor of Malmö, said the bridge would open in spring. "
          + "\"It is safe,\" Lindqvist told reporters on Monday.";

  private Pipelines() {}

  static Properties properties() {
    return PropertiesUtils.asProperties(
        "annotators", "tokenize,pos,lemma,ner,attribution",
        "customAnnotatorClass.attribution", AttributionAnnotator.class.getName(),
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
        "ner.applyFineGrained", "false",
        "ner.applyNumericClassifiers", "false",
        "ner.useSUTime", "false");
  }
}
