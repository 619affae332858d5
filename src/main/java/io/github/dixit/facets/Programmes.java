// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.text.MarkShape;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.Words;
import java.util.List;

/**
 * Finds the name of a programme behind its outlet's: <em>CNBC's <u>"Trading Day"</u></em>,
 * <em>Radio Nord's <u>Sunday with Ada Lund</u></em>. Stateless.
 */
final class Programmes {

  /** How many tokens a name may have. */
  private static final int LONGEST = 12;

  private Programmes() {}

  /**
   * {@return where the name ends}
   *
   * @param end where the outlet's name ends, before or behind the mark of possession
   */
  static int end(List<Token> tokens, int end, int limit) {
    int begin = end < limit && isPossessive(tokens.get(end)) ? end + 1 : end;
    boolean owned = begin > 0 && begin < limit && isPossessive(tokens.get(begin - 1));
    if (!owned) {
      return end;
    }
    int name =
        opens(tokens.get(begin)) ? quoted(tokens, begin, limit) : capitals(tokens, begin, limit);
    return name > begin ? name : end;
  }

  private static int quoted(List<Token> tokens, int begin, int limit) {
    for (int i = begin + 1; i < Math.min(limit, begin + LONGEST); i++) {
      if (closes(tokens.get(i))) {
        return i + 1;
      }
    }
    return begin;
  }

  private static int capitals(List<Token> tokens, int begin, int limit) {
    int end = begin;
    for (int i = begin; i < Math.min(limit, begin + LONGEST); i++) {
      if (Character.isUpperCase(tokens.get(i).text().codePointAt(0))) {
        end = i + 1;
      } else if (!isSmall(Words.lower(tokens.get(i)))) {
        return end;
      }
    }
    return end;
  }

  private static boolean isSmall(String word) {
    return switch (word) {
      case "with", "of", "the", "and", "&", "in", "at" -> true;
      default -> false;
    };
  }

  private static boolean isPossessive(Token token) {
    return token.tag().equals("POS") || token.text().equals("'") || token.text().equals("’");
  }

  private static boolean opens(Token token) {
    return token.tag().equals("``") || MarkShape.OPENING.contains(token.text());
  }

  private static boolean closes(Token token) {
    return token.tag().equals("''") || MarkShape.CLOSING.contains(token.text());
  }
}
