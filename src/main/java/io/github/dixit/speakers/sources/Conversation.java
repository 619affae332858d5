// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entity;
import java.util.List;

/**
 * Who spoke in quotation marks last, and who before that: where two people talk in turn, a
 * quotation that nobody is named for is the other's (the alternation pattern of He, Barbosa and
 * Kondrak, ACL 2013).
 */
final class Conversation {

  /** A conversation is over when nobody has spoken for so many paragraphs. */
  private static final int LONGEST_PAUSE = 3;

  private int paragraph = -LONGEST_PAUSE - 1;
  private List<Entity> last = List.of();
  private List<Entity> other = List.of();
  private boolean interrupted;

  /**
   * Somebody spoke.
   *
   * @param from the paragraph in which the quotation begins
   * @param to the paragraph in which the quotation ends
   * @param who the speakers; empty if nobody knows
   */
  void spoke(int from, int to, List<Entity> who) {
    if (from - paragraph > LONGEST_PAUSE) {
      other = List.of();
    } else if (!who.equals(last)) {
      other = last;
    }
    last = who;
    paragraph = to;
    interrupted = false;
  }

  /** Somebody's words were reported without quotation marks. */
  void interrupt() {
    interrupted = true;
  }

  /** {@return whether the last words before were quoted, in the paragraph before this one} */
  boolean hasTurnBefore(int at) {
    return !interrupted && at - paragraph == 1;
  }

  /** {@return who spoke last; empty if nobody knows} */
  List<Entity> last() {
    return last;
  }

  /** {@return who spoke before the last speaker; empty if nobody knows} */
  List<Entity> other() {
    return other;
  }
}
