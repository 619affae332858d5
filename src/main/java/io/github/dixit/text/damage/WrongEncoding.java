// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.damage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds UTF-8 that was read as Windows-1252 or Latin-1, once or twice: {@code â€œ} for an opening
 * quotation mark, {@code Ã©} for é. Only what decodes without a fault is taken for it, and the rest
 * of a closing mark, {@code â€}, whose last byte Windows-1252 has no character for.
 */
final class WrongEncoding {

  /** The bytes for which Windows-1252 has characters beyond Latin-1. */
  private static final Map<Character, Integer> BYTES = bytes();

  /** Text goes through wrong readers so many times at most. */
  private static final int TIMES = 3;

  /** A closing mark read wrongly twice, whose last byte is lost. */
  private static final String CUT_TWICE = "\u00c3\u00a2\u00e2\u201a\u00ac\u00c2";

  private WrongEncoding() {}

  private static Map<Character, Integer> bytes() {
    Map<Character, Integer> bytes = new HashMap<>();
    for (int value = 0x80; value < 0xA0; value++) {
      byte[] single = {(byte) value};
      bytes.put(new String(single, Charset.forName("windows-1252")).charAt(0), value);
    }
    return Map.copyOf(bytes);
  }

  static List<Edit> in(String text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int end = endOfRun(text, i);
      if (end - i >= 2) {
        addPieces(text, i, end, edits);
      }
      i = Math.max(end, i + 1);
    }
    return edits;
  }

  /** {@return the end of the run of characters beyond ASCII that one byte stands for} */
  private static int endOfRun(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= 0x80 && toByte(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static void addPieces(String text, int from, int to, List<Edit> edits) {
    for (int i = from; i < to; ) {
      int end = endOfSequence(text, i, to);
      if (text.startsWith(CUT_TWICE, i) && !text.startsWith("\u0153", i + CUT_TWICE.length())) {
        end = i + CUT_TWICE.length();
        edits.add(new Edit(i, end, "\u201d", Damage.ENCODING));
      } else if (end > i) {
        edits.add(new Edit(i, end, meant(text.substring(i, end)), Damage.ENCODING));
      } else if (isCutMark(text, i, to)) {
        end = i + 2;
        edits.add(new Edit(i, end, "\u201d", Damage.ENCODING));
      }
      i = Math.max(end, i + 1);
    }
  }

  /** {@return the end of what decodes to one character, as often as it was read wrongly} */
  private static int endOfSequence(String text, int from, int to) {
    int lead = toByte(text.charAt(from));
    int length = lead >= 0xF0 && lead < 0xF8 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead >= 0xF8 || from + length > to) {
      return from;
    }
    String damaged = text.substring(from, from + length);
    String once = decoded(damaged);
    if (once.isEmpty() || !isPlausible(once.codePointAt(0), damaged)) {
      return from;
    }
    boolean leads = once.length() == 1 && toByte(once.charAt(0)) >= 0xC2;
    return leads ? Math.max(from + length, endOfTwice(text, from, to)) : from + length;
  }

  /** Letters of Europe, punctuation, signs and pictures; not what "É»" happens to decode to. */
  private static boolean isPlausible(int meant, String damaged) {
    boolean marked = "\u00ab\u00bb\u2018\u2019\u201c\u201d".indexOf(damaged.charAt(1)) >= 0;
    return meant >= 0xA0 && meant < 0x100
        || meant >= 0x100 && meant < 0x180 && !marked
        || meant >= 0x2010 && meant < 0x2300
        || meant >= 0x2500 && meant < 0x2C00
        || meant >= 0xFE00 && meant < 0xFE10
        || meant >= 0x1F000;
  }

  /** {@return the end of the longest stretch that decodes to one wrongly read character} */
  private static int endOfTwice(String text, int from, int to) {
    int longest = Math.min(to, from + 12);
    for (int end = longest; end > from + 3; end--) {
      String once = decoded(text.substring(from, end));
      boolean again = once.length() >= 2 && once.charAt(0) >= 0x80;
      if (again && endOfRun(once, 0) == once.length() && decoded(once).length() == 1) {
        return end;
      }
    }
    return from;
  }

  private static String meant(String damaged) {
    String meant = damaged;
    for (int n = 0; n < TIMES; n++) {
      String next = decoded(meant);
      if (next.isEmpty()) {
        break;
      }
      meant = next;
    }
    return meant;
  }

  /** {@return what the characters' bytes are in UTF-8; empty if they are not UTF-8} */
  private static String decoded(String run) {
    byte[] bytes = new byte[run.length()];
    for (int i = 0; i < bytes.length; i++) {
      int value = toByte(run.charAt(i));
      if (value < 0x80) {
        return "";
      }
      bytes[i] = (byte) value;
    }
    // Not the method that throws: in a damaged text most tries fail.
    CharBuffer meant = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), meant, true);
    return result.isError() ? "" : meant.flip().toString();
  }

  /** {@code â€} before anything that is no third byte. */
  private static boolean isCutMark(String text, int i, int to) {
    return i + 2 <= to && text.charAt(i) == '\u00e2' && text.charAt(i + 1) == '\u20ac';
  }

  /** {@return the byte that was read as the character, or -1} */
  private static int toByte(char c) {
    if (c < 0x100) {
      return c;
    }
    return BYTES.getOrDefault(c, -1);
  }
}
