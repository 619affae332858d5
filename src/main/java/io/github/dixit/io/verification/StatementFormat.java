// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import io.github.dixit.Internal;
import io.github.dixit.io.report.StatementReport;
import io.github.dixit.verify.Statement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The formats in which statements that were found are written. */
@Internal
public enum StatementFormat {
  /** A paragraph a statement, for people. */
  TEXT,
  /** One JSON object a line for each statement. */
  JSON,
  /** A table with one row a statement. */
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
  public void write(List<Statement> statements, Writer out) throws IOException {
    switch (this) {
      case TEXT -> StatementText.write(statements, out);
      case JSON -> StatementJson.write(statements, out);
      case CSV -> StatementCsv.write(statements, out);
      case HTML -> StatementReport.write(statements, out);
    }
    out.flush();
  }
}
