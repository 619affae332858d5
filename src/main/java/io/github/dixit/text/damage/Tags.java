// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the tags of quotations in plain text: {@code <q>} is read as a quotation mark, {@code
 * <blockquote>} as a block quote, and in a text that has one of them the tags of paragraphs and of
 * type as what they show. Other texts with angle brackets are left alone.
 */
final class Tags {

  private static final Pattern QUOTATION =
      Pattern.compile("</(?:q|blockquote)>", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAG =
      Pattern.compile(
          "<(?<close>/)?(?<name>q|blockquote|cite|footer|p|br|a|em|strong|i|b|u|span|small)"
              + "(?:\\s[^<>]{0,400})?/?>",
          Pattern.CASE_INSENSITIVE);

  /** What may stand between the words and whoever said them. */
  private static final Pattern DASH = Pattern.compile("\\s*(?:[—–-]|&mdash;|&#8212;)");

  private final String text;
  private int quoted;

  private Tags(String text) {
    this.text = text;
  }

  static List<Edit> in(String text) {
    return text.indexOf("</") >= 0 && QUOTATION.matcher(text).find()
        ? new Tags(text).edits()
        : List.of();
  }

  private List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    for (Matcher tag = TAG.matcher(text); tag.find(); ) {
      edits.add(new Edit(tag.start(), tag.end(), meant(tag), Damage.TAG));
    }
    return edits;
  }

  private String meant(Matcher tag) {
    boolean opens = tag.start("close") < 0;
    return switch (tag.group("name").toLowerCase(Locale.ROOT)) {
      case "q" -> opens ? "\u201c" : "\u201d";
      case "blockquote" -> block(opens);
      case "cite", "footer" -> quoted > 0 && opens ? who(tag.end()) : "";
      case "p" -> opens ? "" : paragraph(tag.end());
      case "br" -> line();
      default -> "";
    };
  }

  private String block(boolean opens) {
    quoted = Math.max(0, quoted + (opens ? 1 : -1));
    return opens ? "\n\n> " : "\n\n";
  }

  /** Whoever said it stands below, behind a dash. */
  private String who(int at) {
    return isDash(at) ? line() : line() + "\u2014 ";
  }

  private String paragraph(int at) {
    return isDash(at) ? line() : "\n\n" + (quoted > 0 ? "> " : "");
  }

  private String line() {
    return quoted > 0 ? "\n> " : "\n";
  }

  private boolean isDash(int at) {
    return DASH.matcher(text).region(at, text.length()).lookingAt();
  }
}
