// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.SourceForm;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestDocuments;
import io.github.dixit.verify.QuoteVerifier;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class VerificationReportTest {

  private static AttributedDocument document(String id, String quote) {
    String text = "It rained <all> day.\n\n\"" + quote + "\" Tom Reed said.\n";
    return TestDocuments.of(id, text)
        .speaker("s1", SpeakerKind.PERSON, "Tom Reed")
        .attribution(
            AttributionType.DIRECT,
            a ->
                a.content("\"" + quote + "\"")
                    .source(SourceForm.NAMED, "Tom Reed")
                    .cue("said")
                    .by("s1"))
        .build();
  }

  static String page() throws IOException {
    AttributedDocument source = document("source.txt", "We sold 7 old boats in the spring");
    QuoteVerifier verifier = QuoteVerifier.against(List.of(source));
    StringWriter out = new StringWriter();
    try (VerificationReport report = new VerificationReport(out)) {
      report.write(verifier.verify(document("draft.txt", "We sold 9 old boats in the spring")));
      report.write(verifier.verify(document("other.txt", "Nobody came to the harbour at all")));
    }
    return out.toString();
  }

  @Test
  void draftAndSourceStandSideBySideWithWhatDiffers() throws IOException {
    Document page = Jsoup.parse(page());
    assertThat(page.select(".quote.altered").text())
        .isEqualTo("\"We sold 9 old boats in the spring\"");
    String target = page.select(".quote.altered").attr("href");
    assertThat(page.select(target + " ins").text()).isEqualTo("9");
    assertThat(page.select(target + " del").text()).isEqualTo("7");
    assertThat(page.select(target + " h3").text()).isEqualTo("ALTERED Tom Reed, as in the source");
    assertThat(page.select(target + " .place").text()).startsWith("source.txt, characters ");
    assertThat(page.select(".quote.not-found")).hasSize(1);
    assertThat(page.select(".draft").first().text()).startsWith("It rained <all> day.");
    assertThat(page.title()).startsWith("2 drafts");
  }

  @Test
  void pageLoadsNothing() throws IOException {
    Document page = Jsoup.parse(page());
    assertThat(page.select("script, link, img, iframe")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'");
  }
}
