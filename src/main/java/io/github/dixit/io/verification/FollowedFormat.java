// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import io.github.dixit.Internal;
import io.github.dixit.io.report.FollowedReport;
import io.github.dixit.verify.FollowedStatement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The formats in which followed statements are written. */
@Internal
public enum FollowedFormat {
  /** A paragraph a statement, for people. */
  TEXT,
  /** One JSON object a line for each statement, with the names of ClaimReview's claim. */
  JSON,
  /** A table with one row an appearance. */
  CSV,
  /** One page that needs nothing but itself. */
  HTML;

  /** {@return the name that users write} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes statements and flushes, but does not close.
   *
   * @param statements in the order in which they shall stand
   * @param out where to; it is flushed and stays open
   * @throws IOException if they can't be written
   */
  public void write(List<FollowedStatement> statements, Writer out) throws IOException {
    switch (this) {
      case TEXT -> FollowedText.write(statements, out);
      case JSON -> FollowedJson.write(statements, out);
      case CSV -> FollowedCsv.write(statements, out);
      case HTML -> FollowedReport.write(statements, out);
    }
    out.flush();
  }
}
