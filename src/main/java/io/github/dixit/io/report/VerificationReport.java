// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.Internal;
import io.github.dixit.verify.VerifiedDraft;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes verified drafts as one HTML page that needs nothing but itself: each draft with its
 * quotations marked by what became of them, and beside it the words of draft and source side by
 * side. Not thread-safe.
 */
@Internal
public final class VerificationReport implements Closeable {

  private final Writer out;
  private final List<DraftView> drafts = new ArrayList<>();
  private boolean closed;

  /**
   * Starts a page.
   *
   * @param out where it goes when it is closed; closed with it
   */
  public VerificationReport(Writer out) {
    Sheet.require();
    this.out = out;
  }

  /**
   * Adds a draft.
   *
   * @param draft a draft held against its sources
   */
  public void write(VerifiedDraft draft) {
    drafts.add(DraftViews.of("d" + (drafts.size() + 1), draft));
  }

  /**
   * Writes the page, once.
   *
   * @throws IOException if it can't be written
   */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      String title =
          drafts.size() == 1 ? drafts.get(0).name() : Labels.count(drafts.size(), "draft");
      Sheet.write(title, "held against the sources", "drafts.jte", drafts, out);
    }
  }
}
