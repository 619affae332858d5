// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import io.github.dixit.Internal;
import java.io.Writer;
import java.util.Locale;

/** The formats in which verified drafts are written. */
@Internal
public enum VerificationFormat {
  /** A paragraph a quotation, for people. */
  TEXT,
  /** One JSON object a line for each draft. */
  JSON;

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
    };
  }
}
