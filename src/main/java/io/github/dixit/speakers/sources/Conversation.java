// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.TokenRange;
import java.util.List;

/**
 * Who spoke in quotation marks last, and who before that: where two people talk in turn, a
 * quotation that nobody is named for is the other's (the alternation pattern of He, Barbosa and
 * Kondrak, ACL 2013).
 */
final class Conversation {

  /** A conversation is over when nobody has spoken for so many paragraphs. */
  private static final int LONGEST_PAUSE = 3;

  private int begin;
  private int paragraph = -LONGEST_PAUSE - 1;
  private List<Entity> last = List.of();
  private List<Entity> other = List.of();
  private List<Entity> quoted = List.of();
  private boolean interrupted;

  /**
   * Somebody spoke.
   *
   * @param paragraphs those in which the quotation stands
   * @param who the speakers; empty if nobody knows
   * @param whom those spoken to by name; empty if nobody tells
   */
  void spoke(TokenRange paragraphs, List<Entity> who, List<Entity> whom) {
    if (!whom.isEmpty()) {
      other = whom;
    } else if (paragraphs.begin() - paragraph > (who.isEmpty() ? 1 : LONGEST_PAUSE)) {
      other = List.of(); // who speaks behind a pause may be the last one again
    } else if (!who.equals(last)) {
      other = last;
    }
    last = who;
    quoted = who;
    begin = paragraphs.begin();
    paragraph = paragraphs.end() - 1;
    interrupted = false;
  }

  /** {@return whether they can be one of the two who talk: no third one, told of in a turn} */
  boolean hasParty(int at, List<Entity> who) {
    return at != paragraph || who.equals(last) || who.equals(other);
  }

  /** Somebody's words were reported as a turn, without quotation marks. */
  void reported(TokenRange paragraphs, List<Entity> who) {
    spoke(paragraphs, who, List.of());
    quoted = List.of();
  }

  /** Somebody's words were reported without quotation marks. */
  void interrupt() {
    interrupted = true;
  }

  /** {@return whether the last words before were quoted, in the paragraph before this one} */
  boolean hasTurnBefore(int at) {
    return !interrupted && at - paragraph == 1;
  }

  /** {@return to whom the words in that paragraph are said; empty if nobody knows} */
  List<Entity> listener(int at) {
    return begin <= at && at <= paragraph ? other : List.of();
  }

  /** {@return who spoke last; empty if nobody knows} */
  List<Entity> last() {
    return last;
  }

  /** {@return who spoke last, if in quotation marks; empty if nobody knows} */
  List<Entity> lastQuoted() {
    return quoted;
  }

  /** {@return who spoke before the last speaker; empty if nobody knows} */
  List<Entity> other() {
    return other;
  }
}
