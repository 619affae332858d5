// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.corenlp.AttributionOptions.Loading;
import io.github.dixit.extraction.AttributionExtractor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With the span model. */
class SharedExtractorTest {

  private static final Loading OPTIONS =
      new Loading(Optional.empty(), Optional.empty(), Optional.of(0.25), Optional.of(1_000));

  @Test
  @Timeout(60)
  void equalOptionsShareOneThatIsFreedAfterItsLastUser() throws InterruptedException {
    List<Object> users = new ArrayList<>(List.of(new Object(), new Object()));
    AttributionExtractor first = SharedExtractor.acquire(users.get(0), OPTIONS);
    assertThat(SharedExtractor.acquire(users.get(1), OPTIONS)).isSameAs(first);
    users.remove(0);
    System.gc();
    assertThat(SharedExtractor.isLoaded(OPTIONS)).isTrue();
    users.clear();
    while (SharedExtractor.isLoaded(OPTIONS)) {
      System.gc();
      Thread.sleep(Duration.ofMillis(50).toMillis());
    }
  }
}
