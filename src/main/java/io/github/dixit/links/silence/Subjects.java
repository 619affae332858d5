// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links.silence;

import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.NounPhrases;
import io.github.dixit.text.phrase.TimeExpressions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the subject in front of a verb group from parts of speech alone. */
final class Subjects {

  /** How many tokens before the verb are looked at. */
  private static final int REACH = 80;

  /** How many tokens an aside between subject and verb may have. */
  private static final int ASIDE = 30;

  /** How many verbs back a shared subject is looked for. */
  private static final int VERBS = 3;

  private static final Set<String> ASKING =
      Set.of("ask", "contact", "reach", "approach", "press", "speak", "question", "cite");

  /**
   * A subject's tokens.
   *
   * @param begin the first
   * @param end one past the last
   */
  record Range(int begin, int end) {}

  private final TimeExpressions times;
  private final NounPhrases phrases;
  private final Set<String> participles;

  /**
   * What finds subjects.
   *
   * @param participles lemmas of verbs that the tagger takes for finite in "the message left with
   *     X"
   */
  Subjects(TimeExpressions times, NounPhrases phrases, Set<String> participles) {
    this.times = times;
    this.phrases = phrases;
    this.participles = participles;
  }

  /**
   * {@return the subject with all that hangs on it: "the army's statement that nobody died"; none
   * if no such phrase ends at the verb}
   *
   * @param verb the first token of the verb group
   */
  Optional<Range> whole(List<Token> sentence, int verb) {
    int from = Math.max(0, verb - REACH);
    int begin = -1;
    for (int i = verb - 1; i >= from && i >= 0; i--) {
      Token token = sentence.get(i);
      if (endsSubject(sentence, i)) {
        break;
      }
      if (opensSubject(sentence, i) && canReach(sentence, i, verb)) {
        begin = i;
      }
      if (token.tag().equals("CC") && Words.lower(token).equals("but")) {
        break;
      }
    }
    return begin < 0 ? Optional.empty() : Optional.of(new Range(begin, verb));
  }

  private static boolean endsSubject(List<Token> sentence, int i) {
    return switch (sentence.get(i).tag()) {
      case ":", "``", "''", "-LRB-", "-RRB-" -> true;
      default -> ";\"".contains(sentence.get(i).text());
    };
  }

  private boolean opensSubject(List<Token> sentence, int i) {
    Token token = sentence.get(i);
    boolean opens =
        switch (token.tag()) {
          case "DT", "PDT", "PRP$", "PRP", "CD", "JJ", "JJS", "JJR", "WDT" -> true;
          default -> Words.isNoun(token);
        };
    boolean inside = i > 0 && isInsidePhrase(sentence.get(i - 1));
    return opens && !inside && times.at(sentence, i).isEmpty();
  }

  private static boolean isInsidePhrase(Token before) {
    return switch (before.tag()) {
      case "DT", "PDT", "PRP$", "JJ", "JJS", "JJR", "CD", "POS", "IN", "TO", "HYPH", "RB", "VBG" ->
          !Words.lower(before).equals("that");
      default -> Words.isNoun(before);
    };
  }

  /** {@return whether all verbs up to the given one hang on the subject that begins at i} */
  private boolean canReach(List<Token> sentence, int i, int verb) {
    boolean clause = false;
    for (int j = i + 1; j < verb; j++) {
      Token token = sentence.get(j);
      boolean afterNoun = Words.isNoun(sentence.get(j - 1)) || isComma(sentence.get(j - 1));
      clause |= afterNoun && (isRelative(token) || Words.lower(token).equals("that"));
      boolean apposed = isComma(token) && j + 1 < verb && isRelative(sentence.get(j + 1));
      boolean closes = isComma(token) && (clause || j + 1 == verb);
      boolean finite = Words.isFinite(token) && !(afterNoun && isParticiple(sentence, j));
      if (finite && !clause || isComma(token) && !apposed && !closes) {
        return false;
      }
    }
    return true;
  }

  private boolean isParticiple(List<Token> sentence, int i) {
    return sentence.get(i).tag().equals("VBD")
        && sentence.get(i + 1).tag().equals("IN")
        && participles.contains(Words.lemma(sentence.get(i)));
  }

