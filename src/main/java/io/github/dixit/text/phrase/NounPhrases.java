// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.phrase;

import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.TimeExpressions.Kind;
import java.util.List;

/** Finds the ends of noun phrases from parts of speech and name tags alone. Thread-safe. */
public final class NounPhrases {

  /** How many tokens a phrase without complements may have. */
  private static final int LONGEST = 30;

  /** How many phrases with "of" and the like may hang on a noun. */
  private static final int LINKS = 4;

  private final TimeExpressions times;

  /** Phrases that take the given expressions for times and not for names. */
  public NounPhrases(TimeExpressions times) {
    this.times = times;
  }

  /**
   * {@return one past the last token of the phrase without complements that starts at the given
   * token: {@code the ministry's new spokesman}; the given token itself if there is none}
   */
  public int endOfBase(List<Token> tokens, int from, int end) {
    int limit = Math.min(end, from + LONGEST);
    int nounEnd = from;
    int i = from;
    while (i < limit && continuesPhrase(tokens, i, from, nounEnd, limit)) {
      i++;
      if (isHead(tokens.get(i - 1))
          || i - 1 > from && nounEnd == i - 1 && isNumber(tokens.get(i - 1))) {
        nounEnd = i;
        if (tokens.get(i - 1).tag().equals("PRP")) {
          break;
        }
      }
    }
    return nounEnd;
  }

