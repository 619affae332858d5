// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the requests that docs/server.md shows, where there is a shell and curl. */
class ServerDocsTest {

  private static final String PROMPT = "$ curl ";

  @TempDir private Path folder;

  @Test
  void requestsAreAnsweredAsThePageSays() throws Exception {
    Shell shell = Shell.in(folder).with("curl");
    Files.writeString(folder.resolve("article.txt"), "\"We hold,\" she said.");
    Files.writeString(
        folder.resolve("news.jsonl"), "{\"id\": \"one\", \"text\": \"\\\"Yes,\\\" he said.\"}\n");
    List<String> requests = requests();
    assertThat(requests).hasSizeGreaterThanOrEqualTo(4);
    try (TestServer server = TestServer.start(ServerOptions.defaults())) {
      for (String request : requests) {
        String here = request.replace("http://127.0.0.1:8080", server.uri("").toString());
        assertThat(shell.run(here))
            .as(request)
            .containsAnyOf("We hold,", "Yes,")
            .doesNotContain("\"status\"");
      }
    }
  }

  private static List<String> requests() throws IOException {
    return Files.readAllLines(Path.of("docs/server.md")).stream()
        .filter(line -> line.startsWith(PROMPT))
        .map(line -> line.substring(2))
        .toList();
  }
}
