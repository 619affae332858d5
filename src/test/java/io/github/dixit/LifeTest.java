// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How work on a text ends before its end, and an instance at its own. */
@Tag("models")
class LifeTest {

  private static final String SAID = "\"We won,\" Ana Keller said. ";

  @Test
  @Timeout(300)
  void aTextIsGivenUpInTimeAndAnotherIsRead() {
    try (Dixit dixit = Dixit.builder().deadline(Duration.ofSeconds(2)).build()) {
      assertThatThrownBy(() -> dixit.extract("big.txt", SAID.repeat(100_000)))
          .isInstanceOf(DixitException.class)
          .hasMessageStartingWith("big.txt was given up after 2 s");
      assertThat(atLast(dixit).attributions()).hasSize(1);
    }
  }

  /** A machine with much other work may need more than the two seconds, once or twice. */
  private static AttributedDocument atLast(Dixit dixit) {
    while (true) {
      try {
        return dixit.extract(SAID);
      } catch (DixitException e) {
        assertThat(e).hasMessageContaining("was given up");
      }
    }
  }

  @Test
  @Timeout(300)
  void aTextForWhichMemoryIsShortIsGivenUpBeforeItIsRead() {
    try (Dixit dixit = Dixit.builder().maxMemory(1 << 20).build()) {
      assertThatThrownBy(() -> dixit.extract("big.txt", SAID.repeat(1_000)))
          .isInstanceOf(DixitException.class)
          .hasMessageStartingWith("big.txt was given up: ")
          .hasMessageContaining("limit of 1 MB");
      assertThat(dixit.extract(SAID).attributions()).hasSize(1);
    }
  }

  @Test
  void aDeadlineIsPositive() {
    assertThatThrownBy(() -> Dixit.builder().deadline(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PT0S");
  }

  /** Work under way when the models are freed ends with an exception; it used to end the JVM. */
  @Test
  @Timeout(300)
  void closingUnderWorkIsToldAndHarmless() throws InterruptedException {
    Dixit dixit = Dixit.create();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<AttributedDocument>> work =
        IntStream.range(0, 4)
            .<Callable<AttributedDocument>>mapToObj(i -> () -> dixit.extract(SAID.repeat(4_000)))
            .map(threads::submit)
            .toList();
    Thread.sleep(1_000);
    dixit.close();
    dixit.close();
    for (Future<AttributedDocument> each : work) {
      assertThatThrownBy(each::get)
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("close()");
    }
    threads.shutdown();
    assertThatThrownBy(() -> dixit.extract(SAID)).isInstanceOf(IllegalStateException.class);
  }
}
