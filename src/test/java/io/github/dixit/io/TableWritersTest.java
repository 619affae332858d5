// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.SourceForm;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestArticles;
import io.github.dixit.TestDocuments;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableWritersTest {

  @Test
  void csvHasOneRowAnAttribution() throws IOException {
    AttributedDocument document = TestArticles.floodWall();
    List<NamedCsvRecord> rows = csv(document);
    assertThat(rows).hasSameSizeAs(document.attributions());
    NamedCsvRecord split = rows.get(3);
    assertThat(split.getField("speaker")).isEqualTo("Marta Lindqvist");
    assertThat(split.getField("content"))
        .isEqualTo(document.attributions().get(3).content().text());
    assertThat(split.getField("content_ranges").split(" ")).hasSize(2);
    assertThat(rows.get(5).getField("nested_in")).isEqualTo("a5");
  }

  @Test
  void csvKeepsQuotesAndLineBreaks() throws IOException {
    AttributedDocument document =
        TestDocuments.of("a,b", "He said, \"One.\n\n\"Two.\"")
            .attribution(AttributionType.DIRECT, a -> a.content("\"One.\n\n\"Two.\""))
            .build();
    NamedCsvRecord row = csv(document).get(0);
    assertThat(row.getField("document")).isEqualTo("a,b");
    assertThat(row.getField("content")).isEqualTo("\"One.\n\n\"Two.\"");
    assertThat(row.getField("speaker")).isEmpty();
  }

  @Test
  void csvForSpreadsheetsHasNoFormulas() throws IOException {
    AttributedDocument document =
        TestDocuments.of("=HYPERLINK(\"http://example.org\")", "+1 said -2.")
            .attribution(
                AttributionType.INDIRECT,
                a -> a.source(SourceForm.NAMED, "+1").cue("said").content("-2"))
            .build();
    StringWriter out = new StringWriter();
    WriterOptions options = WriterOptions.defaults().withSpreadsheet(true);
    try (CsvTableWriter writer = new CsvTableWriter(out, options)) {
      writer.write(document);
    }
    assertThat(out.toString()).startsWith("\uFEFFdocument,");
    assertThat(out.toString().lines().skip(1))
        .singleElement()
        .asString()
        .startsWith("\"'=HYPERLINK(\"\"http://example.org\"\")\",a1,INDIRECT,")
        .contains(",'+1,NAMED,said,'-2,0..2,3..7,8..10,");
  }

  @Test
  void markdownEscapesWhatWouldBeMarkup() throws IOException {
    AttributedDocument document =
        TestDocuments.of("x", "\"Pay | 5 *now* <b>\nor `else`\" said A_B.")
            .speaker("s1", SpeakerKind.PERSON, "A_B")
            .attribution(
                AttributionType.DIRECT,
                a -> a.content("\"Pay | 5 *now* <b>\nor `else`\"").cue("said").by("s1"))
            .build();
    StringWriter out = new StringWriter();
    try (MarkdownWriter writer = new MarkdownWriter(out)) {
      writer.write(document);
    }
    assertThat(out.toString().lines())
        .contains("| A\\_B |  | said | \"Pay \\| 5 \\*now\\* &lt;b> or \\`else\\`\" | direct |");
  }

  private static List<NamedCsvRecord> csv(AttributedDocument document) throws IOException {
    StringWriter out = new StringWriter();
    try (CsvTableWriter writer = new CsvTableWriter(out, WriterOptions.defaults())) {
      writer.write(document);
    }
    return CsvReader.builder().ofNamedCsvRecord(out.toString()).stream().toList();
  }
}
