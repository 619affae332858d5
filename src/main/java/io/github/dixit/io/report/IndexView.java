// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import java.util.List;

/**
 * All documents of a report and all who speak in them.
 *
 * @param documents in the order in which they were written
 * @param speakerCount how many say something
 * @param speakers those with most words first
 * @param kinds of speakers that occur, to filter by
 */
record IndexView(
    List<DocumentRow> documents,
    int speakerCount,
    List<SpeakerTotal> speakers,
    List<String> kinds) {

  /** A document with the element that it is found at. */
  record DocumentRow(String id, String title, String name, int attributions, int speakers) {}

  /**
   * A speaker with all that is said in all documents.
   *
   * @param id of the element
   * @param keys of the speaker in the documents, by which the script finds what is said
   * @param documents in which the speaker has a say
   * @param percent of the words of all speakers
   */
  record SpeakerTotal(
      String id,
      String name,
      String kind,
      String keys,
      List<DocumentRow> documents,
      int attributions,
      int words,
      int percent) {

    String documentCount() {
      return Labels.count(documents.size(), "document");
    }
  }
}
