// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.Facets;
import io.github.dixit.GoldArticles;
import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestArticles;
import io.github.dixit.TestDocuments;
import io.github.dixit.TextSpan;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final String SCRIPT = "<script>alert('x')</script>";

  @Test
  void textComesThroughWordForWord() throws IOException {
    List<AttributedDocument> documents = new ArrayList<>(GoldArticles.all());
    documents.add(TestArticles.floodWall());
    for (AttributedDocument document : documents) {
      Document page = report(document);
      String title = page.select("article h2").text();
      String shown = page.select(".text").text();
      assertThat(title.equals(document.id()) ? shown : title + " " + shown)
          .isEqualTo(document.text().strip().replaceAll("\\s+", " "));
    }
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
  void whatWasNotSaidIsMarkedAndListed() throws IOException {
    Document page = report(TestArticles.floodWall());
    assertThat(page.select(".text .silence").eachText())
        .containsExactly(
            "A spokeswoman for Mayor Helene Brandt", "did not respond to requests for comment");
    assertThat(page.select(".silences li").text()).startsWith("no comment A spokeswoman");
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
    assertThat(page.select(".text").first().text()).contains("\"" + SCRIPT + "\" said Jo <b>");
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
  void halfACharacterDoesNotKeepTheRestFromBeingShown() throws IOException {
    Document page = report(TestDocuments.of("x", "One. \uD83C Two.").build());
    assertThat(page.select(".text").text()).isEqualTo("One. \uFFFD Two.");
  }

  @Test
  void aDocumentWithoutAttributionsIsShownToo() throws IOException {
    Document page = report(TestDocuments.of("empty.txt", "").build());
    assertThat(page.select(".summary").text()).isEqualTo("Nobody is quoted here.");
    assertThat(page.select(".panel, .list, .chip, .document-name")).isEmpty();
  }

  @Test
  void longAndDeepDocumentsTakeNoLongerThanTheirSizeAllows() {
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertThat(write(chain(10_000, i -> Optional.empty()))).contains("d1-a10000-text");
          assertThat(write(chain(2_000, i -> i == 0 ? Optional.empty() : Optional.of("a" + i))))
              .hasSizeLessThan(20_000_000);
        });
  }

  /** Attributions side by side, or each with its content to the end of the text inside another. */
  private static AttributedDocument chain(int n, IntFunction<Optional<String>> nestedIn) {
    String text = "Jo said no. ".repeat(n);
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int at = 12 * i;
      int end = nestedIn.apply(1).isPresent() ? text.length() : at + 10;
      attributions.add(
          new Attribution(
              "a" + (i + 1),
              AttributionType.INDIRECT,
              Optional.of(TextSpan.of(text, List.of(new Span(at, at + 2)))),
              SourceForm.NAMED,
              Optional.of(TextSpan.of(text, List.of(new Span(at + 3, at + 7)))),
              new TextSpan(List.of(new Span(at + 8, end)), "no"),
              Optional.empty(),
              List.of(),
              nestedIn.apply(i),
              1,
              Facets.NONE));
    }
    return new AttributedDocument("long", text, attributions, List.of(), List.of(), List.of());
  }

  private static Document report(AttributedDocument... documents) throws IOException {
    return Jsoup.parse(write(documents));
  }

  private static String write(AttributedDocument... documents) throws IOException {
    StringWriter out = new StringWriter();
    try (HtmlReport report = new HtmlReport(out)) {
      for (AttributedDocument document : documents) {
        report.write(document);
      }
    }
    return out.toString();
  }
}
