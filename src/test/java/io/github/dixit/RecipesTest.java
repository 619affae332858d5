// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.Format;
import io.github.dixit.io.WriterOptions;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the recipes of docs/recipes.md on one of our articles. */
class RecipesTest {

  private static final AttributedDocument ARTICLE =
      GoldArticles.named("war-river-crossing")
          .withMetadata(Map.of("url", "https://news.example/1", "date", "2026-11-30"));

  private static final Path SELF = Path.of("src/test/java/io/github/dixit/RecipesTest.java");
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  /** What the first command of the page writes, as {@code DocsTest} sees it write. */
  @BeforeEach
  void found() throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve("found.jsonl"));
        DocumentWriter writer = Format.JSONL.open(out, WriterOptions.defaults().withText(true))) {
      writer.write(ARTICLE);
    }
  }

  @Test
  void theQuotationGraphHasALineForEachDirectQuotation() throws Exception {
    Shell shell = Shell.in(folder).with("jq");
    String command = block("sh", "quote: .content.text");
    assertThat(command)
        .startsWith("./dixit extract news.jsonl --include-text --output found.jsonl");
    List<JsonNode> lines = lines(shell.run(command.substring(command.indexOf('\n'))));
    List<Attribution> direct = ARTICLE.attributions(AttributionType.DIRECT);
    assertThat(lines).hasSameSizeAs(direct);
    for (int i = 0; i < direct.size(); i++) {
      Optional<Speaker> speaker = direct.get(i).speaker();
      assertThat(lines.get(i).get("url").asText()).isEqualTo("https://news.example/1");
      assertThat(lines.get(i).get("quote").asText()).isEqualTo(direct.get(i).content().text());
      assertThat(lines.get(i).get("speaker").asText())
          .isEqualTo(speaker.flatMap(Speaker::name).orElse("null"));
    }
  }

  @Test
  void anIndexGetsAnActionAndADocumentForEachAttribution() throws Exception {
    Shell shell = Shell.in(folder).with("jq").with("curl");
    BlockingQueue<String> bodies = new LinkedBlockingQueue<>();
    HttpServer index =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    index.createContext(
        "/_bulk",
        exchange -> {
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(200, -1);
        });
    index.start();
    try {
      String port = Integer.toString(index.getAddress().getPort());
      shell.run(block("sh", "_bulk").replace("9200", port));
    } finally {
      index.stop(0);
    }
    List<JsonNode> lines = lines(bodies.take());
    assertThat(lines).hasSize(2 * ARTICLE.attributions().size());
    for (int i = 0; i < lines.size(); i += 2) {
      Attribution attribution = ARTICLE.attributions().get(i / 2);
      assertThat(lines.get(i).at("/index/_id").asText())
          .isEqualTo(ARTICLE.id() + "#" + attribution.id());
      assertThat(lines.get(i + 1).get("content").asText()).isEqualTo(attribution.content().text());
    }
  }

  @Test
  void tagsForDatashareAreTheWordsAtTheirOffsets() throws IOException {
    assertThat(stripped(Files.readString(SELF))).contains(stripped(block("java", "DatashareTag")));
    AttributedDocument document =
        TestDocuments.of("one", "Near Halden, Ana Keller and workers spoke.")
            .speaker("s1", SpeakerKind.PERSON, "Ana Keller")
            .speaker("s2", SpeakerKind.PLACE, "Halden")
            .speaker("s3", SpeakerKind.GROUP, "workers")
            .build();
    assertThat(DatashareTag.of(document))
        .containsExactly(
            new DatashareTag("PERSON", "Ana Keller", 13),
            new DatashareTag("LOCATION", "Halden", 5));
  }

  record DatashareTag(String category, String mention, int offset) {

    static List<DatashareTag> of(AttributedDocument document) {
      List<DatashareTag> tags = new ArrayList<>();
      for (Speaker speaker : document.speakers()) {
        for (Span mention : speaker.mentions()) {
          category(speaker.kind()).ifPresent(c -> tags.add(tag(c, mention, document.text())));
        }
      }
      return tags;
    }

    private static DatashareTag tag(String category, Span mention, String text) {
      return new DatashareTag(category, mention.of(text), mention.begin());
    }

    private static Optional<String> category(SpeakerKind kind) {
      return switch (kind) {
        case PERSON -> Optional.of("PERSON");
        case ORGANIZATION -> Optional.of("ORGANIZATION");
        case PLACE -> Optional.of("LOCATION");
        case GROUP, DOCUMENT, UNKNOWN -> Optional.empty();
      };
    }
  }

  private static List<JsonNode> lines(String text) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  /** {@return the page's block in that language that has the words} */
  private static String block(String language, String words) throws IOException {
    Matcher blocks = BLOCK.matcher(Files.readString(Path.of("docs/recipes.md")));
    while (blocks.find()) {
      if (blocks.group(1).equals(language) && blocks.group(2).contains(words)) {
        return blocks.group(2);
      }
    }
    throw new AssertionError("docs/recipes.md has no " + language + " with " + words);
  }

  /** Line breaks and margins are the formatter's. */
  private static String stripped(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining()).replace(" ", "");
  }
}