  /** {@return the same with the complements that the given prepositions add} */
  public int end(List<Token> tokens, int from, int limit, String... prepositions) {
    int end = endOfBase(tokens, from, limit);
    for (int n = 0; end > from && n < LINKS; n++) {
      if (end >= limit
          || !List.of(prepositions).contains(Words.lower(tokens.get(end)))
          || startsTime(tokens, end)) {
        break;
      }
      int next = endOfBase(tokens, end + 1, limit);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  private boolean continuesPhrase(List<Token> tokens, int i, int from, int nounEnd, int limit) {
    Token token = tokens.get(i);
    if (startsTime(tokens, i) && !(i > from && isAttributiveTime(tokens, i, limit))) {
      return false;
    }
    boolean afterNoun = nounEnd == i && i > from;
    boolean beforeNoun = i + 1 < limit && isModifierOrNoun(tokens.get(i + 1));
    if (Words.isName(token) || Words.isNoun(token)) {
      return true;
    }
    return switch (token.tag()) {
      case "POS", "HYPH" -> afterNoun && i > from;
      case "DT", "PDT", "PRP$" -> !afterNoun;
      case "PRP" -> i == from;
      case "CD" -> !afterNoun || isPartOfName(tokens, i, beforeNoun);
      case "JJ" ->
          !afterNoun
              || beforeNoun && (isPartOfName(tokens, i, true) || isCapital(token) && i > from + 1);
      case "JJR", "JJS", "$", "#" -> !afterNoun;
      case "VBG" -> !afterNoun && beforeNoun;
      case "VBN" -> !afterNoun && beforeNoun;
      case "RB", "RBS", "VBD" -> beforeNoun && i > from && (!afterNoun || isPaper(token));
      case "CC" -> token.text().equals("&") && afterNoun;
      default -> false;
    };
  }

  /**
   * "Radio <u>4</u>", "Radio <u>Five</u> Live", "May <u>5</u> letter", "the sports <u>daily</u>
   * Herald"
   */
  private static boolean isPartOfName(List<Token> tokens, int i, boolean beforeNoun) {
    boolean afterName = tokens.get(i - 1).tag().startsWith("NNP");
    boolean beforeName = i + 1 < tokens.size() && tokens.get(i + 1).tag().startsWith("NNP");
    return afterName && (tokens.get(i).tag().equals("CD") || beforeNoun)
        || beforeNoun && beforeName;
  }

  /** "the sports <u>daily</u> Herald", which the tagger takes for an adverb. */
  private static boolean isPaper(Token token) {
    return switch (Words.lower(token)) {
      case "daily", "weekly", "monthly", "quarterly" -> true;
      default -> false;
    };
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  /** {@return whether a time and no name starts here: "Sunday", but not "the Sunday Times"} */
  private boolean startsTime(List<Token> tokens, int i) {
    return !Words.isName(tokens.get(i))
        && times.at(tokens, i).filter(m -> m.value() == Kind.DATE).isPresent();
  }

  /** "a <u>May</u> interview": the time is a part of the phrase. */
  private boolean isAttributiveTime(List<Token> tokens, int i, int limit) {
    int end = times.at(tokens, i).orElseThrow().end();
    return end < limit && (Words.isNoun(tokens.get(end)) || tokens.get(end).tag().equals("POS"));
  }

  /** "Radio <u>4</u>": continuesPhrase has seen that it belongs to a name. */
  private static boolean isNumber(Token token) {
    return token.tag().equals("CD");
  }

  private static boolean isHead(Token token) {
    return Words.isNoun(token)
        || Words.isName(token) && !token.tag().equals("POS")
        || token.tag().equals("PRP");
  }

  private static boolean isModifierOrNoun(Token token) {
    return Words.isNoun(token)
        || Words.isName(token)
        || token.tag().startsWith("JJ")
        || token.tag().equals("VBN")
        || token.tag().equals("HYPH");
  }

  /**
   * {@return the first token of the phrase that ends before the given token, complements included:
   * {@code a spokesman for the ministry}; the given token itself if there is none}
   */
  public int begin(List<Token> tokens, int to, int limit) {
    int begin = beginOfBase(tokens, to, limit);
    for (int n = 0; begin < to && n < LINKS && begin - 1 > limit; n++) {
      Token before = tokens.get(begin - 1);
      boolean links = before.tag().equals("IN") && isComplementizer(Words.lower(before));
      boolean joins = before.tag().equals("CC") && !Words.lower(before).equals("but");
      if (!links && !joins) {
        break;
      }
      int next = beginOfBase(tokens, begin - 1, limit);
      boolean object = next > limit && tokens.get(next - 1).tag().startsWith("VB");
      if (next == begin - 1 || joins && object) {
        break;
      }
      begin = next;
    }
    return begin;
  }

  private static boolean isComplementizer(String preposition) {
    return switch (preposition) {
      case "of", "for", "at", "from", "in", "with", "on", "behind" -> true;
      default -> false;
    };
  }

  private static int beginOfBase(List<Token> tokens, int to, int limit) {
    if (to <= limit || !isHead(tokens.get(to - 1)) && !isPronounLike(tokens.get(to - 1))) {
      return to;
    }
    int i = to - 1;
    if (tokens.get(i).tag().equals("PRP") || isPronounLike(tokens.get(i))) {
      return i;
    }
    while (i > limit && isInside(tokens.get(i - 1))) {
      i--;
      String tag = tokens.get(i).tag();
      boolean opens = tag.equals("DT") || tag.equals("PRP$");
      if (opens && !(i > limit && tokens.get(i - 1).tag().equals("PDT"))) {
        break;
      }
    }
    return i;
  }

  /**
   * {@return the last noun before a complement: {@code official} of {@code an official at the
   * ministry}; the first token if there is no noun}
   *
   * @param phrase at least one token
   */
  public static Token head(List<Token> phrase) {
    Token head = phrase.get(0);
    boolean noun = false;
    for (int i = 0; i < phrase.size(); i++) {
      Token token = phrase.get(i);
      // "one of the officials": the noun is still to come.
      if (noun && endsHead(phrase, i)) {
        break;
      }
      if (Words.isNoun(token)) {
        head = token;
        noun = true;
      }
    }
    return head;
  }

  private static boolean endsHead(List<Token> phrase, int i) {
    return switch (phrase.get(i).tag()) {
      case "IN", ",", "VBN", "VBG", "VBD", "TO", "WP", "WDT", "RB" -> true;
      // "a source close to the club", not "the attorney general"
      case "JJ" -> i + 1 < phrase.size() && linksPhrase(phrase.get(i + 1));
      default -> false;
    };
  }

  private static boolean linksPhrase(Token token) {
    return token.tag().equals("IN") || token.tag().equals("TO");
  }

  private static boolean isPronounLike(Token token) {
    return switch (token.tag()) {
      case "DT" -> true;
      default -> false;
    };
  }

  private static boolean isInside(Token token) {
    return switch (token.tag()) {
      case "DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS", "HYPH", "VBN", "VBG" -> true;
      default ->
          Words.isNoun(token)
              || Words.isName(token)
              || token.text().equals("&")
              || token.text().equals("\u2019");
    };
  }
}
