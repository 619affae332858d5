// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dixit.DixitException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed while it writes to an index: all that it had committed is there. */
class KilledWriterTest {

  private static final int COMMITS = 20;

  @TempDir private Path folder;

  @RepeatedTest(3)
  void whatWasCommittedIsThereAndMoreIsAdded() throws Exception {
    Process writer = start();
    int committed;
    try (BufferedReader told = writer.inputReader()) {
      await(told, COMMITS);
      othersReadAndDoNotWrite();
      committed = await(told, COMMITS);
    } finally {
      writer.destroyForcibly().waitFor();
    }
    try (SourceIndex index = SourceIndex.open(folder)) {
      assertThat(IntStream.rangeClosed(1, committed).mapToObj(EndlessWriter::id))
          .allMatch(index::contains);
      assertThat(index.find(StatementQuery.by("Ada Orlash").about("boat " + committed)).get(0))
          .extracting(Statement::document)
          .isEqualTo(EndlessWriter.id(committed));
      int size = index.size();
      index.add(EndlessWriter.document(0));
      assertThat(index.size()).isEqualTo(size + 1);
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            EndlessWriter.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** {@return the number of the last document committed, after so many commits more} */
  private static int await(BufferedReader told, int commits) throws IOException {
    String last = "";
    for (int i = 0; i < commits; i++) {
      last = Optional.ofNullable(told.readLine()).orElseThrow();
    }
    return Integer.parseInt(last);
  }

  private void othersReadAndDoNotWrite() {
    assertThatThrownBy(() -> SourceIndex.open(folder))
        .isInstanceOf(DixitException.class)
        .hasMessage(folder + " is being written by another process; wait until it has finished");
    try (SourceIndex index = SourceIndex.read(folder)) {
      assertThat(index.size()).isGreaterThanOrEqualTo(COMMITS * EndlessWriter.COMMITTED_AFTER);
      assertThat(index.find(StatementQuery.by("Orlash"))).isNotEmpty();
    }
  }
}
