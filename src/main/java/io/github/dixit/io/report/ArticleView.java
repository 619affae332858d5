// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import java.util.List;

/**
 * All that the page shows of one document.
 *
 * @param id of the element
 * @param name of the document
 * @param title its headline, or else what its metadata call it, or else its name
 * @param origin its metadata
 * @param summary how much was found
 * @param headline empty if the article has none
 * @param paragraphs the article without its headline
 * @param speakers those who say most first
 * @param cards the attributions in text order
 * @param facets those that occur, to filter by
 * @param silences the non-statements
 * @param warnings what the reader should know
 */
record ArticleView(
    String id,
    String name,
    String title,
    List<Origin> origin,
    String summary,
    List<Segment> headline,
    List<List<Segment>> paragraphs,
    List<SpeakerRow> speakers,
    List<Card> cards,
    List<String> facets,
    List<Silence> silences,
    List<String> warnings) {

  /** {@return whether there is nothing to point at} */
  boolean isEmpty() {
    return cards.isEmpty() && silences.isEmpty();
  }

  /**
   * Something that is known about the document besides.
   *
   * @param name of what
   * @param value as it was given
   * @param link the address if it is one, or an empty string
   */
  record Origin(String name, String value, String link) {}

  /** A non-statement. */
  record Silence(String kind, String source, String cue, String topic) {}
}
