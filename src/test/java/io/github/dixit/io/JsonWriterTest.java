// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.NonStatement;
import io.github.dixit.SourceForm;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestArticles;
import io.github.dixit.TestDocuments;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  private static final AttributedDocument MAYOR =
      TestDocuments.of(
              "mayor.txt",
              "\"We wait,\" Mayor Ines Roth said. \"And hope.\" She declined to say more.")
          .speaker("s1", SpeakerKind.PERSON, "Ines Roth", "Roth")
          .role("s1", "mayor", "Town of Lund")
          .attribution(
              AttributionType.DIRECT,
              d ->
                  d.source(SourceForm.NAMED, "Mayor Ines Roth")
                      .cue("said")
                      .content("\"We wait,\"", "\"And hope.\"")
                      .by("s1")
                      .confidence(0.93751))
          .attribution(AttributionType.INDIRECT, d -> d.content("say more"))
          .nonStatement(NonStatement.Kind.DECLINED, "She", "declined to say")
          .warning("short text")
          .build();

  private static final AttributedDocument EMPTY =
      new AttributedDocument("none.txt", "", List.of(), List.of(), List.of(), List.of());

  @Test
  void oneDocumentIsIndented() throws IOException {
    String json = json(WriterOptions.defaults(), EMPTY);
    assertThat(json)
        .isEqualTo(
            """
            {
              "schemaVersion": 1,
              "id": "none.txt",
              "offsetUnit": "utf16",
              "attributions": [],
              "speakers": [],
              "nonStatements": [],
              "warnings": []
            }
            """);
  }

  @Test
  void severalDocumentsAreALineEach() throws IOException {
    String json = json(WriterOptions.defaults(), EMPTY, MAYOR, EMPTY);
    assertThat(json.lines()).hasSize(3).allSatisfy(OutputSchema::check);
    assertThat(json).endsWith("}\n");
  }

  @Test
  void aRecordIsWrittenInFull() throws IOException {
    JsonNode a =
        new ObjectMapper().readTree(json(WriterOptions.defaults(), MAYOR)).at("/attributions/0");
    assertThat(a.at("/content/text").asText()).isEqualTo("\"We wait,\" ... \"And hope.\"");
    assertThat(a.at("/content/spans").toString())
        .isEqualTo("[{\"begin\":0,\"end\":10},{\"begin\":33,\"end\":44}]");
    assertThat(a.at("/speaker").asText()).isEqualTo("s1");
    assertThat(a.at("/confidence").asDouble()).isEqualTo(0.938);
    assertThat(a.at("/cueClass").asText()).isEqualTo("SAY");
  }

  @Test
  void whatIsAbsentIsNullOrLeftOut() throws IOException {
    JsonNode a =
        new ObjectMapper().readTree(json(WriterOptions.defaults(), MAYOR)).at("/attributions/1");
    assertThat(List.of(a.get("source"), a.get("cue"), a.get("speaker"), a.get("nestedIn")))
        .allMatch(JsonNode::isNull);
    assertThat(a.has("venue") || a.has("coSpeakers")).isFalse();
  }

  @Test
  void theTextIsRepeatedIfAskedFor() throws IOException {
    String json = json(WriterOptions.defaults().withText(true), MAYOR);
    OutputSchema.check(json);
    assertThat(new ObjectMapper().readTree(json).get("text").asText()).isEqualTo(MAYOR.text());
  }

  @Test
  void offsetsCountCodePointsIfAskedFor() throws IOException {
    AttributedDocument document =
        TestDocuments.of("x", "\uD83D\uDE00 \"Yes,\" he said.")
            .attribution(AttributionType.DIRECT, d -> d.content("\"Yes,\"").cue("said"))
            .build();
    String json = json(WriterOptions.defaults().withOffsetUnit(OffsetUnit.CODEPOINT), document);
    OutputSchema.check(json);
    JsonNode root = new ObjectMapper().readTree(json);
    assertThat(root.get("offsetUnit").asText()).isEqualTo("codepoint");
    assertThat(root.at("/attributions/0/content/spans/0/begin").asInt()).isEqualTo(2);
  }

  @Test
  void allThatIsWrittenFitsTheSchema() throws IOException {
    OutputSchema.check(json(WriterOptions.defaults(), MAYOR));
    OutputSchema.check(json(WriterOptions.defaults(), TestArticles.floodWall()));
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> OutputSchema.check("{\"schemaVersion\": 2}"))
        .isInstanceOf(AssertionError.class);
  }

  private static String json(WriterOptions options, AttributedDocument... documents)
      throws IOException {
    StringWriter out = new StringWriter();
    try (DocumentWriter writer = Format.JSON.open(out, options)) {
      for (AttributedDocument document : documents) {
        writer.write(document);
      }
    }
    return out.toString();
  }
}
