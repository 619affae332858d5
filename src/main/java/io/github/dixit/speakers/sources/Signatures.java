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

  private final TreeMap<Integer, Entity> signed = new TreeMap<>();

  Signatures(TokenRow row, Entities entities) {
    for (NameMention each : entities.mentions()) {
      int end = row.is(each.end(), ".") ? each.end() + 1 : each.end();
      boolean alone =
          each.begin() > 0
              && row.startsParagraph(each.begin())
              && (end >= row.size() || row.startsParagraph(end));
      if (alone && entities.of(each).isPerson() && each.words().size() > 1) {
        signed.put(each.begin(), entities.of(each));
      }
    }
  }

  /** {@return who signed the text around the token; nobody where less than two signed something} */
  Optional<Entity> below(int token) {
    return signed.size() < 2
        ? Optional.empty()
        : Optional.ofNullable(signed.higherEntry(token)).map(Map.Entry::getValue);
  }
}
