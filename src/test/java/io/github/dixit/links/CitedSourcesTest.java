// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Span;
import io.github.dixit.text.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is cited, on hand-made tokens, without models. */
class CitedSourcesTest {

  private static final String REPORT =
      "The/DT agency/NN reported/VBD/report ,/, citing/VBG/cite %s ,/, that/IN talks/NNS failed/VBD";

  private static List<Span> spans(Sentences document, String part) {
    int begin = document.text().indexOf(part);
    return List.of(new Span(begin, begin + part.length()));
  }

  private static Draft report(Sentences document) {
    return new Draft(
        spans(document, "reported"),
        spans(document, "The agency"),
        spans(document, "that talks failed"),
        .9);
  }

  @Test
  void peopleWhoAreCitedAreASourceInsideTheReport() {
    Sentences document = TaggedWords.document(REPORT.formatted("two/CD diplomats/NNS/diplomat"));
    Draft report = report(document);
    CitedSources cited = new CitedSources(document);
    List<Draft> drafts = cited.applied(List.of(report));
    assertThat(drafts).hasSize(2).contains(report);
    Draft inner = drafts.get(1);
    assertThat(inner.source()).isEqualTo(spans(document, "two diplomats"));
    assertThat(inner.cue()).isEqualTo(spans(document, "citing"));
    assertThat(inner.content()).isEqualTo(report.content());
    assertThat(cited.citing(inner)).containsSame(report);
    assertThat(Nesting.of(drafts, cited::citing).get(1)).contains(0);
  }

  @Test
  void theyStandInThePlaceOfTheActOfCiting() {
    Sentences document = TaggedWords.document(REPORT.formatted("two/CD diplomats/NNS/diplomat"));
    Draft marked =
        new Draft(
            spans(document, "citing"),
            spans(document, "The agency"),
            spans(document, "two diplomats"),
            .4);
    List<Draft> drafts = new CitedSources(document).applied(List.of(report(document), marked));
    assertThat(drafts).hasSize(2).doesNotContain(marked);
    assertThat(drafts.get(1).confidence()).isEqualTo(.4);
  }

  @Test
  void groundsAndDocumentsStayContents() {
    for (String cited : List.of("bad/JJ weather/NN", "internal/JJ documents/NNS/document")) {
      Sentences document = TaggedWords.document(REPORT.formatted(cited));
      Draft report = report(document);
      assertThat(new CitedSources(document).applied(List.of(report))).containsExactly(report);
    }
  }
}
