// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.TestDocuments;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for people who would rather look than read: report and serve. */
class PeopleCommandsTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void reportShowsOneDocument() throws IOException {
    Path text = write("a.txt", "\"Yes,\" said Jo.");
    assertThat(run("report", text.toString(), "--output", page().toString())).isZero();
    Document page = Jsoup.parse(Files.readString(page()));
    assertThat(page.select(".seg").text()).isEqualTo("\"Yes,\"");
    assertThat(page.select(".index")).isEmpty();
  }

  @Test
  void reportShowsAFolderWithAnIndex() throws IOException {
    write("a.txt", "\"Yes,\" said Jo.");
    write("b.txt", "\"No,\" said Mo.");
    assertThat(run("report", folder.toString(), "-o", page().toString())).isZero();
    Document page = Jsoup.parse(Files.readString(page()));
    assertThat(page.select(".index tbody th a").eachText()).hasSize(2);
    assertThat(page.select("article h2").eachText()).containsExactly("a.txt", "b.txt");
  }

  @Test
  void reportWithoutAnyTextLeavesWhatWasThere() throws IOException {
    Files.writeString(page(), "before");
    assertThat(run("report", "missing.txt", "-o", page().toString())).isEqualTo(Cli.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("missing.txt does not exist");
    assertThat(page()).hasContent("before");
  }

  @Test
  void reportNeedsAPlaceToWriteTo() throws IOException {
    Path text = write("a.txt", "x");
    assertThat(run("report", text.toString())).isEqualTo(Cli.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--output");
    assertThat(run("report", text.toString(), "-o", folder.resolve("no/x.html").toString()))
        .isEqualTo(Cli.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("does not exist");
  }

  @Test
  void serveAnswersUntilItIsStopped() throws Exception {
    Thread serving = new Thread(() -> run("serve", "--port", "0"));
    serving.start();
    URI address = URI.create(listening() + "v1/attributions");
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "text/plain")
            .header("Accept", "text/csv")
            .POST(HttpRequest.BodyPublishers.ofString("\"Yes,\" said Jo."))
            .build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
        .contains("document,a1,DIRECT");
    serving.interrupt();
    serving.join(20_000);
    assertThat(serving.isAlive()).isFalse();
  }

  @Test
  void serveRefusesWhatCanNotBe() {
    assertThat(run("serve", "--port", "70000")).isEqualTo(Cli.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("port must be from 0 to 65535, but is 70000");
  }

  private String listening() throws InterruptedException {
    String said = "";
    for (int i = 0; i < 200 && !said.endsWith("/\n"); i++) {
      Thread.sleep(50);
      said = out.toString(StandardCharsets.UTF_8);
    }
    assertThat(said).startsWith("Dixit listens at http://127.0.0.1:");
    return said.substring(said.indexOf("http")).strip();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path page() {
    return folder.resolve("report.html");
  }

  private int run(String... arguments) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            80,
            false);
    return new Cli(new Context(terminal, options -> PeopleCommandsTest::extract)).run(arguments);
  }

  /** Finds what stands between the first two quotation marks. */
  private static AttributedDocument extract(String id, String text) {
    String quoted = text.substring(0, text.indexOf('"', 1) + 1);
    return TestDocuments.of(id, text)
        .attribution(AttributionType.DIRECT, a -> a.content(quoted))
        .build();
  }
}
