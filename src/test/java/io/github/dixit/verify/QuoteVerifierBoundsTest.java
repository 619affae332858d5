// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time and memory are bounded whatever the texts. */
class QuoteVerifierBoundsTest {

  private static AttributedDocument text(String id, String text) {
    return new AttributedDocument(id, text, List.of(), List.of(), List.of(), List.of());
  }

  private static VerifiedDraft verify(String draft, String source) {
    return QuoteVerifier.against(List.of(text("source", source))).verify(text("draft", draft));
  }

  @Test
  @Timeout(60)
  void aMillionEqualWords() {
    String words = "no ".repeat(1_000_000);
    VerifiedDraft verified = verify("\"" + words + ".\" he said", "\"" + words + ".\" she said");
    assertThat(verified.quotations()).hasSize(1);
    assertThat(verified.quotations().get(0).verdict()).isNotEqualTo(Verdict.NOT_FOUND);
  }

  @Test
  @Timeout(60)
  void aLongQuotationOfFewWordsInAnyOrder() {
    String draft =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "abcde".charAt((i % 1000) * (i % 1000) % 5) + "x")
            .collect(Collectors.joining(" "));
    String source =
        IntStream.range(0, 200_000)
            .mapToObj(i -> "abcde".charAt((i * 7 + i / 3) % 5) + "x")
            .collect(Collectors.joining(" "));
    assertThat(verify("\"" + draft + ".\" he said", source).quotations()).hasSize(1);
  }

  @Test
  @Timeout(60)
  void manyEllipsesBracketsAndMarks() {
    String draft = "\"" + "we ... [x] ".repeat(20_000) + "know.\" he said";
    assertThat(verify(draft, "We know. ".repeat(20_000)).quotations()).isNotEmpty();
    assertThat(verify("\"[".repeat(50_000), "[\"".repeat(50_000))).isNotNull();
  }

  @Test
  void textsWithoutWordsHaveNothingToVerify() {
    assertThat(verify("", "").quotations()).isEmpty();
    assertThat(verify("\"...\" he said", "").quotations())
        .allMatch(q -> q.verdict() == Verdict.NOT_FOUND);
    assertThat(
            QuoteVerifier.against(List.of())
                .verify(text("d", "\"We never sold the pier,\" he said."))
                .quotations())
        .extracting(VerifiedQuotation::verdict)
        .containsExactly(Verdict.NOT_FOUND);
  }
}
