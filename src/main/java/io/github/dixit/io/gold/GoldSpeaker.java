// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import java.util.List;

/**
 * Who stands behind a source.
 *
 * @param name the full name
 * @param aliases the other names that count as right
 */
public record GoldSpeaker(String name, List<String> aliases) {

  /** Copies the list. */
  public GoldSpeaker {
    aliases = List.copyOf(aliases);
  }
}
