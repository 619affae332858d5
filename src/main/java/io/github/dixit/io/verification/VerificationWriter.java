// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import io.github.dixit.Internal;
import io.github.dixit.verify.VerifiedDraft;
import java.io.Closeable;
import java.io.IOException;

/** Writes verified drafts, one after the other. Not thread-safe. */
@Internal
public interface VerificationWriter extends Closeable {

  /**
   * Writes a draft.
   *
   * @param draft a draft held against its sources
   * @throws IOException if it can't be written
   */
  void write(VerifiedDraft draft) throws IOException;

  /**
   * Writes what stands behind the last draft, and closes what it writes to.
   *
   * @throws IOException if it can't be written
   */
  @Override
  void close() throws IOException;
}
