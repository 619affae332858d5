// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dixit.DixitException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  @Test
  void whileThereIsTimeWorkGoesOn() {
    Deadline.never().check();
    Deadline.of("a.txt", Optional.of(Duration.ofSeconds(Long.MAX_VALUE))).check();
  }

  @Test
  void afterwardsTheDocumentIsNamed() throws InterruptedException {
    Deadline deadline = Deadline.of("a.txt", Optional.of(Duration.ofMillis(1)));
    Thread.sleep(5);
    assertThatThrownBy(deadline::check)
        .isInstanceOf(DixitException.class)
        .hasMessage("a.txt was given up after 1 s, its time limit; split it or allow it more time");
  }

  @Test
  void aTextOfMoreTokensThanMemoryTakesIsNamed() {
    Deadline deadline = Deadline.of("a.txt", Optional.empty()).withMemory(64 << 20);
    deadline.check(100_000);
    assertThatThrownBy(() -> deadline.check(1_000_000))
        .isInstanceOf(DixitException.class)
        .hasMessageStartingWith("a.txt was given up: 1,000,000 words and signs")
        .hasMessageEndingWith("its limit of 64 MB; split it or allow it more memory");
  }

  @Test
  void anInterruptEndsItTooAndStays() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(Deadline.never()::check)
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }
}
