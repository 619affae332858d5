// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The proper names of a document, by where they stand. */
public final class Names {

  private final List<NameMention> all;
  private final int[] at;

  /**
   * @param row the document's tokens
   * @param all its names in text order, the widest first where they overlap
   */
  public Names(TokenRow row, List<NameMention> all) {
    this.all = List.copyOf(all);
    this.at = new int[row.size()];
    Arrays.fill(at, -1);
    for (int i = 0; i < all.size(); i++) {
      for (int t = all.get(i).begin(); t < all.get(i).end(); t++) {
        at[t] = at[t] < 0 ? i : at[t];
      }
    }
  }

  /** {@return all names in text order} */
  public List<NameMention> all() {
    return all;
  }

  /** {@return the widest name that covers the token} */
  public Optional<NameMention> at(int token) {
    return token < 0 || token >= at.length || at[token] < 0
        ? Optional.empty()
        : Optional.of(all.get(at[token]));
  }

  /** {@return the names that overlap the range, wide ones only, in text order} */
  public List<NameMention> in(TokenRange range) {
    List<NameMention> found = new ArrayList<>();
    for (int i = range.begin(); i < range.end(); ) {
      Optional<NameMention> mention = at(i);
      mention.ifPresent(found::add);
      i = mention.map(NameMention::end).orElse(i + 1);
    }
    return found;
  }
}
