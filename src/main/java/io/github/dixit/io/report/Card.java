// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import java.util.List;

/**
 * One attribution written out.
 *
 * @param id of the element; that of its place in the text is {@code id + "-text"}
 * @param speaker the name, or the words of the source, or a sentence that there is none
 * @param speakerKeys what the script filters by
 * @param color of the speaker
 * @param type the name of the type in lower case
 * @param typeLabel the type in words
 * @param source its words, or an empty string
 * @param cue its words, or an empty string
 * @param content its words
 * @param facets in words
 * @param details further parts with their names: addressee, time
 * @param percent how sure Dixit is
 * @param around the element of the attribution around this one, or an empty string
 */
record Card(
    String id,
    String speaker,
    List<String> speakerKeys,
    int color,
    String type,
    String typeLabel,
    String source,
    String cue,
    String content,
    List<String> facets,
    List<Detail> details,
    int percent,
    String around) {

  /** A part with its name. */
  record Detail(String name, String text) {}

  String keys() {
    return String.join(" ", speakerKeys);
  }

  String facetKeys() {
    return String.join(" ", facets);
  }
}
