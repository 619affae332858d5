// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.MarkShape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around an article and is not part of it: by-lines and dates above it, links to
 * others, credits of pictures, who wrote and paid for it. Nobody says anything there. Headline,
 * kicker and standfirst are no frame: what they say is said in the article. Stateless.
 */
final class Frame {

  /** A longer paragraph is prose, whatever it begins with. */
  private static final int LONGEST = 300;

  /** By-lines stand above the first paragraphs of prose, or below the last. */
  private static final int LONGEST_BYLINE = 120;

  /** Above a list of links. */
  private static final int LONGEST_HEADING = 40;

  private static final Pattern BULLET = Pattern.compile("(?:>{1,2}|[»•*▶►▪■(\\[-])? ?");

  private static final String NAME_WORD =
      "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*+|" + LabelWords.SMALL.anyOf() + ")";

  private static final Pattern NAMES =
      Pattern.compile(
          NAME_WORD + "(?:[ ,|/•·]+(?:" + NAME_WORD + "|\\S+@\\S+)){0,14}",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\p{Lu}\\p{L}{2,8}\\.?,? )?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}{2,8}\\.?,? \\d{4}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})[ ,|•·–-]*(?:(?:at )?\\d{1,2}[:.]\\d{2}.{0,20})?");

  private final String text;

  Frame(String text) {
    this.text = text;
  }

  /** {@return the paragraphs that are no part of the article, in text order} */
  static List<Span> of(String text, List<Span> paragraphs) {
    Frame frame = new Frame(text);
    List<Span> around = new ArrayList<>();
    boolean links = false;
    for (Span paragraph : paragraphs) {
      boolean listed = links && frame.isHeadline(paragraph);
      boolean is = listed || paragraph.length() <= LONGEST && frame.isAround(paragraph);
      if (is) {
        around.add(paragraph);
      }
      links = listed || is && frame.isLinkAlone(paragraph);
    }
    return around;
  }

  /** {@code More on this story}, with links in the lines below. */
  private boolean isLinkAlone(Span paragraph) {
    return paragraph.length() <= LONGEST_HEADING && isLink(behindBullet(paragraph));
  }

  private boolean isHeadline(Span paragraph) {
    return paragraph.length() <= LONGEST_BYLINE
        && ".!?:".indexOf(text.charAt(paragraph.end() - 1)) < 0;
  }

  private boolean isAround(Span paragraph) {
    Span line = behindBullet(paragraph);
    return isLink(line)
        || StockPhrase.INVITATION.begins(text, line)
        || StockPhrase.CREDIT.begins(text, line)
        || StockPhrase.FUNDING.begins(text, line)
        || StockPhrase.MORE.ends(text, line)
        || isCaption(line)
        || isByline(paragraph);
  }

  /** {@code Keller says goodbye. (Photo by Tom Reed)} */
  private boolean isCaption(Span line) {
    char last = text.charAt(line.end() - 1);
    String words = last == ')' || last == ']' ? line.of(text) : "";
    int bracket = Math.max(words.lastIndexOf('('), words.lastIndexOf('['));
    return bracket > 0
        && StockPhrase.PICTURE.isIn(text, new Span(line.begin() + bracket, line.end()));
  }

  private Span behindBullet(Span paragraph) {
    Matcher bullet = BULLET.matcher(text).region(paragraph.begin(), paragraph.end());
    return bullet.lookingAt() && bullet.end() < paragraph.end()
        ? new Span(bullet.end(), paragraph.end())
        : paragraph;
  }

  /** {@code Read more: ...}, and {@code Read more about the bridge} without a full stop. */
  private boolean isLink(Span line) {
    int end = StockPhrase.LINK.endAt(text, line);
    if (end < 0) {
      return false;
    }
    boolean marked = ":|–—-".indexOf(text.charAt(end - 1)) >= 0;
    String behind = text.substring(end, line.end()).strip();
    return marked
        || behind.isEmpty()
        || ":|–—->»".indexOf(behind.charAt(0)) >= 0
        || (".!?" + MarkShape.DOUBLE_CLOSING).indexOf(behind.charAt(behind.length() - 1)) < 0;
  }

  /** Who wrote an article, and when: no verb in it, and nobody's words. */
  boolean isByline(Span paragraph) {
    return paragraph.length() <= LONGEST_BYLINE
        && (StockPhrase.STAMP.begins(text, paragraph)
            || StockPhrase.STAFF.begins(text, paragraph)
            || DATE.matcher(text).region(paragraph.begin(), paragraph.end()).matches()
            || isNames(StockPhrase.BYLINE.endAt(text, paragraph), paragraph.end()));
  }

  private boolean isNames(int begin, int end) {
    int from = begin;
    while (from >= 0 && from < end && " :".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return from > 0 && from < end && NAMES.matcher(text).region(from, end).matches();
  }
}
