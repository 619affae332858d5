// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.dixit.AttributedDocument;
import io.github.dixit.TestArticles;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known about a text besides reaches all who read what Dixit writes. */
class MetadataTest {

  private static final String ADDRESS = "https://courier.example/flood?page=1&all=yes";

  @ParameterizedTest
  @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "BRAT")
  void everyFormatHasIt(Format format) throws IOException {
    String out = written(format, flood(Map.of("outlet", "Courier", "date", "1 May")));
    assertThat(out).contains("Courier", "1 May");
  }

  @Test
  void jsonHasItInItsOrder() throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("url", ADDRESS);
    fields.put("author", "A \"B\" C");
    String json = written(Format.JSONL, flood(fields));
    OutputSchema.check(json);
    assertThat(json)
        .contains("\"metadata\":{\"url\":\"" + ADDRESS + "\",\"author\":\"A \\\"B\\\" C\"}");
  }

  @Test
  void csvHasTheColumnsAskedFor() throws IOException {
    StringWriter out = new StringWriter();
    WriterOptions options = WriterOptions.defaults().withFields(List.of("author", "url"));
    try (DocumentWriter writer = new CsvTableWriter(out, options)) {
      writer.write(flood(Map.of("url", ADDRESS, "title", "Flood")));
    }
    NamedCsvRecord row =
        CsvReader.builder().ofNamedCsvRecord(out.toString()).stream().findFirst().orElseThrow();
    assertThat(row.getHeader()).endsWith("author", "url").doesNotContain("title");
    assertThat(row.getFields()).endsWith("", ADDRESS);
  }

  @Test
  void onlyAddressesOfTheWebAreLinks() throws IOException {
    assertThat(written(Format.HTML, flood(Map.of("url", ADDRESS))))
        .contains("href=\"https://courier.example/flood?page=1&amp;all=yes\"");
    assertThat(written(Format.HTML, flood(Map.of("url", "javascript:alert(1)"))))
        .doesNotContain("href=\"javascript");
  }

  @Test
  void annotationsAreAboutTheAddress() throws IOException {
    assertThat(written(Format.WEB_ANNOTATION, flood(Map.of("url", ADDRESS))))
        .contains("\"source\":\"" + ADDRESS + "\"");
  }

  private static AttributedDocument flood(Map<String, String> metadata) {
    return TestArticles.floodWall().withMetadata(metadata);
  }

  private static String written(Format format, AttributedDocument document) throws IOException {
    StringWriter out = new StringWriter();
    try (DocumentWriter writer = format.open(out, WriterOptions.defaults())) {
      writer.write(document);
    }
    return out.toString();
  }
}
