// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final Pace pace = new Pace(10_000, Duration.ofSeconds(100));

  @Test
  void beginsWithWhatIsExpected() {
    assertThat(pace.inTime()).isEqualTo(1_000_000);
  }

  @Test
  void slowsDownWithTheMachineAndRecovers() {
    pace.learn(100_000, 100);
    assertThat(pace.inTime()).isBetween(100_000L, 400_000L);
    for (int i = 0; i < 3_000; i++) {
      pace.learn(4_000, .1);
    }
    assertThat(pace.inTime()).isBetween(3_500_000L, 4_000_000L);
  }

  @Test
  void neverGivesUpAltogether() {
    pace.learn(1, 10_000);
    assertThat(pace.inTime()).isEqualTo(50_000);
  }

  @Test
  void isHardlyMovedByOneShortText() {
    pace.learn(10, .05);
    assertThat(pace.inTime()).isBetween(990_000L, 1_000_000L);
  }
}
