// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Knows who signed what: on a page of letters a person's name that is a paragraph of its own. */
final class Signatures {

  /** Tokens of the line below a signature, which tells the place: "Elmira, N.Y.". */
  private static final int LONGEST_PLACE = 6;

  private final TreeMap<Integer, Entity> signed = new TreeMap<>();
  private final TokenRow row;
  private int placed;

  Signatures(TokenRow row, Entities entities) {
    this.row = row;
    for (NameMention each : entities.mentions()) {
      if (entities.of(each).isPerson() && each.words().size() > 1 && isAlone(each)) {
        signed.put(each.begin(), entities.of(each));
        placed += isAbovePlace(each.end()) ? 1 : 0;
      }
    }
  }

  /**
   * {@return who signed the text around the token; nobody where less than two signed something, or
   * where text follows upon most of the names, which are headings then}
   */
  Optional<Entity> below(int token) {
    return signed.size() < 2 || 3 * placed < signed.size()
        ? Optional.empty()
        : Optional.ofNullable(signed.higherEntry(token)).map(Map.Entry::getValue);
  }

  private boolean isAlone(NameMention name) {
    int end = name.end();
    int behind = row.is(end, ".") ? end + 1 : end;
    int paragraph = row.paragraph(name.begin());
    return name.begin() > 0
        && row.paragraph(name.begin() - 1) < paragraph
        && (behind >= row.size() || row.paragraph(behind) > paragraph);
  }

  private boolean isAbovePlace(int nameEnd) {
    int begin = row.is(nameEnd, ".") ? nameEnd + 1 : nameEnd;
    int end = begin;
    while (end < row.size() && row.paragraph(end) == row.paragraph(begin)) {
      if (end - begin > LONGEST_PLACE) {
        return false;
      }
      end++;
    }
    return true;
  }
}
