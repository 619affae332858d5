// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void whatDoesNotTellPeopleApartIsLeftOut() {
    assertThat(Names.normal("The U.S. Department of Defense\u2019s"))
        .isEqualTo("us department of defence");
    assertThat(Names.normal(" an  O'Sullivan's-Ltd_2 ")).isEqualTo("osullivanltd_2");
    assertThat(Names.normal("Theresa\u00a0May")).isEqualTo("theresa may");
    assertThat(Names.normal("J\u00f6rg \u2167")).isEqualTo("j\u00f6rg viii");
    assertThat(Names.normal("the")).isEqualTo("the");
  }
}
