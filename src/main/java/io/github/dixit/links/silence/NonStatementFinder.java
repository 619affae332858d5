// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links.silence;

import io.github.dixit.NonStatement;
import io.github.dixit.NonStatement.Kind;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.text.Sentence;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.PatternTable;
import io.github.dixit.text.pattern.PatternTable.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what the text says was not said: <em>did not respond to a request for comment</em>, <em>has
 * yet to confirm the sighting</em>, <em>the claim could not be independently verified</em>.
 *
 * <p>It looks at words and parts of speech, one sentence at a time, and costs time in proportion to
 * the text. What it finds is no attribution besides, unless there is more to it: <em>declined to
 * say whether the bridge was safe</em> is both an act and a silence.
 *
 * <p>Instances are immutable and may be shared by any number of threads.
 */
public final class NonStatementFinder {

  private final PatternTable<Silence> patterns =
      DataFile.read(NonStatementFinder.class, "non-statements.tsv")
          .patterns((pattern, kind) -> withAdverbs(pattern), NonStatementFinder::silence);
  private final Grammar grammar = new Grammar();

  private NonStatementFinder() {}

  /** {@return a finder with the shipped patterns} */
  public static NonStatementFinder create() {
    return new NonStatementFinder();
  }

  private static Silence silence(List<String> row) {
    return new Silence(Kind.valueOf(row.get(1)), Silence.Shape.valueOf(row.get(2)));
  }

  /** Lets up to two adverbs stand between the words: "did not immediately respond". */
  private static String withAdverbs(String pattern) {
    int lookahead = pattern.indexOf(" >");
    // Not in the lookahead, which has wildcards of its own.
    String cue = lookahead < 0 ? pattern : pattern.substring(0, lookahead);
    return cue.replace(" ", " #RB? #RB? ") + pattern.substring(cue.length());
  }

  /**
   * {@return what the document does not say, apart from what it says}
   *
   * @param attributions the document's attributions in text order, whose sources are taken where
   *     one has the same cue
   */
  public Silences find(Sentences sentences, List<LinkedAttribution> attributions) {
    Nearby nearby = new Nearby(attributions);
    List<NonStatement> found = new ArrayList<>();
    for (Sentence sentence : sentences.sentences()) {
      for (Match<Silence> match : patterns.in(sentence.tokens())) {
        new Reading(grammar, nearby, sentences.text(), sentence.tokens(), match)
            .result()
            .ifPresent(found::add);
      }
    }
    return new Silences(found, new Spoken(found).of(attributions));
  }
}
