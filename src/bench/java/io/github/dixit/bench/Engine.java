// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.dixit.Dixit;
import java.util.function.Consumer;

/** What reads the articles. */
enum Engine {
  /** Dixit as it comes. */
  DIXIT("Dixit", "2g") {
    @Override
    Consumer<String> load() {
      return Dixit.create()::extract;
    }
  },
  /** CoreNLP's quotations with their speakers, with CoreNLP's defaults. */
  QUOTE("CoreNLP, quote attribution", "6g") {
    @Override
    Consumer<String> load() {
      return corenlp("tokenize,pos,lemma,ner,depparse,coref,quote");
    }
  },
  /** What an own attribution on CoreNLP's dependencies would start from; it attributes nothing. */
  DEPPARSE("CoreNLP, up to depparse", "4g") {
    @Override
    Consumer<String> load() {
      return corenlp("tokenize,pos,lemma,ner,depparse");
    }
  };

  final String title;

  /** The largest heap that it is given. */
  final String heap;

  Engine(String title, String heap) {
    this.title = title;
    this.heap = heap;
  }

  /** Loads the models and {@return what reads one article} */
  abstract Consumer<String> load();

  private static Consumer<String> corenlp(String annotators) {
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", annotators));
    return pipeline::process;
  }
}