  private static boolean isComma(Token token) {
    return token.text().equals(",");
  }

  /** {@return the subject of the verb group that starts at the given token of a sentence} */
  Optional<Range> before(List<Token> sentence, int verb) {
    int from = Math.max(0, verb - REACH);
    return near(sentence.subList(from, verb), verb - from)
        .map(r -> new Range(r.begin() + from, r.end() + from));
  }

  private Optional<Range> near(List<Token> sentence, int verb) {
    int at = verb;
    for (int n = 0; n < VERBS; n++) {
      Optional<Range> own = own(sentence, at);
      if (own.isPresent() || !isJoined(sentence, at)) {
        return own;
      }
      at = beginOfVerbBefore(sentence, at - 1);
    }
    return Optional.empty();
  }

  private Optional<Range> own(List<Token> sentence, int verb) {
    int end = withoutRelative(sentence, verb);
    if (end > 0 && sentence.get(end - 1).text().equals(",")) {
      return acrossAside(sentence, end);
    }
    int begin = phrases.begin(sentence, end, 0);
    begin = begin < end ? beginOfAntecedent(sentence, begin) : begin;
    return begin < end ? Optional.of(new Range(begin, end)) : Optional.empty();
  }

  /** "the firm, <u>which</u> declined": the firm is the better subject. */
  private static int withoutRelative(List<Token> sentence, int verb) {
    int end = verb;
    if (end > 1 && isRelative(sentence.get(end - 1))) {
      end--;
      return sentence.get(end - 1).text().equals(",") ? end - 1 : end;
    }
    return end;
  }

  /** "<u>the firm that runs</u> the store declined": not the store did. */
  private int beginOfAntecedent(List<Token> sentence, int object) {
    int i = object;
    while (i > 0 && isOfVerbPhrase(sentence.get(i - 1))) {
      i--;
    }
    if (i == object || i == 0 || !isRelative(sentence.get(i - 1))) {
      return object;
    }
    int antecedent = phrases.begin(sentence, i - 1, 0);
    return antecedent < i - 1 ? antecedent : object;
  }

  private static boolean isOfVerbPhrase(Token token) {
    return switch (token.tag()) {
      case "MD", "IN", "TO", "RP" -> true;
      default -> token.tag().startsWith("VB") || Words.isAdverb(token);
    };
  }

  static boolean isRelative(Token token) {
    return token.tag().equals("WDT") || token.tag().equals("WP");
  }

  /** "Anna Keller, who runs the firm, declined": the aside belongs to the subject. */
  private Optional<Range> acrossAside(List<Token> sentence, int end) {
    for (int i = end - 2; i > Math.max(0, end - ASIDE); i--) {
      if (sentence.get(i).text().equals(",")) {
        int begin = phrases.begin(sentence, i, 0);
        boolean whenAsked = opensCircumstance(sentence.get(i + 1));
        return begin < i ? Optional.of(new Range(begin, whenAsked ? i : end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "the firm, <u>when asked</u>, declined" */
  private static boolean opensCircumstance(Token token) {
    return switch (token.tag()) {
      case "WRB", "IN", "RB" -> true;
      case "VBN", "VBD", "VBG" -> ASKING.contains(Words.lemma(token));
      default -> false;
    };
  }

  /** "said little <u>and</u> declined to comment": the subject stands before an earlier verb. */
  private static boolean isJoined(List<Token> sentence, int verb) {
    if (verb == 0) {
      return false;
    }
    Token before = sentence.get(verb - 1);
    return before.tag().equals("CC") || before.text().equals(",");
  }

  private static int beginOfVerbBefore(List<Token> sentence, int from) {
    int i = from;
    while (i > 0 && !Words.isFinite(sentence.get(i))) {
      i--;
    }
    return beginOfGroup(sentence, i);
  }

  /** {@return the first token of the verb group that goes on at the given one} */
  static int beginOfGroup(List<Token> sentence, int verb) {
    int begin = verb;
    while (begin > 0 && isAuxiliary(sentence.get(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static boolean isAuxiliary(Token token) {
    return switch (Words.lemma(token)) {
      case "have", "be", "do" -> token.tag().startsWith("VB");
      default -> token.tag().equals("MD") || Words.isAdverb(token);
    };
  }
}
