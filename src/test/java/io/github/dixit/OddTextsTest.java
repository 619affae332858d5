// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever a text is made of, it costs no more than a few times what news of the same length costs,
 * and twice as much of it costs twice as much. The bench {@code OddGrowth} does the same with
 * megabytes.
 */
@Tag("models")
class OddTextsTest {

  private static final int LENGTH = 2_000;

  /** A piece of one character is a token of its own; news has one in five. */
  private static final double MOST_AGAINST_NEWS = 12;

  private static final double MOST_AT_DOUBLE = 2.8;

  /** Below this clocks and compilers are heard. */
  private static final double QUIET = 0.1;

  @Test
  @Timeout(600)
  void noTextIsDear() {
    double news = seconds(OddTexts.NEWS, LENGTH);
    List<String> dear = new ArrayList<>();
    OddTexts.pieces()
        .forEach(
            (name, piece) -> {
              double once = Math.max(QUIET, seconds(piece, LENGTH));
              double twice = seconds(piece, 2 * LENGTH);
              if (once > Math.max(QUIET, news) * MOST_AGAINST_NEWS
                  || twice > once * MOST_AT_DOUBLE) {
                dear.add(
                    "%s: %.2f s, twice %.2f s, news %.2f s".formatted(name, once, twice, news));
              }
            });
    assertThat(dear).isEmpty();
  }

  /** CPU time of this thread, the better of two: other work on the machine must not count. */
  private static double seconds(String piece, int length) {
    String text = OddTexts.of(piece, length);
    return Math.min(once(text), once(text));
  }

  private static double once(String text) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Invariants.check(text, SharedDixit.get().extract(text));
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
  }
}
