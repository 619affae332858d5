// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

/** CoreNLP's name tags, of which its fine-grained tagger has two dozen, as the four of a token. */
final class NameTags {

  static final String NONE = "O";

  private NameTags() {}

  /** {@return the tag's kind of name, or {@link #NONE} for titles, numbers, dates and the like} */
  static String coarse(String tag) {
    return switch (tag) {
      case "PERSON", "ORGANIZATION", "LOCATION", "MISC" -> tag;
      case "COUNTRY", "CITY", "STATE_OR_PROVINCE" -> "LOCATION";
      case "NATIONALITY", "RELIGION", "IDEOLOGY" -> "MISC";
      default -> NONE;
    };
  }
}
