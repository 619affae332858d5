// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;

/** Says what stands on either side of a mark within its paragraph. */
final class MarkContext {

  /** What stands next to a mark. */
  enum Side {
    /** White space, or the paragraph's edge. */
    SPACE,
    /** An opening bracket or a slash; an opening mark counts as one too. */
    OPENING,
    DASH,
    /** A letter or a digit, or the sign of a currency. */
    LETTER,
    PUNCTUATION
  }

  /** How far a word is looked back over, in code units. */
  private static final int LONGEST_WORD = 20;

  private final String text;
  private final int begin;
  private final int end;

  MarkContext(String text, Span paragraph) {
    this.text = text;
    this.begin = paragraph.begin();
    this.end = paragraph.end();
  }

  /** {@return what ends at the offset} */
  Side before(int offset) {
    return offset == begin ? Side.SPACE : side(text.charAt(offset - 1));
  }

  /** {@return what begins at the offset} */
  Side after(int offset) {
    return offset >= end ? Side.SPACE : side(text.charAt(offset));
  }

  /** {@return the character that begins at the offset, a space behind the paragraph} */
  char at(int offset) {
    return offset < begin || offset >= end ? ' ' : text.charAt(offset);
  }

  /** {@return the run of letters and digits that begins at the offset} */
  String word(int offset, int longest) {
    int to = offset;
    while (to - offset <= longest && Character.isLetterOrDigit(at(to))) {
      to++;
    }
    return text.substring(Math.min(offset, to), to);
  }

  /** {@return the word that ends one space before the offset, the end of it if it is long} */
  String wordBefore(int offset) {
    int to = Math.max(begin, offset - 1);
    int from = to;
    while (from > begin && to - from < LONGEST_WORD && Character.isLetterOrDigit(at(from - 1))) {
      from--;
    }
    return text.substring(from, to);
  }

  /** {@return the last character before the offset that is no white space, or 0 at the start} */
  char lastVisible(int offset) {
    // Two steps: writers put one space between a colon and a mark, not many.
    for (int i = offset - 1; i >= Math.max(begin, offset - 2); i--) {
      if (!Paragraphs.isSpace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return offset - 2 < begin ? 0 : ' ';
  }

  private static Side side(char c) {
    if (Paragraphs.isSpace(c)) {
      return Side.SPACE;
    }
    if (Character.isLetterOrDigit(c)) {
      return Side.LETTER;
    }
    return switch (Character.getType(c)) {
      case Character.CURRENCY_SYMBOL -> Side.LETTER;
      case Character.START_PUNCTUATION -> Side.OPENING;
      case Character.DASH_PUNCTUATION -> Side.DASH;
      default -> c == '/' ? Side.OPENING : Side.PUNCTUATION;
    };
  }
}
