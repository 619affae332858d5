// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.SourceForm;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestArticles;
import io.github.dixit.TestDocuments;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final String SCRIPT = "<script>alert('x')</script>";

  @Test
  void textComesThroughWordForWord() throws IOException {
    AttributedDocument document = TestArticles.floodWall();
    String shown = report(document).select(".text").text();
    assertThat(shown).isEqualTo(document.text().strip().replaceAll("\\s+", " "));
  }

  @Test
  void eachAttributionHasACardAndAHandleThatLinksToIt() throws IOException {
    AttributedDocument document = TestArticles.floodWall();
    Document page = report(document);
    for (var a : document.attributions()) {
      Element card = page.getElementById("d1-" + a.id());
      assertThat(card.select(".content").text()).isEqualTo(a.content().text());
      Element handle = page.getElementById("d1-" + a.id() + "-text");
      assertThat(handle.attr("href")).isEqualTo("#d1-" + a.id());
      assertThat(page.getElementById(handle.attr("aria-describedby"))).isNotNull();
    }
  }

  @Test
  void nestedContentHasALineOfItsOwn() throws IOException {
    Element inner = report(TestArticles.floodWall()).select(".seg:contains(sea does not)").first();
    assertThat(inner.attr("data-levels")).isEqualTo("d1-a18 d1-a19");
    assertThat(inner.classNames()).contains("l1-direct", "l2-direct");
  }

  @Test
  void bothPartsOfASplitContentBelongToTheirAttribution() throws IOException {
    assertThat(report(TestArticles.floodWall()).select(".seg[data-levels=d1-a4]").eachText())
        .hasSize(2);
  }

  @Test
  void idsAreUnique() throws IOException {
    List<String> ids =
        report(TestArticles.floodWall(), TestArticles.floodWall()).select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void everyTextIsEscaped() throws IOException {
    AttributedDocument document =
        TestDocuments.of(SCRIPT, SCRIPT + "\n\n\"" + SCRIPT + "\" said Jo <b>" + SCRIPT + "</b>.")
            .speaker("s1", SpeakerKind.PERSON, "Jo <b>", SCRIPT)
            .role("s1", SCRIPT, SCRIPT)
            .warning(SCRIPT)
            .attribution(
                AttributionType.DIRECT,
                a ->
                    a.source(SourceForm.NAMED, "Jo <b>")
                        .cue("said")
                        .content("\"" + SCRIPT + "\"")
                        .by("s1"))
            .build();
    Document page = report(document, document);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select(".text").first().text()).contains(SCRIPT + " \"" + SCRIPT + "\"");
  }

  @Test
  void sharesOfTheSpeakersAddUp() throws IOException {
    List<Integer> percents =
        report(TestArticles.floodWall()).select(".share").eachText().stream()
            .map(s -> Integer.valueOf(s.replace(" %", "")))
            .toList();
    assertThat(percents).hasSize(12);
    assertThat(percents.stream().mapToInt(i -> i).sum()).isBetween(96, 104);
  }

  @Test
  void nothingIsLoadedFromElsewhere() throws IOException {
    Document page = report(TestArticles.floodWall());
    assertThat(page.select("[src], link, img, iframe")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(h -> h.startsWith("#"));
    assertThat(page.select("meta[http-equiv]").attr("content")).contains("default-src 'none'");
  }

  @Test
  void manyDocumentsGetAnIndexOfAllSpeakers() throws IOException {
    Document page = report(TestArticles.floodWall(), TestArticles.floodWall());
    Element row = page.select(".index tr:contains(Marta Lindqvist)").first();
    assertThat(row.select("td").get(1).text()).isEqualTo("4");
    assertThat(row.select("a").eachAttr("href")).containsExactly("#d1", "#d2");
  }

  @Test
  void aDocumentWithoutAttributionsIsShownToo() throws IOException {
    Document page = report(TestDocuments.of("empty.txt", "").build());
    assertThat(page.select(".summary").text()).startsWith("0 attributions");
  }

  private static Document report(AttributedDocument... documents) throws IOException {
    StringWriter out = new StringWriter();
    try (HtmlReport report = new HtmlReport(out)) {
      for (AttributedDocument document : documents) {
        report.write(document);
      }
    }
    return Jsoup.parse(out.toString());
  }
}
