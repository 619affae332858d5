// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the names that stand side by side. */
record Coordinations(TokenRow row, List<NameMention> names) {

  /** Titles between "and" and the name: "and Vice President Jones". */
  private static final int TITLES = 4;

  private static final int LONGEST_LIST = 6;

  /** Tokens of "(R-Iowa)". */
  private static final int BRACKETS = 8;

  Coordinations {
    names = names.stream().filter(m -> !isBracketed(row, m)).toList();
  }

  /** "(R-Iowa)" is none of those side by side. */
  private static boolean isBracketed(TokenRow row, NameMention name) {
    int mark = row.runBegin(name.begin(), name.begin() - BRACKETS, i -> !row.is(i, "(", ")")) - 1;
    return row.is(mark, "(");
  }

  List<Coordination> find() {
    List<Coordination> found = new ArrayList<>();
    for (int i = 1; i < names.size(); i++) {
      int and = between(names.get(i - 1), names.get(i), isHeadline(i) ? "," : "and");
      if (and >= 0) {
        found.add(new Coordination(and, List.copyOf(names.subList(first(i - 1), i + 1))));
      }
    }
    return found;
  }

  /** "Smith, Jones agree". */
  private boolean isHeadline(int second) {
    NameMention a = names.get(second - 1);
    NameMention b = names.get(second);
    return a.begin() == row.beginOfSentence(a.begin())
        && a.end() + 1 == b.begin()
        && row.is(a.end(), ",")
        && a.kind() == SpeakerKind.PERSON
        && row.tagged(b.end(), "VBP", "VB");
  }

  /** {@return the first name of the list that ends with the given one} */
  private int first(int last) {
    int first = last;
    while (first > 0
        && last - first < LONGEST_LIST - 1
        && between(names.get(first - 1), names.get(first), ",") >= 0) {
      first--;
    }
    return first;
  }

  /** {@return where the word stands that joins two names of one kind; -1 if nothing does} */
  private int between(NameMention a, NameMention b, String word) {
    int joint = row.behindBracket(a.end(), a.end() + BRACKETS);
    boolean joined =
        row.is(joint, word)
            && a.kind() == b.kind()
            && row.inOneSentence(a.begin(), b.begin())
            && onlyTitles(joint + 1, b.begin());
    return joined ? joint : -1;
  }

  private boolean onlyTitles(int begin, int end) {
    return begin <= end
        && end - begin <= TITLES
        && IntStream.range(begin, end)
            .allMatch(i -> row.isNoun(i) || row.isAdjective(i) || row.tagged(i, "DT"));
  }
}
