// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links.silence;

import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.phrase.NounPhrases;
import io.github.dixit.text.phrase.TimeExpressions;
import java.util.Set;

/** What all readings share: who finds times, phrases, subjects and topics, and a few words. */
final class Grammar {

  private final Set<String> nobody;
  private final Set<String> asking;
  final TimeExpressions times = new TimeExpressions();
  final NounPhrases phrases = new NounPhrases(times);
  final Topics topics = new Topics(times, phrases);
  final Subjects subjects;

  Grammar() {
    DataFile words = DataFile.read(Grammar.class, "non-statements.tsv");
    nobody = words.set("nobody");
    asking = words.set("ask");
    subjects = new Subjects(times, phrases, words.set("made"));
  }

  /** "neither company", "nobody from the club" */
  boolean isNobody(String word) {
    return nobody.contains(word);
  }

  /** "a message", "calls" */
  boolean isQuestion(String word) {
    return asking.contains(word);
  }
}
