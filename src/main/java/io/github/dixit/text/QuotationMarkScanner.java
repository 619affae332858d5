// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import io.github.dixit.text.MarkContext.Side;
import io.github.dixit.text.QuotationMark.Family;
import io.github.dixit.text.QuotationMark.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quotation marks of a paragraph and what each looks like from the characters next to it:
 * one that opens, one that closes, or one that may do either. Apostrophes, signs of feet and inches
 * and the values of markup attributes are left out.
 */
final class QuotationMarkScanner {

  private static final Set<String> APOSTROPHE_WORDS = WordList.read("apostrophe-words.txt");
  private static final int LONGEST_APOSTROPHE_WORD = 6;

  /** What stands before the last two digits of a year: the class of '62, since '08. */
  private static final Set<String> BEFORE_YEARS =
      Set.of("after", "before", "by", "from", "in", "of", "since", "till", "to", "until");

  /** How far the end of a markup attribute's value is looked for, in code units. */
  private static final int LONGEST_ATTRIBUTE = 1_000;

  private final MarkContext context;
  private final int end;
  private final List<QuotationMark> marks = new ArrayList<>();
  private int letters;

  /** How many double marks have opened and not yet closed, as far as their looks tell. */
  private int open;

  /**
   * The marks of a paragraph.
   *
   * @param marks in text order
   * @param letters how many letters and digits the paragraph has
   */
  record Scan(List<QuotationMark> marks, int letters) {}

  private QuotationMarkScanner(String text, Span paragraph) {
    this.context = new MarkContext(text, paragraph);
    this.end = paragraph.end();
  }

  static Scan scan(String text, Span paragraph) {
    QuotationMarkScanner scanner = new QuotationMarkScanner(text, paragraph);
    for (int i = paragraph.begin(); i < paragraph.end(); ) {
      i = scanner.step(i);
    }
    return new Scan(scanner.marks, scanner.letters);
  }

  /** Takes what stands at the offset; returns the offset behind it. */
  private int step(int i) {
    char c = context.at(i);
    if (Character.isLetterOrDigit(c)) {
      letters++;
      return i + 1;
    }
    return MarkShape.of(c).map(shape -> step(i, shape)).orElse(i + 1);
  }

  private int step(int i, MarkShape shape) {
    return switch (shape) {
      case STRAIGHT_DOUBLE -> straightDouble(i);
      case LEFT_DOUBLE -> add(i, 1, Family.DOUBLE, curlyOpening(i));
      case RIGHT_DOUBLE -> add(i, 1, Family.DOUBLE, curlyClosing(i));
      case LOW_DOUBLE -> add(i, 1, Family.DOUBLE, Role.OPEN);
      case LEFT_GUILLEMET -> add(i, 1, Family.GUILLEMET, Role.OPEN);
      case RIGHT_GUILLEMET -> add(i, 1, Family.GUILLEMET, Role.CLOSE_SURELY);
      case LEFT_SINGLE_GUILLEMET -> add(i, 1, Family.SINGLE_GUILLEMET, Role.OPEN);
      case RIGHT_SINGLE_GUILLEMET -> add(i, 1, Family.SINGLE_GUILLEMET, Role.CLOSE_SURELY);
      case STRAIGHT_SINGLE -> straightSingle(i);
      case LEFT_SINGLE -> singleOpening(i);
      case RIGHT_SINGLE -> curlySingle(i);
      case LOW_SINGLE -> atWord(i);
      case BACKTICK -> backtick(i);
    };
  }

  private int add(int from, int length, Family family, @Nullable Role role) {
    if (role != null) {
      int to = from + length;
      marks.add(new QuotationMark(from, to, family, role, letters, isSolemn(from, family)));
      if (family == Family.DOUBLE && role != Role.EITHER) {
        open = role == Role.OPEN ? open + 1 : Math.max(0, open - 1);
      }
    }
    return from + length;
  }

  private int straightDouble(int i) {
    if (context.at(i - 1) == '=') {
      for (int j = i + 1; j < Math.min(end, i + LONGEST_ATTRIBUTE); j++) {
        if (context.at(j) == context.at(i)) {
          return j + 1;
        }
      }
    }
    return add(i, 1, Family.DOUBLE, eitherDouble(i, i + 1));
  }

  private int straightSingle(int i) {
    if (context.at(i + 1) == '\'') {
      return add(i, 2, Family.DOUBLE, eitherDouble(i, i + 2));
    }
    Side before = before(i);
    Side after = context.after(i + 1);
    if (before == Side.SPACE || before == Side.OPENING) {
      if (after == Side.SPACE) {
        return i + 1;
      }
      return isApostropheWord(i + 1) ? skipWord(i + 1) : add(i, 1, Family.SINGLE, Role.OPEN);
    }
    if (before != Side.LETTER && after == Side.LETTER) {
      return add(i, 1, Family.SINGLE, Role.EITHER);
    }
    return add(i, 1, Family.SINGLE, singleClosing(i));
  }

  private int singleOpening(int i) {
    if (context.at(i + 1) == context.at(i)) {
      return add(i, 2, Family.DOUBLE, Role.OPEN);
    }
    Side before = before(i);
    Side after = context.after(i + 1);
    if (before == Side.LETTER && after == Side.LETTER) {
      return i + 1;
    }
    if (after == Side.SPACE || (before == Side.LETTER && after == Side.PUNCTUATION)) {
      return add(i, 1, Family.SINGLE, before == Side.SPACE ? null : singleClosing(i));
    }
    return isApostropheWord(i + 1) ? skipWord(i + 1) : add(i, 1, Family.SINGLE, Role.OPEN);
  }

