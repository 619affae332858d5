// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MendedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "â€œHurry,â€\u009d she said. | “Hurry,” she said.",
        "â€œHurry,â€ she said. It wasnâ€™t. | “Hurry,” she said. It wasn’t.",
        "The cafÃ© charged Â£4. | The café charged £4.",
        "Ã¢â‚¬Å“HurryÃ¢â‚¬Â she said. | “Hurry” she said.",
        "&ldquo;Hurry,&rdquo; said B&amp;B owners. | “Hurry,” said B&B owners.",
        "&amp;quot;Hurry,&amp;quot; she said. | \"Hurry,\" she said.",
        "&#8220;Hurry,&#x201D; she said. | “Hurry,” she said.",
        "\\\"Hurry,\\\" she said. | \"Hurry,\" she said.",
        "\\u201cHurry,\\u201d she said. | “Hurry,” she said.",
        "?Hurry,? she said. ?It can?t wait.? | “Hurry,” she said. “It can’t wait.”",
        "?Is it late?? she asked. | “Is it late?” she asked.",
        "\ufffdHurry,\ufffd she said. The crews\ufffd boats. | “Hurry,” she said. The crews’ boats.",
        "“Hurry up, said Nora Beck. | “Hurry up,” said Nora Beck.",
        "A pro\u00adtest in the of\ufb01ce. | A protest in the office."
      })
  void isReadAsMeant(String damaged, String meant) {
    assertThat(MendedText.of(damaged).text()).isEqualTo(meant);
  }

  @Test
  void wordsBrokenAtTheEndOfALineAreJoinedUnlessTheyAreCompounds() {
    String text = "The munici-\npality closed a well-\nknown half-\npipe. The half-pipe was icy.";
    assertThat(MendedText.of(text).text())
        .isEqualTo("The municipality closed a well-known half-pipe. The half-pipe was icy.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Hurry,” she said. “It can’t wait.”",
        "Is it late? Who knows? \"Yes,\" he said.",
        "See https://example.org/a?b=c&d=e?f and AT&T; it's 5' 10\" tall, he said",
        "Éric Ångström dit «É» à Ñuñoa, Œuvre",
        "``Hurry,'' she said.",
        "Visit example.org/?id=5 or ask. Is it late? \"No,\" she said? Yes?",
        "\"One.\n\n\"Two,\" she said."
      })
  void whatIsWholeIsLeftAlone(String text) {
    assertThat(MendedText.of(text).text()).isSameAs(text);
  }

  @Test
  void offsetsLeadBackToTheUntouchedText() {
    String damaged = "A note: â€œHurry,â€ said ZoÃ« Lund &amp; Sons.";
    MendedText mended = MendedText.of(damaged);
    assertThat(back(mended, "“Hurry,”")).isEqualTo("â€œHurry,â€");
    assertThat(back(mended, "Zoë Lund & Sons")).isEqualTo("ZoÃ« Lund &amp; Sons");
    assertThat(back(mended, "said")).isEqualTo("said");
  }

  @Test
  void everyStretchLeadsBackInOrder() {
    MendedText mended =
        MendedText.of("â€œA,â€ ?b?\u00ad &quot;c&quot; “d, said Eva Dahl of\ufb01 ");
    int end = 0;
    for (int i = 0; i < mended.text().length(); i++) {
      Span own = mended.original(new Span(i, i + 1));
      assertThat(own.end())
          .isGreaterThanOrEqualTo(end)
          .isLessThanOrEqualTo(mended.original().length());
      end = own.end();
    }
    List<Span> pieces = List.of(new Span(0, 1), new Span(1, 2), new Span(2, 4));
    TextSpan whole = mended.original(new TextSpan(pieces, "“ ... A ... ,”"));
    assertThat(whole.text()).isEqualTo("â€œ ... A ... ,â€");
  }

  @Test
  void whatWasFoundIsTold() {
    assertThat(MendedText.of("â€œHurry,â€ she said &amp; left.").warnings())
        .containsExactly(
            "characters of a wrong encoding in 2 places, such as \"â€œ\" at 0, read as meant",
            "HTML entities in 1 place, such as \"&amp;\" at 21, read as meant");
    assertThat(MendedText.of("It is late,\" she said.").warnings()).hasSize(1);
    assertThat(MendedText.of("\"It is late,\" she said.").warnings()).isEmpty();
  }

  @Test
  void damageWithoutEndCostsTimeInProportion() {
    for (String piece :
        List.of("â€œ", "?a ", "&quot;", "\\\"", "a-\nb", "\ufffd", "“a, ", "Ã¢â‚¬")) {
      String text = piece.repeat(100_000);
      Assertions.assertTimeout(Duration.ofSeconds(5), () -> MendedText.of(text), piece);
    }
  }

  private static String back(MendedText mended, String words) {
    int begin = mended.text().indexOf(words);
    return mended.original(new Span(begin, begin + words.length())).of(mended.original());
  }
}
