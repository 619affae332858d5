// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.facets.Setting.Role;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.Words;
import java.util.List;
import java.util.Set;

/**
 * Knows the participles that hang on a noun for where something was said: <em>at a briefing <u>held
 * in the town hall</u></em>, <em>in a study <u>published in May</u></em>, <em>in an interview
 * <u>covering the floods</u></em>. The tagger takes many of them for verbs of their own.
 */
final class Participles {

  /** How many tokens such a participle with all behind it may have. */
  private static final int LONGEST = 12;

  private static final DataFile WORDS = DataFile.read(Participles.class, "participles.tsv");

  private static final Set<String> ISSUED = WORDS.set("issued");
  private static final Set<String> SENT = WORDS.set("sent");
  private static final Set<String> COVERING = WORDS.set("covering");
  private static final Set<String> OPENING = WORDS.set("opening");

  /** {@return where the participle's phrase ends that begins there; there if none does} */
  int end(Setting setting, int from, int limit) {
    if (from >= limit || !isParticiple(setting, from) || isSent(setting.tokens(), from)) {
      return from;
    }
    int end = from;
    while (end < Math.min(limit, from + LONGEST) && setting.token(end).tag().matches("[A-Z$]+")) {
      end++;
    }
    return end;
  }

  /** "in a letter / <u>sent to</u> parents": who got it was told. */
  static boolean isSent(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && SENT.contains(Words.lemma(tokens.get(i)))
        && Words.lower(tokens.get(i + 1)).equals("to");
  }

  private static boolean isParticiple(Setting setting, int i) {
    Token token = setting.token(i);
    return switch (token.tag()) {
      case "VBN" -> true;
      case "VBD" -> isIssued(setting.tokens(), i);
      case "VBG" -> COVERING.contains(Words.lower(token)) && !setting.is(Role.CUE, i);
      default -> false;
    };
  }

  /** {@return whether it may be such a participle behind a noun: "a letter <u>sent</u> to them"} */
  static boolean isIssued(List<Token> tokens, int i) {
    boolean linked =
        i + 1 < tokens.size()
            && switch (tokens.get(i + 1).tag()) {
              case "IN", "TO", "RB" -> true;
              default -> tokens.get(i + 1).nameTag().equals("DATE");
            };
    return linked
        && i > 0
        && Words.isNoun(tokens.get(i - 1))
        && ISSUED.contains(Words.lemma(tokens.get(i)));
  }

  /**
   * {@return whether what the tagger takes for the verb of a clause is a participle}: "In a letter
   * <u>published</u> on Sunday, Keller said"
   *
   * @param begin where the clause begins
   */
  static boolean isReduced(List<Token> tokens, int begin, int verb) {
    boolean opened = begin < verb && OPENING.contains(Words.lower(tokens.get(begin)));
    boolean alone =
        tokens.subList(begin, verb).stream()
            .noneMatch(t -> Words.isFinite(t) || t.text().equals(","));
    return opened && alone && tokens.get(verb).tag().equals("VBD") && isIssued(tokens, verb);
  }
}
