// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.TestArticles;
import io.github.dixit.TestDocuments;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Reads what is written with a JSON-LD processor. The context is the part of the Web Annotation
 * vocabulary that the writer uses; a term that it lacks would be dropped and so be missed.
 */
class WebAnnotationWriterTest {

  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String SCHEMA = "https://schema.org/";

  @Test
  void eachAttributionIsAnAnnotationOfItsContent() throws Exception {
    AttributedDocument document = TestArticles.floodWall();
    List<JsonObject> items = items(document);
    assertThat(items).hasSameSizeAs(document.attributions());
    for (int i = 0; i < items.size(); i++) {
      var content = document.attributions().get(i).content();
      var targets = items.get(i).getJsonArray(OA + "hasTarget");
      assertThat(targets).hasSameSizeAs(content.spans());
      JsonObject quote = selector(targets.getJsonObject(0), "TextQuoteSelector");
      assertThat(value(quote, OA + "exact")).isEqualTo(content.spans().get(0).of(document.text()));
    }
  }

  @Test
  void quotedIsAQuotationAndReportedIsAClaim() throws Exception {
    List<JsonObject> items = items(TestArticles.floodWall());
    assertThat(type(body(items.get(1)))).isEqualTo(SCHEMA + "Claim");
    JsonObject quotation = body(items.get(3));
    assertThat(type(quotation)).isEqualTo(SCHEMA + "Quotation");
    JsonObject speaker = quotation.getJsonArray(SCHEMA + "spokenByCharacter").getJsonObject(0);
    assertThat(type(speaker)).isEqualTo(SCHEMA + "Person");
    assertThat(value(speaker, SCHEMA + "name")).isEqualTo("Marta Lindqvist");
  }

  @Test
  void positionsCountCodePoints() throws Exception {
    String text = "\uD83C\uDF0A\uD83C\uDF0A \"Rain,\" said Jo." + "\uD83C\uDF0A".repeat(40);
    AttributedDocument document =
        TestDocuments.of("https://example.org/a b", text)
            .attribution(AttributionType.DIRECT, a -> a.content("\"Rain,\""))
            .build();
    JsonObject target = items(document).get(0).getJsonArray(OA + "hasTarget").getJsonObject(0);
    JsonObject position = selector(target, "TextPositionSelector");
    assertThat(value(position, OA + "start")).isEqualTo("3");
    assertThat(value(position, OA + "end")).isEqualTo("10");
    JsonObject quote = selector(target, "TextQuoteSelector");
    assertThat(value(quote, OA + "prefix")).isEqualTo("\uD83C\uDF0A\uD83C\uDF0A ");
    assertThat(value(quote, OA + "suffix")).startsWith(" said Jo.").endsWith("\uD83C\uDF0A");
  }

  @Test
  void nothingIsDroppedByTheProcessor() throws Exception {
    JsonObject body = body(items(TestArticles.floodWall()).get(5));
    assertThat(body.keySet())
        .containsExactlyInAnyOrder(
            "@type",
            SCHEMA + "text",
            SCHEMA + "author",
            SCHEMA + "isPartOf",
            WebAnnotationWriter.DIXIT + "attributionType",
            WebAnnotationWriter.DIXIT + "confidence",
            WebAnnotationWriter.DIXIT + "source",
            WebAnnotationWriter.DIXIT + "cue");
  }

  @Test
  void severalDocumentsStandOnLinesOfTheirOwn() throws IOException {
    String written = write(TestArticles.floodWall(), TestArticles.floodWall());
    assertThat(written.lines()).hasSize(2).allMatch(l -> l.startsWith("{") && l.endsWith("}"));
  }

  private static List<JsonObject> items(AttributedDocument document)
      throws IOException, JsonLdError {
    JsonDocument written = JsonDocument.of(new StringReader(write(document)));
    JsonLdOptions options = new JsonLdOptions(contextFromTheTestResources());
    JsonObject page = JsonLd.expand(written).options(options).get().getJsonObject(0);
    return page.getJsonArray("http://www.w3.org/ns/activitystreams#items")
        .getJsonObject(0)
        .getJsonArray("@list")
        .getValuesAs(JsonValue::asJsonObject);
  }

  private static DocumentLoader contextFromTheTestResources() {
    return (url, options) -> {
      assertThat(url).hasToString("http://www.w3.org/ns/anno.jsonld");
      InputStream context = WebAnnotationWriterTest.class.getResourceAsStream("anno.jsonld");
      return JsonDocument.of(context);
    };
  }

  private static String write(AttributedDocument... documents) throws IOException {
    StringWriter out = new StringWriter();
    try (WebAnnotationWriter writer = new WebAnnotationWriter(out)) {
      for (AttributedDocument document : documents) {
        writer.write(document);
      }
    }
    return out.toString();
  }

  private static JsonObject body(JsonObject annotation) {
    return annotation.getJsonArray(OA + "hasBody").getJsonObject(0);
  }

  private static String type(JsonObject object) {
    return object.getJsonArray("@type").getString(0);
  }

  private static JsonObject selector(JsonObject target, String type) {
    return target.getJsonArray(OA + "hasSelector").getValuesAs(JsonValue::asJsonObject).stream()
        .filter(s -> type(s).equals(OA + type))
        .findAny()
        .orElseThrow();
  }

  private static String value(JsonObject object, String property) {
    JsonValue value = object.getJsonArray(property).getJsonObject(0).get("@value");
    return value instanceof jakarta.json.JsonString text ? text.getString() : value.toString();
  }
}
