// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds datelines: <em>HAMBURG (Reuters) -</em>, <em>Nairobi, Kenya, 3 May –</em>, <em>(CNN)</em>.
 * They stand at the beginning of a paragraph and say where and when it was written, not who says
 * something. Place and agency are known by how they are written. Stateless.
 */
public final class Dateline {

  /** In code units, its dash included. */
  private static final int LONGEST = 120;

  /** A town in normal case without agency or date is a dateline near the beginning only. */
  private static final int NEAR = 1_200;

  private static final Set<String> AGENCIES = WordList.read("agencies.txt");

  private static final String SHOUT = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*\\p{Lu}\\.?";
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+";
  private static final String SHOUTED = SHOUT + "(?:[ /-]" + SHOUT + "){0,3}";
  private static final String PLACE =
      WORD + "(?:[ /-](?:(?:de|la|of|the|upon) ){0,2}" + WORD + "){0,3}";

  private static final String REGION = "(?:, (?:the )?" + WORD + "(?: (?:of )?" + WORD + "){0,2})";

  private static final String DATE =
      "(?:,? \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:, ?\\d{4})?"
          + "|,? \\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{Ll}{2,8}\\.?,?(?: \\d{4})?)";

  private static final String BRACKET =
      "(?: ?\\((?<bracket>[^()\\n]{2,50})\\)| ?/[\\p{L} -]{2,30}/)";

  /** Behind it a sentence begins. */
  private static final String DASH =
      " ?(?:--|[—–―]|(?<=[ )/])-) ?(?=[" + MarkShape.OPENING + "(\\[$£€]?[\\p{Lu}\\d])";

  private static final String PLACES = "(?:(?<shouted>" + SHOUTED + ")|(?<place>" + PLACE + "))";

  private static final Pattern TOWN =
      Pattern.compile(
          PLACES + REGION + "{0,2}(?<date>" + DATE + ")?" + BRACKET + "?" + DASH,
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern AGENCY =
      Pattern.compile(
          "\\((?<bracket>[^()\\n]{2,50})\\)(?:"
              + DASH
              + "| (?=["
              + MarkShape.OPENING
              + "]?\\p{Lu}))",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern LATER_DASH =
      Pattern.compile("[.!?][" + MarkShape.CLOSING + "]?\\s|(--| -(?= )|[—–―])");

  private Dateline() {}

  /**
   * {@return the dateline that the paragraph begins with, its dash among it; empty if there is
   * none}
   *
   * @param text the document
   * @param paragraph where a paragraph of it stands
   */
  public static Optional<Span> at(String text, Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
    Matcher agency = AGENCY.matcher(text).region(paragraph.begin(), end);
    if (agency.lookingAt() && isAgency(agency.group("bracket"))) {
      return Optional.of(new Span(paragraph.begin(), visibleEnd(text, agency.end())));
    }
    Matcher town = TOWN.matcher(text).region(paragraph.begin(), end);
    return town.lookingAt() && isTown(town, text, paragraph)
        ? Optional.of(new Span(paragraph.begin(), visibleEnd(text, town.end())))
        : Optional.empty();
  }

  /**
   * {@return the paragraphs without their datelines}
   *
   * @param text the document
   * @param paragraphs its paragraphs
   */
  public static List<Span> cutFrom(String text, List<Span> paragraphs) {
    return paragraphs.stream()
        .map(p -> new Span(at(text, p).map(d -> behind(text, d, p)).orElse(p.begin()), p.end()))
        .toList();
  }

  private static int behind(String text, Span dateline, Span paragraph) {
    int begin = dateline.end();
    while (begin < paragraph.end() && Paragraphs.isSpace(text.charAt(begin))) {
      begin++;
    }
    return begin;
  }

  private static boolean isTown(Matcher town, String text, Span paragraph) {
    if (town.end() >= paragraph.end()) {
      return false;
    }
    boolean sure =
        town.start("shouted") >= 0
            || town.start("date") >= 0
            || town.group().stripTrailing().matches(".*/\\W*")
            || town.start("bracket") >= 0 && isAgency(town.group("bracket"));
    return sure || town.start("bracket") < 0 && isLead(town.end(), text, paragraph);
  }

  /** One of the first paragraphs, of prose, and no insertion between two dashes. */
  private static boolean isLead(int end, String text, Span paragraph) {
    Matcher later = LATER_DASH.matcher(text).region(end, paragraph.end());
    return paragraph.begin() < NEAR
        && (".!?" + MarkShape.CLOSING).indexOf(text.charAt(paragraph.end() - 1)) >= 0
        && !(later.find() && later.start(1) >= 0);
  }

  /** "AP", "CNN", "Tribune News Service"; a date alone stands in its place too. */
  private static boolean isAgency(String bracket) {
    for (String word : bracket.split("[ /,]+")) {
      if (AGENCIES.contains(word)) {
        return true;
      }
    }
    return bracket.matches("\\d{1,2} \\p{Lu}\\p{L}+ \\d{4}|\\p{Lu}\\p{L}+ \\d{1,2}, \\d{4}");
  }

  private static int visibleEnd(String text, int end) {
    int visible = end;
    while (visible > 0 && Paragraphs.isSpace(text.charAt(visible - 1))) {
      visible--;
    }
    return visible;
  }
}
