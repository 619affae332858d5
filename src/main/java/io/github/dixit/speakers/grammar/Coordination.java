// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import java.util.List;

/**
 * Names of one kind side by side: <em>Ann Smith, Senator Bob Jones (R-Iowa) and Cid Marlow</em>.
 *
 * @param and the token of the "and" before the last
 * @param members the names in text order, two at least
 */
public record Coordination(int and, List<NameMention> members) {

  /** {@return from the first name to the last} */
  public TokenRange range() {
    return new TokenRange(first().begin(), last().end());
  }

  public NameMention first() {
    return members.get(0);
  }

  public NameMention last() {
    return members.get(members.size() - 1);
  }
}
