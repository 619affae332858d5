// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.OddTexts;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a text has and nothing else, four times as much of it costs Dixit's own code about four
 * times as much. The bench {@code OddGrowth} does the same with megabytes.
 */
class AssemblyGrowthTest {

  private static final int LENGTH = 20_000;
  private static final int TIMES = 4;

  /** Were it the square of the length, it would be sixteen. */
  private static final double MOST = 8;

  /** Below this clocks and compilers are heard. */
  private static final double QUIET = 0.1;

  private static final DiceReader READER = new DiceReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news",
        "names only",
        "pronouns only",
        "quotations only",
        "turns only",
        "cues only",
        "combining marks",
        "marks on one letter",
        "first halves of pairs"
      })
  void timeGrowsWithTheText(String name) {
    String piece = OddTexts.pieces().get(name);
    seconds(piece, LENGTH);
    double once = Math.max(QUIET, seconds(piece, LENGTH));
    assertThat(seconds(piece, LENGTH * TIMES)).isLessThan(once * MOST);
  }

  /** CPU time of this thread: other work on the machine must not count. */
  private static double seconds(String piece, int length) {
    String text = OddTexts.of(piece, length);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(READER.read(text, length).text()).hasSize(length);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
  }
}
