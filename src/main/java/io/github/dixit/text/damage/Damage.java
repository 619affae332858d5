// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.damage;

/** A kind of damage, as the warning names it. */
enum Damage {
  ENCODING("characters of a wrong encoding"),
  ENTITY("HTML entities"),
  TAG("HTML tags of quotations"),
  ESCAPE("escaped characters"),
  LOST_MARK("question marks or replacement characters where quotation marks or apostrophes were"),
  HYPHEN("words broken at the end of a line or by soft hyphens"),
  LIGATURE("ligatures"),
  UNCLOSED("missing closing quotation marks");

  private final String plural;

  Damage(String plural) {
    this.plural = plural;
  }

  /** {@return the warning for so many places} */
  String warning(int count, String text, Edit first) {
    String words = text.substring(first.begin(), first.end()).replaceAll("\\R", "\\\\n");
    String example = words.isEmpty() ? "" : ", such as \"" + words + "\"";
    String places = count == 1 ? " in 1 place" : " in " + count + " places";
    return plural + places + example + " at " + first.begin() + ", read as meant";
  }
}
