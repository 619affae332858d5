// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * From any file to texts, or to a message that names it: whatever its bytes and its name. The suite
 * tries the files in the resources; {@code mvnw -Pfuzz} looks for more.
 */
class ReadersFuzzTest {

  private static final List<String> NAMES =
      List.of("a.txt", "a.html", "a.jsonl", "a.csv", "a.zip", "a.txt.gz", "a.jsonl.gz", "a.json");

  private static Path folder;

  @BeforeAll
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("readers-fuzz");
  }

  @AfterAll
  static void removeFolder() throws IOException {
    for (String name : NAMES) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.delete(folder);
  }

  @FuzzTest(maxDuration = "1h")
  void textsOrAMessage(byte[] bytes) throws IOException {
    for (String name : NAMES) {
      Path file = Files.write(folder.resolve(name), bytes);
      try (Documents documents =
          Documents.of(
              List.of(file.toString()),
              InputOptions.defaults().withHtml(name.endsWith(".html")),
              InputStream.nullInputStream())) {
        documents.forEachRemaining(item -> check(name, item));
      }
    }
  }

  private static void check(String name, Item item) {
    if (item instanceof Item.Text text) {
      assertThat(text.source().id()).isNotNull();
      assertThat(text.source().text()).isNotNull();
    } else if (item instanceof Item.Failure failure) {
      assertThat(failure.reason().getMessage()).contains(name).hasSizeLessThan(2_000);
    }
  }
}
