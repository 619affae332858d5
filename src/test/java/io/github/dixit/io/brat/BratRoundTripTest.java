// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.DixitException;
import io.github.dixit.SourceForm;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestArticles;
import io.github.dixit.TestDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratRoundTripTest {

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    AttributedDocument before = TestArticles.floodWall();
    AttributedDocument after = writeAndRead(before).get(0);
    assertThat(after.text()).isEqualTo(before.text());
    assertThat(after.nonStatements()).isEqualTo(before.nonStatements());
    assertThat(after.attributions())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
            "id", "confidence", "speaker", "nestedIn")
        .containsExactlyInAnyOrderElementsOf(before.attributions());
    assertThat(after.attributions())
        .extracting(a -> speaker(a), a -> outer(after, a))
        .containsExactlyInAnyOrderElementsOf(
            before.attributions().stream().map(a -> tuple(speaker(a), outer(before, a))).toList());
  }

  @Test
  void rangesCountCodePointsAndEndWithTheLine() throws IOException {
    AttributedDocument before =
        TestDocuments.of("waves.txt", "\uD83C\uDF0A \"One.\r\n\r\nTwo,\" said Jo.")
            .speaker("s1", SpeakerKind.PERSON, "Jo")
            .attribution(
                AttributionType.DIRECT,
                a ->
                    a.source(SourceForm.NAMED, "Jo")
                        .cue("said")
                        .content("\"One.\r\n\r\nTwo,\"")
                        .by("s1"))
            .build();
    AttributedDocument after = writeAndRead(before).get(0);
    assertThat(Files.readString(folder.resolve("waves.ann")))
        .contains("Content 2 7;11 16\t\"One. Two,\"\n");
    assertThat(after.attributions().get(0).content())
        .isEqualTo(before.attributions().get(0).content());
  }

  @Test
  void documentsOfOneNameGetFilesOfTheirOwn() throws IOException {
    AttributedDocument one = TestDocuments.of("../a/b.txt", "One.").build();
    AttributedDocument other = TestDocuments.of("../a/b.txt", "Two.").build();
    assertThat(writeAndRead(one, other))
        .extracting(AttributedDocument::id, AttributedDocument::text)
        .containsExactlyInAnyOrder(tuple("a_b.txt", "One."), tuple("a_b-2.txt", "Two."));
  }

  @Test
  void typeComesFromTheQuotationMarksWhereNobodySaysIt() throws IOException {
    write(
        "x",
        "Jo \"left\" early.",
        "T1\tContent 3 9\t\"left\"\nT2\tAttribution 0 2\tJo\n" + "E1\tAttribution:T2 Content:T1\n");
    assertThat(read("x").attributions().get(0).type()).isEqualTo(AttributionType.DIRECT);
  }

  @Test
  void aBadLineIsNamed() throws IOException {
    write("x", "Jo left.", "T1\tContent 3 99\tleft\n");
    assertThatThrownBy(() -> read("x"))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("x.ann, line 1: the range \" 3 99\" ends behind the text");
  }

  @Test
  void aMissingTextIsNamed() throws IOException {
    Files.writeString(folder.resolve("y.ann"), "");
    assertThatThrownBy(() -> read("y")).hasMessageContaining("y.txt beside it");
  }

  private static String speaker(Attribution a) {
    return a.speaker().map(Speaker::label).orElse("") + a.speaker().map(Speaker::kind).orElse(null);
  }

  private static String outer(AttributedDocument document, Attribution attribution) {
    return document.attributions().stream()
        .filter(a -> attribution.nestedIn().filter(a.id()::equals).isPresent())
        .map(a -> a.content().text())
        .findAny()
        .orElse("");
  }

  private List<AttributedDocument> writeAndRead(AttributedDocument... documents)
      throws IOException {
    try (BratWriter writer = new BratWriter(folder)) {
      for (AttributedDocument document : documents) {
        writer.write(document);
      }
    }
    return BratReader.readAll(folder);
  }

  private void write(String name, String text, String ann) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text);
    Files.writeString(folder.resolve(name + ".ann"), ann);
  }

  private AttributedDocument read(String name) throws IOException {
    return BratReader.read(folder.resolve(name + ".ann"));
  }
}
