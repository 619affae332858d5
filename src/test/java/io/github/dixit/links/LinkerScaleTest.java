// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Span;
import io.github.dixit.spans.TaggedText;
import io.github.dixit.text.RandomlyTagged;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.layout.Layout;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tens of thousands of quotations are joined in seconds, however they stand. */
class LinkerScaleTest {

  private static final int QUOTATIONS = 20_000;

  /** Of the CPU: other work on the machine must not count. It takes two. */
  private static final double MOST_SECONDS = 20;

  @ParameterizedTest
  @ValueSource(
      strings = {"\"We won.\" ", "\"We won.\"\n\n", "\"a\" ", "\"a\" b ", "“We lost?” He left. "})
  void timeGrowsWithTheText(String piece) {
    Sentences document = RandomlyTagged.of(piece.repeat(QUOTATIONS), new Random(1));
    List<Span> contents = document.quotations().stream().flatMap(q -> q.spans().stream()).toList();
    TaggedText tagged = new TaggedText(List.of(), contents);
    double before = seconds();
    assertThat(Linker.link(document, Layout.of(document), tagged, 0))
        .hasSizeLessThanOrEqualTo(QUOTATIONS);
    assertThat(seconds() - before).isLessThan(MOST_SECONDS);
  }

  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}
