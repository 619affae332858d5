// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dixit.Span;
import io.github.dixit.text.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TokenPatternTest {

  private static final List<Token> SAID =
      tokens("She/PRP/she", "said/VBD/say", "so/RB/so", "on/IN/on", "May/NNP/May", "5/CD/5");

  @Test
  void matchesWordsLemmasTagsAndSets() {
    assertThat(end("she", 0)).isEqualTo(1);
    assertThat(end("~say", 1)).isEqualTo(2);
    assertThat(end("~say/NN", 1)).isEqualTo(-1);
    assertThat(end("on @month #CD", 3)).isEqualTo(6);
    assertThat(end("tell|~say *", 1)).isEqualTo(3);
  }

  @Test
  void takesTheLongestMatch() {
    assertThat(end("on @month? #CD?", 3)).isEqualTo(6);
    assertThat(end("on #CD?", 3)).isEqualTo(4);
  }

  @Test
  void asksForWhatFollowsWithoutTakingIt() {
    assertThat(end("~say > so", 1)).isEqualTo(2);
    assertThat(end("~say > on", 1)).isEqualTo(-1);
    assertThat(end("~say > *? on", 1)).isEqualTo(2);
  }

  @Test
  void endsWithTheTokens() {
    assertThat(end("#CD *", 5)).isEqualTo(-1);
    assertThat(end("#CD *?", 5)).isEqualTo(6);
  }

  @Test
  void refusesPatternsThatMatchNothingOrNameNoSet() {
    assertThatIllegalArgumentException().isThrownBy(() -> pattern("so? on"));
    assertThatIllegalArgumentException().isThrownBy(() -> pattern("@colour"));
    assertThatIllegalArgumentException().isThrownBy(() -> pattern("* ".repeat(63)));
  }

  @Test
  void staysQuickWhereBacktrackingWouldNot() {
    List<Token> many = Collections.nCopies(10_000, SAID.get(1));
    TokenPattern pattern = pattern("~say " + "~say? *? ".repeat(25) + "never");
    Assertions.assertTimeout(
        Duration.ofSeconds(3),
        () -> {
          for (int i = 0; i < many.size(); i++) {
            assertThat(pattern.endOfMatch(many, i)).isEqualTo(-1);
          }
        });
  }

  private static int end(String pattern, int start) {
    return pattern(pattern).endOfMatch(SAID, start);
  }

  private static TokenPattern pattern(String pattern) {
    return TokenPattern.parse(pattern, Map.of("month", Set.of("may", "june")));
  }

  private static List<Token> tokens(String... words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      String[] parts = word.split("/");
      Span span = new Span(at, at + parts[0].length());
      tokens.add(new Token(span, parts[0], parts[2], parts[1], "O"));
      at = span.end() + 1;
    }
    return tokens;
  }
}
