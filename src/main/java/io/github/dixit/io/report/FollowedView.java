// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.io.report.DraftView.Part;
import java.util.List;

/**
 * What a page shows of a statement in several documents.
 *
 * @param id in the page
 * @param claim the words, as they first appeared
 * @param author who said them
 * @param summary how many carry it since when, and whether they disagree
 * @param carriers the first one first
 */
record FollowedView(
    String id, String claim, String author, String summary, List<Carrier> carriers) {

  /**
   * A document with the statement.
   *
   * @param verdict how its words stand to the first ones, as users know it
   * @param speaker whom it names
   * @param words as it has them
   * @param notes what it lacks of the first ones, and what is guessed
   * @param place the document, with what is known of it
   * @param address where that can be read; empty if it isn't known
   */
  record Carrier(
      String verdict,
      String speaker,
      List<Part> words,
      List<String> notes,
      String place,
      String address) {}
}
