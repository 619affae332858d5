// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.entities.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds names that stand side by side, so that "they" can mean them together. */
public final class PairFinder {

  /** Titles between "and" and the name: "and Vice President Jones". */
  private static final int TITLES = 4;

  private static final int LONGEST_LIST = 6;

  /** Tokens of "(R-Iowa)". */
  private static final int BRACKETS = 8;

  private final TokenRow row;
  private final Entities entities;

  public PairFinder(TokenRow row, Entities entities) {
    this.row = row;
    this.entities = entities;
  }

  public void addTo(Discourse discourse) {
    List<NameMention> names = entities.mentions();
    for (int i = 1; i < names.size(); i++) {
      int and = andBetween(names.get(i - 1), names.get(i));
      if (and >= 0) {
        List<Entity> members = members(names, i);
        TokenRange range = new TokenRange(names.get(i - 1).begin(), names.get(i).end());
        if (members.size() > 1) {
          discourse.addPair(and, new Referent(range, members, Optional.empty(), false));
        }
      }
    }
  }

  private List<Entity> members(List<NameMention> names, int last) {
    List<Entity> members = new ArrayList<>();
    int first = last - 1;
    while (first > 0
        && last - first < LONGEST_LIST
        && isCommaBetween(names.get(first - 1), names.get(first))) {
      first--;
    }
    for (int i = first; i <= last; i++) {
      Entity entity = entities.of(names.get(i));
      if (!members.contains(entity)) {
        members.add(entity);
      }
    }
    return members;
  }

  private int andBetween(NameMention a, NameMention b) {
    int and = behindBrackets(a.end());
    boolean joined =
        row.lower(and).equals("and") && isAlike(a, b) && onlyTitles(and + 1, b.begin());
    return joined ? and : -1;
  }

  /** "Ann Smith (R-Iowa) and Bob Jones". */
  private int behindBrackets(int i) {
    int end = i;
    if (row.lower(i).equals("(")) {
      while (end < i + BRACKETS && !row.lower(end).equals(")")) {
        end++;
      }
    }
    return row.lower(end).equals(")") ? end + 1 : i;
  }

  private boolean isCommaBetween(NameMention a, NameMention b) {
    int comma = behindBrackets(a.end());
    return row.lower(comma).equals(",") && isAlike(a, b) && onlyTitles(comma + 1, b.begin());
  }

  private boolean isAlike(NameMention a, NameMention b) {
    return a.end() < b.begin()
        && entities.of(a).kind() == entities.of(b).kind()
        && row.sentence(a.begin()) == row.sentence(b.begin());
  }

  private boolean onlyTitles(int begin, int end) {
    boolean titles = end - begin <= TITLES;
    for (int i = begin; i < end && titles; i++) {
      titles = row.isNoun(i) || row.tag(i).startsWith("JJ") || row.tag(i).equals("DT");
    }
    return titles;
  }
}
