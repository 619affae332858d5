// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import java.util.List;

/**
 * What the page of a verified draft shows.
 *
 * @param id of the draft in the page
 * @param name of the draft
 * @param summary how many quotations there are, and how many want looking at
 * @param warnings what the reader should know of the draft
 * @param paragraphs the draft, each quotation a run of its own
 * @param quotations in text order
 */
record DraftView(
    String id,
    String name,
    String summary,
    List<String> warnings,
    List<List<Run>> paragraphs,
    List<Quotation> quotations) {

  /**
   * A part of the draft.
   *
   * @param text as it stands there
   * @param verdict on the quotation it is; empty for the draft's own words
   * @param target the card that tells of it
   */
  record Run(String text, String verdict, String target) {}

  /**
   * A part of a quotation.
   *
   * @param text as it stands there
   * @param differs whether the other side has it otherwise
   */
  record Part(String text, boolean differs) {}

  /**
   * A card.
   *
   * @param id in the page
   * @param verdict as users know it
   * @param speaker who said it, here and there
   * @param draft the words of the draft
   * @param source those of the source; none if nothing was found
   * @param place where they stand
   * @param context the source around them
   * @param notes what else differs
   * @param others the next best places
   */
  record Quotation(
      String id,
      String verdict,
      String speaker,
      List<Part> draft,
      List<Part> source,
      String place,
      String context,
      List<String> notes,
      List<String> others) {}
}
