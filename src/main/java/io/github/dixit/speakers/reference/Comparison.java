// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What sets one candidate apart from all others: the last subject, the last to speak, the most
 * named.
 */
record Comparison(TokenRow row, Position position) {

  private static final int MENTIONS = 50;

  /** Adds what each candidate is first in. */
  void read(Anaphor anaphor, List<Candidate> candidates, List<Features> features) {
    String style = style(anaphor);
    first(candidates, features, last(this::isSubject), "latest subject", style);
    first(candidates, features, last(this::isMainSubject), "latest main subject", style);
    first(candidates, features, last(this::isOutside), "latest outside quotations", style);
    first(candidates, features, last(Referent::source), "latest to speak", style);
    first(candidates, features, c -> mentions(c, anaphor), "most mentioned", style);
    int sentence = row.sentence(anaphor.begin());
    int paragraph = row.paragraph(anaphor.begin());
    alone(candidates, features, row::sentence, sentence, "alone in sentence");
    alone(candidates, features, row::sentence, sentence - 1, "alone in sentence before");
    alone(candidates, features, row::paragraph, paragraph, "alone in paragraph");
    alone(candidates, features, row::paragraph, paragraph - 1, "alone in paragraph before");
  }

  private static void first(
      List<Candidate> candidates,
      List<Features> features,
      ToIntFunction<Candidate> measure,
      String name,
      String style) {
    int best = -1;
    int most = -1;
    for (int i = 0; i < candidates.size(); i++) {
      int value = measure.applyAsInt(candidates.get(i));
      if (value > most) {
        most = value;
        best = i;
      }
    }
    if (best >= 0) {
      features.get(best).add(name);
      features.get(best).add(name + ", " + style);
    }
  }

  /** Only one is spoken of in the sentence or paragraph of that number, outside of quotations. */
  private void alone(
      List<Candidate> candidates,
      List<Features> features,
      IntUnaryOperator place,
      int number,
      String name) {
    int only = -1;
    for (int i = 0; i < candidates.size(); i++) {
      boolean is =
          candidates.get(i).before().stream()
              .anyMatch(r -> isOutside(r) && place.applyAsInt(r.begin()) == number);
      if (is && only >= 0) {
        return;
      }
      only = is ? i : only;
    }
    if (only >= 0) {
      features.get(only).add(name);
    }
  }

  private static ToIntFunction<Candidate> last(Predicate<Referent> sort) {
    return c -> c.before().stream().filter(sort).mapToInt(Referent::begin).findFirst().orElse(-1);
  }

  private boolean isOutside(Referent referent) {
    return row.quotation(referent.begin()) < 0;
  }

  private boolean isSubject(Referent referent) {
    return isOutside(referent) && position.isSubject(referent.range());
  }

  private boolean isMainSubject(Referent referent) {
    return position.isMainSubject(referent.range());
  }

  private static int mentions(Candidate candidate, Anaphor anaphor) {
    return candidate.entity().map(e -> e.mentionsBefore(anaphor.begin(), MENTIONS)).orElse(-1);
  }

  /**
   * Where the mention stands: inside a quotation, at the begin of its sentence, behind what is
   * said.
   */
  private String style(Anaphor anaphor) {
    int token = anaphor.begin();
    if (row.quotation(token) >= 0) {
      return "inside";
    }
    if (row.isPossessivePronoun(token)) {
      return "possessive";
    }
    if (row.startsSentence(token)) {
      return "opening";
    }
    boolean behind =
        token > 1 && (anaphor.content().test(token - 1) || anaphor.content().test(token - 2));
    return behind ? "behind" : "within";
  }
}
