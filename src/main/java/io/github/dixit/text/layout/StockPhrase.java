// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.pattern.DataFile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases by which a line tells what it is: a link, a credit, the greeting of a letter. They stand
 * in {@code stock-phrases.tsv}; there words are apart by spaces, {@code a|b} is one of them, {@code
 * a?} may be left out, {@code *} is any word, and {@code ...} up to six words.
 */
enum StockPhrase {
  LINK,
  MORE,
  INVITATION,
  CREDIT,
  PICTURE,
  FUNDING,
  BYLINE,
  STAMP,
  STAFF,
  FOOT,
  DONE,
  REPORT,
  SILENT,
  INTERVIEW,
  ASKED,
  GREETING,
  FAREWELL,
  DESK;

  private final Pattern pattern = Rows.pattern(name().toLowerCase(Locale.ROOT));

  /** {@return whether the stretch of the text begins with such a phrase} */
  boolean begins(String text, Span stretch) {
    return in(text, stretch).lookingAt();
  }

  /** {@return where the phrase ends that the stretch begins with; -1 if it begins with none} */
  int endAt(String text, Span stretch) {
    Matcher phrase = in(text, stretch);
    return phrase.lookingAt() ? phrase.end() : -1;
  }

  /** {@return whether the stretch of the text ends with such a phrase} */
  boolean ends(String text, Span stretch) {
    Matcher phrase = in(text, stretch);
    while (phrase.find()) {
      if (phrase.end() == stretch.end()) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether such a phrase stands anywhere in the stretch} */
  boolean isIn(String text, Span stretch) {
    return in(text, stretch).find();
  }

  private Matcher in(String text, Span stretch) {
    return pattern.matcher(text).region(stretch.begin(), stretch.end()).useTransparentBounds(true);
  }

  /** Read once for all of them. */
  private static final class Rows {

    private static final DataFile DATA = DataFile.read(StockPhrase.class, "stock-phrases.tsv");

    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String BEHIND = "(?![\\p{L}\\p{N}])";
    private static final String ANY = "[^\\s,.:;!?]++";

    static Pattern pattern(String sort) {
      String all =
          DATA.rows().stream()
              .filter(row -> row.get(0).equals(sort))
              .map(row -> row.get(1))
              .sorted(Comparator.comparingInt(String::length).reversed())
              .map(Rows::phrase)
              .collect(Collectors.joining("|", "(?:", ")"));
      return Pattern.compile(
          all, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String phrase(String written) {
      StringBuilder regex = new StringBuilder();
      boolean space = false;
      for (String word : written.split(" ")) {
        String before = space ? "\\s+" : "";
        boolean optional = word.length() > 1 && word.endsWith("?");
        if (word.equals("...")) {
          regex.append("(?:\\s+").append(ANY).append("){0,6}?");
        } else if (optional) {
          String own = before + one(word.substring(0, word.length() - 1));
          regex.append("(?:").append(space ? own : own + "\\s+").append(")?");
        } else {
          regex.append(before).append(word.equals("*") ? ANY : one(word));
        }
        space |= !optional;
      }
      String first = Character.isLetterOrDigit(written.charAt(0)) ? BEFORE : "";
      String last = written.charAt(written.length() - 1) + "";
      return first + regex + (Character.isLetterOrDigit(last.charAt(0)) ? BEHIND : "");
    }

    /** One of the words; a mark behind the last is behind each. */
    private static String one(String words) {
      int end = words.length();
      while (end > 1 && ":/".indexOf(words.charAt(end - 1)) >= 0) {
        end--;
      }
      return Arrays.stream(words.substring(0, end).split("\\|"))
          .map(w -> w.replace("'", "’"))
          .map(w -> Pattern.quote(w).replace("’", "\\E['’]\\Q"))
          .collect(Collectors.joining("|", "(?:", ")" + Pattern.quote(words.substring(end))));
    }
  }
}
