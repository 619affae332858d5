// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.pattern;

import io.github.dixit.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a {@link TokenPattern} asks of one token.
 *
 * @param alternatives of which one must hold
 * @param optional whether the token may be missing
 */
record Condition(List<Alternative> alternatives, boolean optional) {

  Condition {
    alternatives = List.copyOf(alternatives);
  }

  static Condition parse(String text, Map<String, Set<String>> sets) {
    boolean optional = text.endsWith("?");
    String body = optional ? text.substring(0, text.length() - 1) : text;
    List<Alternative> alternatives = new ArrayList<>();
    for (String part : body.split("\\|")) {
      if (part.startsWith("@")) {
        words(part.substring(1), sets).forEach(w -> alternatives.add(Alternative.parse(w)));
      } else {
        alternatives.add(Alternative.parse(part));
      }
    }
    return new Condition(alternatives, optional);
  }

  private static Set<String> words(String name, Map<String, Set<String>> sets) {
    Set<String> words = sets.get(name);
    if (words == null) {
      throw new IllegalArgumentException("there is no word set @" + name + " above its use");
    }
    return words;
  }

  /**
   * {@return whether the token fulfils this}
   *
   * @param word its characters as {@link Words#lower} has them; the caller asks many conditions
   * @param lemma its lemma as {@link Words#lemma} has it
   */
  boolean holds(Token token, String word, String lemma) {
    for (Alternative alternative : alternatives) {
      if (alternative.holds(token, word, lemma)) {
        return true;
      }
    }
    return false;
  }

  /**
   * One of several things that a token may be.
   *
   * @param by which of the token's sides is looked at
   * @param value what that must be
   * @param tag how the part of speech must begin; empty if any will do
   */
  record Alternative(Side by, String value, String tag) {

    static Alternative parse(String text) {
      return switch (text.charAt(0)) {
        case '*' -> new Alternative(Side.NONE, "", "");
        case '#' -> new Alternative(Side.NONE, "", text.substring(1));
        case '~' -> tagged(Side.LEMMA, text.substring(1));
        default -> tagged(Side.WORD, text);
      };
    }

    private static Alternative tagged(Side by, String text) {
      int slash = text.indexOf('/');
      return slash < 0
          ? new Alternative(by, text, "")
          : new Alternative(by, text.substring(0, slash), text.substring(slash + 1));
    }

    boolean holds(Token token, String word, String lemma) {
      return token.tag().startsWith(tag)
          && switch (by) {
            case NONE -> true;
            case WORD -> word.equals(value);
            case LEMMA -> lemma.equals(value);
          };
    }
  }

  /** A side of a token. */
  enum Side {
    NONE,
    WORD,
    LEMMA
  }
}
