// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.text.Token;
import java.util.List;

/** Knows places that are named with what they lie in: <em>Dayton<u>, Ohio</u></em>. Stateless. */
final class PlaceNames {

  /** How many tokens "New South Wales" may have. */
  private static final int LONGEST = 4;

  private PlaceNames() {}

  /** {@return where the place ends that ends there, its state or country included} */
  static int withState(List<Token> tokens, int end) {
    boolean place = end > 0 && isPlace(tokens.get(end - 1));
    if (!place || end + 1 >= tokens.size() || !tokens.get(end).text().equals(",")) {
      return end;
    }
    int state = end + 1;
    while (state < Math.min(tokens.size(), end + 1 + LONGEST) && isPlace(tokens.get(state))) {
      state++;
    }
    boolean closed = state < tokens.size() && isClosing(tokens.get(state));
    return state > end + 1 && closed ? state : end;
  }

  private static boolean isPlace(Token token) {
    return token.nameTag().equals("LOCATION");
  }

  /** A comma or the end; a verb behind a place makes it a source: "in Linden, Ohio said". */
  private static boolean isClosing(Token token) {
    return switch (token.tag()) {
      case ",", ".", ":", "IN" -> true;
      default -> false;
    };
  }
}
