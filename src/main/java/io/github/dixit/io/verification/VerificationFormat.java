// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import io.github.dixit.Internal;
import io.github.dixit.io.report.VerificationReport;
import io.github.dixit.verify.VerifiedDraft;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The formats in which verified drafts are written. */
@Internal
public enum VerificationFormat {
  /** A paragraph a quotation, for people. */
  TEXT,
  /** One JSON object a line for each draft. */
  JSON,
  /** One page that shows the draft, and draft and source side by side. */
  HTML;

  /** {@return the name that users write} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return a writer of this format}
   *
   * @param out is closed with the writer
   * @param details whether JSON tells all that is known
   */
  public VerificationWriter open(Writer out, boolean details) {
    return switch (this) {
      case TEXT -> new VerificationText(out);
      case JSON -> new VerificationJson(out, details);
      case HTML -> page(new VerificationReport(out));
    };
  }

  private static VerificationWriter page(VerificationReport report) {
    return new VerificationWriter() {
      @Override
      public void write(VerifiedDraft draft) {
        report.write(draft);
      }

      @Override
      public void close() throws IOException {
        report.close();
      }
    };
  }
}
