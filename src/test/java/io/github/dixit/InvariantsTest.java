// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvariantsTest {

  private static final String TEXT = "Ann said it rains.";
  private static final Speaker ANN =
      new Speaker(
          "s1",
          Optional.of("Ann"),
          SpeakerKind.PERSON,
          List.of(),
          List.of(new Span(0, 3)),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
  private static final TextSpan RAIN = span(9, 17);

  @Test
  void holdForAGoodDocument() {
    assertThatCode(() -> check(List.of(ANN), attribution("a1", span(0, 3), RAIN, null)))
        .doesNotThrowAnyException();
  }

  @Test
  void nameWhatIsWrong() {
    fails("contain", List.of(), attribution("a1", span(0, 3), RAIN, null));
    fails("roles overlap", List.of(ANN), attribution("a1", span(0, 10), RAIN, null));
    fails("no attribution a9", List.of(ANN), attribution("a1", span(0, 3), RAIN, "a9"));
    fails("in a circle", List.of(ANN), attribution("a1", span(0, 3), RAIN, "a1"));
    TextSpan others = new TextSpan(RAIN.spans(), "it pours");
    fails("words of", List.of(ANN), attribution("a1", span(0, 3), others, null));
    TextSpan beyond = new TextSpan(List.of(new Span(9, 99)), "it rains.");
    fails("end of", List.of(ANN), attribution("a1", span(0, 3), beyond, null));
    Attribution a = attribution("a1", span(0, 3), RAIN, null);
    fails("duplicate", List.of(ANN), a, a);
  }

  private static void fails(String message, List<Speaker> speakers, Attribution... attributions) {
    assertThatThrownBy(() -> check(speakers, attributions))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(message);
  }

  private static void check(List<Speaker> speakers, Attribution... attributions) {
    Invariants.check(
        TEXT,
        new AttributedDocument("t", TEXT, List.of(attributions), speakers, List.of(), List.of()));
  }

  private static Attribution attribution(
      String id, TextSpan source, TextSpan content, String parent) {
    return new Attribution(
        id,
        AttributionType.INDIRECT,
        Optional.of(source),
        SourceForm.NAMED,
        Optional.of(span(4, 8)),
        content,
        Optional.of(ANN),
        List.of(),
        Optional.ofNullable(parent),
        0.5,
        Facets.NONE);
  }

  private static TextSpan span(int begin, int end) {
    return TextSpan.of(TEXT, List.of(new Span(begin, end)));
  }
}
