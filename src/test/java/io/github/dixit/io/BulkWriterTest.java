// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dixit.AttributedDocument;
import io.github.dixit.GoldArticles;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Bulk requests, held against the rules of the mapping and of the requests themselves. */
class BulkWriterTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> METADATA =
      Map.of("url", "https://x.example/a", "date", "30 Nov", "title", "A title", "desk", "news");

  private static List<JsonNode> lines(AttributedDocument document) throws IOException {
    StringWriter out = new StringWriter();
    try (DocumentWriter writer = Format.BULK.open(out, WriterOptions.defaults())) {
      writer.write(document);
    }
    assertThat(out.toString()).endsWith("\n");
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString().split("\n")) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  @Test
  void everyStatementFitsTheMappingAndTheSchema() throws IOException {
    Mapping mapping = Mapping.read();
    Set<String> ids = new HashSet<>();
    for (AttributedDocument article : GoldArticles.all()) {
      List<JsonNode> lines = lines(article.withMetadata(METADATA));
      assertThat(lines).hasSize(2 * article.attributions().size());
      for (int i = 0; i < lines.size(); i += 2) {
        JsonNode action = lines.get(i);
        assertThat(action.fieldNames()).toIterable().containsExactly("index");
        assertThat(action.path("index").fieldNames()).toIterable().containsExactly("_id");
        assertThat(ids.add(action.at("/index/_id").textValue())).isTrue();
        mapping.check(lines.get(i + 1));
        OutputSchema.STATEMENTS.fits(lines.get(i + 1).toString());
      }
    }
    assertThat(ids).hasSizeGreaterThan(100);
  }

  @Test
  void longNamesStayIdentifiers() throws IOException {
    AttributedDocument article = GoldArticles.all().get(0);
    AttributedDocument named =
        new AttributedDocument(
            "\u00FC".repeat(400),
            article.text(),
            article.attributions(),
            article.speakers(),
            List.of(),
            List.of());
    String id = lines(named).get(0).at("/index/_id").textValue();
    assertThat(id.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(512);
    assertThat(id).endsWith("#" + article.attributions().get(0).id());
  }

  @Test
  void whatDoesNotFitIsSeen() throws IOException {
    Mapping mapping = Mapping.read();
    ObjectNode good = (ObjectNode) lines(GoldArticles.all().get(0)).get(1);
    for (ObjectNode wrong :
        List.of(
            good.deepCopy().put("colour", "red"),
            good.deepCopy().put("schemaVersion", "1"),
            good.deepCopy().put("speaker", 7),
            good.deepCopy().put("content", "words"))) {
      assertThatThrownBy(() -> mapping.check(wrong)).isInstanceOf(AssertionError.class);
    }
    good.withObject("/metadata").put("whatever", "is kept");
    mapping.check(good);
  }
}
