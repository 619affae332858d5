// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import java.util.List;

/**
 * A speaker in the panel beside the article.
 *
 * @param key what the script filters by
 * @param name the name, or the words that stand for it
 * @param kind in words; empty if not known
 * @param about role and affiliation; empty if the text gives none
 * @param aliases the other names
 * @param color from 1 to 7 for those who say most, 0 for all others
 * @param attributions how many
 * @param words how many words of content
 * @param percent of the words of all speakers
 */
record SpeakerRow(
    String key,
    String name,
    String kind,
    String about,
    List<String> aliases,
    int color,
    int attributions,
    int words,
    int percent) {

  /** What the key of a row ends in that stands for no speaker. */
  static final String NOBODY = "nobody";

  boolean isSomebody() {
    return !key.endsWith(NOBODY);
  }

  /** {@return the row in a colour} */
  SpeakerRow colored(int newColor) {
    return new SpeakerRow(key, name, kind, about, aliases, newColor, attributions, words, percent);
  }

  String counted() {
    return Labels.count(attributions, "attribution") + ", " + Labels.count(words, "word");
  }
}
