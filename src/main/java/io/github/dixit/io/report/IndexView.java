// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import java.util.List;

/**
 * All documents of a report and all who speak in them.
 *
 * @param documents in the order in which they were written
 * @param speakers those with most words first
 */
record IndexView(List<DocumentRow> documents, List<SpeakerTotal> speakers) {

  /** A document with the element that it is found at. */
  record DocumentRow(String id, String title, String name, int attributions, int speakers) {}

  /** A speaker with all that is said in all documents. */
  record SpeakerTotal(
      String name,
      String kind,
      List<DocumentRow> documents,
      int attributions,
      int words,
      int percent) {}
}
