// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import io.github.dixit.Span;
import io.github.dixit.spans.Unit.Gap;
import io.github.dixit.spans.Unit.Quote;
import io.github.dixit.spans.Unit.Shape;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into {@link Unit}s just as the training did (src/training, units.py); golden vectors
 * in a test hold the two together.
 */
final class Units {

  private Units() {}

  /** {@return all units of the text, in order; none if it has no visible character} */
  static List<Unit> of(String text) {
    List<Unit> units = new ArrayList<>(text.length() / 5);
    int last = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isSpace(c)) {
        i += Character.charCount(c);
        continue;
      }
      int end = endOfUnit(text, i, c);
      String seen = normalise(text, i, end);
      if (!seen.isEmpty()) {
        Gap gap = gap(text, last, i, units.isEmpty());
        units.add(new Unit(new Span(i, end), seen, shape(text, i, end), gap, Quote.OUTSIDE));
        last = end;
      }
      i = end;
    }
    return QuoteReader.read(units);
  }

  private static int endOfUnit(String text, int begin, int first) {
    int end = begin + Character.charCount(first);
    if (isPunctuation(first) || isCjk(first)) {
      return end;
    }
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (isSpace(c) || isPunctuation(c) || isCjk(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** As BERT has it: every ASCII symbol and all of Unicode's punctuation. */
  private static boolean isPunctuation(int c) {
    if (c < 128) {
      return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** The blocks of ideographs that BERT's tokenizer names. */
  private static boolean isCjk(int c) {
    return c >= 0x3400
        && (c <= 0x4DBF
            || within(c, 0x4E00, 0x9FFF)
            || within(c, 0xF900, 0xFAFF)
            || within(c, 0x20000, 0x2A6DF)
            || within(c, 0x2A700, 0x2B73F)
            || within(c, 0x2B740, 0x2B81F)
            || within(c, 0x2B820, 0x2CEAF)
            || within(c, 0x2F800, 0x2FA1F));
  }

  private static boolean within(int c, int low, int high) {
    return low <= c && c <= high;
  }

  private static String normalise(String text, int begin, int end) {
    if (isPlain(text, begin, end)) {
      return text.substring(begin, end).toLowerCase(java.util.Locale.ROOT);
    }
    StringBuilder seen = new StringBuilder();
    text.substring(begin, end).codePoints().forEach(c -> appendNormalised(c, seen));
    return seen.toString();
  }

  private static boolean isPlain(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) < 32 || text.charAt(i) > 126) {
        return false;
      }
    }
    return true;
  }

  private static void appendNormalised(int c, StringBuilder seen) {
    if (c == 0 || c == 0xFFFD || isControl(c)) {
      return;
    }
    String lower = Character.toString(c).toLowerCase(java.util.Locale.ROOT);
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(d -> Character.getType(d) != Character.NON_SPACING_MARK)
        .forEach(seen::appendCodePoint);
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static Gap gap(String text, int last, int begin, boolean first) {
    if (first) {
      return Gap.PARAGRAPH;
    }
    boolean space = false;
    int lines = 0;
    for (int i = last; i < begin; i++) {
      char c = text.charAt(i);
      space |= isSpace(c);
      lines += c == '\n' || (c == '\r' && (i + 1 == begin || text.charAt(i + 1) != '\n')) ? 1 : 0;
    }
    return space ? Gap.values()[Gap.SPACE.ordinal() + Math.min(lines, 2)] : Gap.NONE;
  }

  private static Shape shape(String text, int begin, int end) {
    int letters = 0;
    int upper = 0;
    boolean digit = false;
    boolean firstUpper = false;
    for (int i = begin; i < end; ) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        boolean up = Character.isUpperCase(c);
        firstUpper |= letters == 0 && up;
        upper += up ? 1 : 0;
        letters++;
      }
      digit |= Character.isDigit(c);
      i += Character.charCount(c);
    }
    if (letters == 0) {
      return digit ? Shape.DIGIT : Shape.OTHER;
    }
    if (upper == letters) {
      return letters == 1 ? Shape.LETTER : Shape.UPPER;
    }
    if (upper == 0) {
      return Shape.LOWER;
    }
    return firstUpper && upper == 1 ? Shape.TITLE : Shape.MIXED;
  }
}
