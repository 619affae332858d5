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

  /**
   * A speaker with all that is said in all documents.
   *
   * @param first the first documents in which the speaker has a say
   * @param documents how many there are in all
   */
  record SpeakerTotal(
      String name,
      String kind,
      List<DocumentRow> first,
      int documents,
      int attributions,
      int words,
      int percent) {

    int further() {
      return documents - first.size();
    }
  }
}
