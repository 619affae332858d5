// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.damage;

import io.github.dixit.text.pattern.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds HTML entities and escapes of programming languages: {@code &ldquo;}, {@code \"}. */
final class Escapes {

  /** Also escaped twice: {@code &amp;quot;}. */
  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp;)?(#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,6}|[A-Za-z]{2,8});");

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\u([0-9A-Fa-f]{4})|\\\\([\"'\u2018\u2019\u201c\u201d])");

  private static final Map<String, String> ENTITIES =
      DataFile.read(Escapes.class, "entities.tsv").words(Escapes::character);

  private Escapes() {}

  static List<Edit> in(String text) {
    List<Edit> edits = new ArrayList<>();
    if (text.indexOf('&') >= 0) {
      for (Matcher m = ENTITY.matcher(text); m.find(); ) {
        String meant = meant(m.group(1));
        if (!meant.isEmpty()) {
          edits.add(new Edit(m.start(), m.end(), meant, Damage.ENTITY));
        }
      }
    }
    if (text.indexOf('\\') >= 0) {
      for (Matcher m = ESCAPE.matcher(text); m.find(); ) {
        String meant = m.group(2) == null ? character("#x" + m.group(1)) : m.group(2);
        edits.add(new Edit(m.start(), m.end(), meant, Damage.ESCAPE));
      }
    }
    return edits;
  }

  private static String meant(String entity) {
    return entity.startsWith("#") ? character(entity) : ENTITIES.getOrDefault(entity, "");
  }

  /** {@return the character of a number as in {@code #8220} or {@code #x201C}; empty if none} */
  private static String character(String number) {
    boolean hex = number.length() > 1 && Character.toLowerCase(number.charAt(1)) == 'x';
    int code = Integer.parseInt(number.substring(hex ? 2 : 1), hex ? 16 : 10);
    boolean fits = Character.isValidCodePoint(code) && !Character.isISOControl(code);
    boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    return fits && !surrogate ? Character.toString(code) : "";
  }
}
