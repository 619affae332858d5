// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  private static final String TEXT = "a\uD83C\uDF0Ab\uD83C\uDF0A\uD83C\uDF0Ac\uD83Cd";

  @Test
  void countsAsStringsDo() {
    CodePoints points = new CodePoints(TEXT);
    for (int i = 0; i <= TEXT.length(); i++) {
      boolean inside =
          i > 0
              && i < TEXT.length()
              && Character.isSurrogatePair(TEXT.charAt(i - 1), TEXT.charAt(i));
      if (!inside) {
        assertThat(points.fromUtf16(i)).isEqualTo(TEXT.codePointCount(0, i));
        assertThat(points.toUtf16(points.fromUtf16(i))).isEqualTo(i);
      }
    }
  }

  @Test
  void withoutSurrogatesTheTwoAreTheSame() {
    assertThat(new CodePoints("plain").toUtf16(3)).isEqualTo(3);
  }
}
