// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/** Cuts sentences that no reader would take for one, so that tagging stays linear and small. */
final class LongSentences {

  /** The longest sentence of PolNeAR's 84 development articles has fewer tokens. */
  private static final int MOST_TOKENS = 250;

  private LongSentences() {}

  static void split(Annotation annotation) {
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    if (sentences.stream().allMatch(s -> tokens(s).size() <= MOST_TOKENS)) {
      return;
    }
    List<CoreMap> shorter = new ArrayList<>();
    for (CoreMap sentence : sentences) {
      List<CoreLabel> tokens = tokens(sentence);
      for (int i = 0; i < tokens.size(); i += MOST_TOKENS) {
        List<CoreLabel> part = tokens.subList(i, Math.min(tokens.size(), i + MOST_TOKENS));
        shorter.add(sentence(annotation, part, shorter));
      }
    }
    annotation.set(CoreAnnotations.SentencesAnnotation.class, shorter);
  }

  private static List<CoreLabel> tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }

  private static CoreMap sentence(Annotation document, List<CoreLabel> part, List<CoreMap> before) {
    int index = before.size();
    int first =
        before.isEmpty() ? 0 : before.get(index - 1).get(CoreAnnotations.TokenEndAnnotation.class);
    int begin = part.get(0).beginPosition();
    int end = part.get(part.size() - 1).endPosition();
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(
        CoreAnnotations.TextAnnotation.class,
        document.get(CoreAnnotations.TextAnnotation.class).substring(begin, end));
    sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
    sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    sentence.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(part));
    sentence.set(CoreAnnotations.TokenBeginAnnotation.class, first);
    sentence.set(CoreAnnotations.TokenEndAnnotation.class, first + part.size());
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
    for (int i = 0; i < part.size(); i++) {
      part.get(i).setIndex(i + 1);
      part.get(i).setSentIndex(index);
    }
    return sentence;
  }
}
