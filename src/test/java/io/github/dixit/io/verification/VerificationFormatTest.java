// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.TestDocuments;
import io.github.dixit.io.OutputSchema;
import io.github.dixit.verify.QuoteVerifier;
import io.github.dixit.verify.VerifiedDraft;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationFormatTest {

  private static final VerifiedDraft DOUBTED =
      QuoteVerifier.against(List.of())
          .verify(TestDocuments.of("a.txt", "Oui.").warning("it looks like French").build());

  @ParameterizedTest
  @EnumSource
  void whatIsDoubtfulOfADraftIsTold(VerificationFormat format) throws IOException {
    assertThat(written(format)).contains("a.txt").contains("it looks like French");
  }

  @Test
  void jsonWithAWarningFitsItsSchema() throws IOException {
    OutputSchema.VERIFICATIONS.fits(written(VerificationFormat.JSON));
  }

  private static String written(VerificationFormat format) throws IOException {
    StringWriter out = new StringWriter();
    try (VerificationWriter writer = format.open(out, false)) {
      writer.write(DOUBTED);
    }
    return out.toString();
  }
}
