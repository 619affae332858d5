// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What sets one candidate apart from all others: the last subject, the last to speak, the most
 * named.
 */
final class Comparison {

  private static final int MENTIONS = 50;

  private final TokenRow row;
  private final Position position;

  Comparison(TokenRow row, Position position) {
    this.row = row;
    this.position = position;
  }

  /** Adds what each candidate is first in. */
  void read(Anaphor anaphor, List<Candidate> candidates, List<Features> features) {
    String style = style(anaphor);
    first(candidates, features, this::lastSubject, "latest subject", style);
    first(candidates, features, this::lastMainSubject, "latest main subject", style);
    first(candidates, features, this::lastOutside, "latest outside quotations", style);
    first(candidates, features, Comparison::lastSource, "latest to speak", style);
    first(candidates, features, c -> mentions(c, anaphor), "most mentioned", style);
    int sentence = row.sentence(anaphor.begin());
    int paragraph = row.paragraph(anaphor.begin());
    alone(candidates, features, r -> row.sentence(r.begin()) == sentence, "alone in sentence");
    alone(
        candidates,
        features,
        r -> row.sentence(r.begin()) == sentence - 1,
        "alone in sentence before");
    alone(candidates, features, r -> row.paragraph(r.begin()) == paragraph, "alone in paragraph");
    alone(
        candidates,
        features,
        r -> row.paragraph(r.begin()) == paragraph - 1,
        "alone in paragraph before");
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

  /** Only one is spoken of there, outside of quotations. */
  private void alone(
      List<Candidate> candidates, List<Features> features, Predicate<Referent> there, String name) {
    int only = -1;
    for (int i = 0; i < candidates.size(); i++) {
      boolean is =
          candidates.get(i).before().stream()
              .anyMatch(r -> row.quotation(r.begin()) < 0 && there.test(r));
      if (is && only >= 0) {
        return;
      }
      only = is ? i : only;
    }
    if (only >= 0) {
      features.get(only).add(name);
    }
  }

  private int lastSubject(Candidate candidate) {
    return candidate.before().stream()
        .filter(r -> row.quotation(r.begin()) < 0 && position.isSubject(r.range()))
        .mapToInt(Referent::begin)
        .findFirst()
        .orElse(-1);
  }

  private int lastMainSubject(Candidate candidate) {
    return candidate.before().stream()
        .filter(r -> position.isMainSubject(r.range()))
        .mapToInt(Referent::begin)
        .findFirst()
        .orElse(-1);
  }

  private int lastOutside(Candidate candidate) {
    return candidate.before().stream()
        .filter(r -> row.quotation(r.begin()) < 0)
        .mapToInt(Referent::begin)
        .findFirst()
        .orElse(-1);
  }

  private static int lastSource(Candidate candidate) {
    return candidate.before().stream()
        .filter(Referent::source)
        .mapToInt(Referent::begin)
        .findFirst()
        .orElse(-1);
  }

  private static int mentions(Candidate candidate, Anaphor anaphor) {
    return candidate
        .entity()
        .map((Entity e) -> e.mentionsBefore(anaphor.begin(), MENTIONS))
        .orElse(-1);
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