  private int curlySingle(int i) {
    if (open > 0 && context.at(i + 1) == context.at(i)) {
      return add(i, 2, Family.DOUBLE, Role.CLOSE_SURELY);
    }
    return add(i, 1, Family.SINGLE, singleClosing(i));
  }

  private int backtick(int i) {
    return context.at(i + 1) == '`' ? add(i, 2, Family.DOUBLE, Role.OPEN) : atWord(i);
  }

  /** A low mark may be a comma in disguise, a backtick may be code: both must stand at a word. */
  private int atWord(int i) {
    boolean opens = before(i) != Side.LETTER && context.after(i + 1) == Side.LETTER;
    return add(i, 1, Family.SINGLE, opens ? Role.OPEN : null);
  }

  /** A curly mark in the wrong direction is believed where it cannot open anything. */
  private Role curlyOpening(int i) {
    Side before = before(i);
    Side after = context.after(i + 1);
    boolean closes =
        (after == Side.SPACE || after == Side.PUNCTUATION && isEndMark(context.at(i + 1)))
            && (before == Side.LETTER || before == Side.PUNCTUATION);
    return closes ? Role.CLOSE : Role.OPEN;
  }

  private Role curlyClosing(int i) {
    Side before = before(i);
    boolean opens = before == Side.SPACE || before == Side.OPENING;
    return opens && context.after(i + 1) == Side.LETTER ? Role.EITHER : Role.CLOSE_SURELY;
  }

  private @Nullable Role eitherDouble(int from, int to) {
    Side before = before(from);
    Side after = context.after(to);
    boolean opens = before == Side.SPACE || before == Side.OPENING;
    if (opens) {
      return after == Side.SPACE ? Role.EITHER : Role.OPEN;
    }
    if (before == Side.LETTER) {
      return afterLetter(from);
    }
    boolean mayOpen = after == Side.LETTER || (after != Side.SPACE && context.at(from - 1) == ':');
    return mayOpen ? Role.EITHER : Role.CLOSE_SURELY;
  }

  private @Nullable Role afterLetter(int from) {
    if (!Character.isDigit(context.at(from - 1))) {
      return Role.CLOSE;
    }
    int digits = from - 1;
    while (digits > from - 4 && Character.isDigit(context.at(digits))) {
      digits--;
    }
    boolean feetBefore = "'\u2019\u2032".indexOf(context.at(digits)) >= 0;
    return feetBefore ? null : Role.CLOSE_OR_SIGN;
  }

  private @Nullable Role singleClosing(int i) {
    Side before = before(i);
    if (before == Side.SPACE || before == Side.OPENING) {
      return null;
    }
    if (before != Side.LETTER) {
      return Role.CLOSE_SURELY;
    }
    if (context.after(i + 1) == Side.LETTER) {
      return null;
    }
    return mayDropLetters(context.at(i - 2), context.at(i - 1)) ? Role.CLOSE_OR_SIGN : Role.CLOSE;
  }

  /** The players' coach, goin' home, 6' tall: word ends at which an apostrophe may stand. */
  private static boolean mayDropLetters(char beforeLast, char last) {
    char lower = Character.toLowerCase(last);
    return lower == 's'
        || lower == 'z'
        || lower == 'x'
        || Character.isDigit(last)
        || (lower == 'n' && Character.toLowerCase(beforeLast) == 'i');
  }

  /** What ends before the offset; another mark counts as what it looks like itself. */
  private Side before(int offset) {
    if (marks.isEmpty() || marks.get(marks.size() - 1).end() != offset) {
      return context.before(offset);
    }
    Role role = marks.get(marks.size() - 1).role();
    return role == Role.OPEN || role == Role.EITHER ? Side.OPENING : Side.PUNCTUATION;
  }

  private boolean isApostropheWord(int offset) {
    String word = context.word(offset, LONGEST_APOSTROPHE_WORD);
    return APOSTROPHE_WORDS.contains(word.toLowerCase(Locale.ROOT))
        || isDecade(word)
        || isYear(word, context.wordBefore(offset - 1));
  }

  private static boolean isDecade(String word) {
    return word.length() == 3
        && Character.isDigit(word.charAt(0))
        && word.charAt(1) == '0'
        && word.charAt(2) == 's';
  }

  private static boolean isYear(String word, String before) {
    return word.length() == 2
        && word.chars().allMatch(Character::isDigit)
        && BEFORE_YEARS.contains(before.toLowerCase(Locale.ROOT));
  }

  /** Goes behind the word and, in rock 'n' roll, behind its second apostrophe. */
  private int skipWord(int offset) {
    int to = offset;
    while (Character.isLetterOrDigit(context.at(to))) {
      letters++;
      to++;
    }
    boolean twoApostrophes = to == offset + 1 && "'\u2019".indexOf(context.at(to)) >= 0;
    return twoApostrophes ? to + 1 : to;
  }

  private boolean isSolemn(int from, Family family) {
    char last = context.lastVisible(from);
    return family != Family.SINGLE
        || last == 0
        || last == ':'
        || last == ','
        || before(from) == Side.OPENING;
  }

  private static boolean isEndMark(char c) {
    return ".,;:!?)]".indexOf(c) >= 0;
  }
}
