// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.pattern;

import io.github.dixit.text.Token;
import java.util.Locale;

/** What tokens are, in the form in which the lexicons have them. */
public final class Words {

  private Words() {}

  /** {@return the token's characters in small letters, with straight apostrophes} */
  public static String lower(Token token) {
    return plain(token.text());
  }

  /** {@return the token's lemma in small letters, with straight apostrophes} */
  public static String lemma(Token token) {
    return plain(token.lemma());
  }

  /** {@return whether the token is a common or a proper noun} */
  public static boolean isNoun(Token token) {
    return token.tag().startsWith("NN");
  }

  /** {@return whether the token is an adverb, <em>not</em> included} */
  public static boolean isAdverb(Token token) {
    return token.tag().startsWith("RB");
  }

  /** {@return whether the token is part of a name} */
  public static boolean isName(Token token) {
    return !token.nameTag().equals("O");
  }

  /** {@return whether the token is a verb that can stand without another, or a modal} */
  public static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static String plain(String word) {
    return word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }
}
