// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.DixitException;
import io.github.dixit.GoldArticles;
import io.github.dixit.NonStatement;
import io.github.dixit.SourceForm;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestArticles;
import io.github.dixit.TestDocuments;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DixitJsonTest {

  private static final AttributedDocument EMOJI =
      TestDocuments.of(
              "emoji.txt",
              "\uD83D\uDE00 \"We wait,\" Mayor Ines Roth said. She declined to say more.")
          .speaker("s1", SpeakerKind.PERSON, "Ines Roth", "Roth")
          .role("s1", "mayor", "Town of Lund")
          .attribution(
              AttributionType.DIRECT,
              d ->
                  d.source(SourceForm.NAMED, "Mayor Ines Roth")
                      .cue("said")
                      .content("\"We wait,\"")
                      .by("s1")
                      .confidence(1 / 3.0))
          .nonStatement(NonStatement.Kind.DECLINED, "She", "declined to say")
          .warning("short text")
          .build()
          .withMetadata(Map.of("url", "https://lund.example/1"));

  @Test
  void whatIsWrittenIsReadAgain() {
    for (AttributedDocument document : GoldArticles.all()) {
      assertThat(DixitJson.read(DixitJson.write(document))).isEqualTo(document);
    }
    assertThat(DixitJson.read(DixitJson.write(EMOJI))).isEqualTo(EMOJI);
    assertThat(DixitJson.read(DixitJson.write(TestArticles.floodWall())))
        .isEqualTo(TestArticles.floodWall());
  }

  @Test
  void whatIsWrittenFitsTheSchema() {
    assertThat(DixitJson.write(EMOJI)).doesNotContain("\n");
    OutputSchema.check(DixitJson.write(EMOJI));
  }

  @Test
  void bothUnitsOfOffsetsAreRead() throws IOException {
    StringWriter out = new StringWriter();
    WriterOptions options = WriterOptions.defaults().withOffsetUnit(OffsetUnit.CODEPOINT);
    try (JsonWriter writer = JsonWriter.lines(out, options)) {
      writer.write(EMOJI);
      writer.write(EMOJI);
    }
    String line = out.toString().lines().findFirst().orElseThrow();
    AttributedDocument read = DixitJson.read(line, EMOJI.text());
    assertThat(read.speakers()).isEqualTo(EMOJI.speakers());
    assertThat(read.attributions().get(0).content())
        .isEqualTo(EMOJI.attributions().get(0).content());
  }

  @Test
  void linesAreReadAsAStream() {
    String line = DixitJson.write(EMOJI);
    BufferedReader lines = new BufferedReader(new StringReader(line + "\n\n" + line + "\n"));
    assertThat(DixitJson.readLines(lines)).containsExactly(EMOJI, EMOJI);
  }

  @Test
  void nothingIsReadSilentlyWrong() {
    String json = DixitJson.write(EMOJI);
    assertThatThrownBy(() -> DixitJson.read(json, EMOJI.text().replace("wait", "stay")))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("emoji.txt: at [3-13] stands \"\"We stay,\"\" and not");
    assertThatThrownBy(() -> DixitJson.read(json, "short"))
        .isInstanceOf(DixitException.class)
        .hasMessageStartingWith("emoji.txt: ");
    assertThatThrownBy(() -> DixitJson.read("{\"id\": \"x\"}"))
        .hasMessage("x: there is no text; give it, or write JSON with --include-text");
    assertThatThrownBy(() -> DixitJson.read("{\"id\":")).hasMessageStartingWith("this is not JSON");
    assertThatThrownBy(() -> DixitJson.read("")).hasMessageStartingWith("this is no JSON object");
    assertThatThrownBy(() -> DixitJson.read(json.replace("Version\":1", "Version\":2")))
        .hasMessageStartingWith("the JSON has schemaVersion 2, and this Dixit reads 1");
    assertThatThrownBy(() -> DixitJson.read(json.replace("DIRECT", "SHOUTED")))
        .hasMessage("emoji.txt: type is SHOUTED, which is none");
    assertThatThrownBy(
            () -> DixitJson.read(json.replace("\"speaker\":\"s1\"", "\"speaker\":\"s7\"")))
        .hasMessage("emoji.txt: there is no speaker \"s7\"");
  }

  @Test
  void whatUsersAskForAgainAndAgain() {
    AttributedDocument document = TestArticles.floodWall();
    assertThat(document.attributions(AttributionType.DIRECT))
        .isNotEmpty()
        .allMatch(a -> a.type() == AttributionType.DIRECT);
    assertThat(document.outermost()).hasSizeLessThan(document.attributions().size());
    assertThat(document.nestedIn(document.attributions().get(4)))
        .containsExactly(document.attributions().get(5));
    assertThat(document.attributionsBy(document.speakerNamed("marta lindqvist").orElseThrow()))
        .contains(document.attributions().get(3));
    assertThat(EMOJI.toString())
        .isEqualTo("emoji.txt: 1 attributions, 1 speakers, 1 non-statements");
    assertThat(EMOJI.attributions().get(0).toString())
        .isEqualTo("a1 DIRECT Ines Roth | said | \"We wait,\" [3-13]");
  }
}
