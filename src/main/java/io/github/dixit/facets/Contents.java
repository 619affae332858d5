// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A document's contents by where their pieces begin. */
final class Contents {

  private final TreeMap<Integer, LinkedAttribution> pieces = new TreeMap<>();

  Contents(List<LinkedAttribution> attributions) {
    for (LinkedAttribution a : attributions) {
      a.content().spans().forEach(s -> pieces.putIfAbsent(s.begin(), a));
    }
  }

  /**
   * {@return the tokens that another attribution's content holds, unless that holds this
   * attribution too}
   *
   * @param near tokens around the attribution
   */
  Set<Span> others(LinkedAttribution attribution, List<Token> near) {
    Set<Span> others = new HashSet<>();
    int begin = near.get(0).span().begin();
    int end = near.get(near.size() - 1).span().end();
    for (LinkedAttribution other : pieces.subMap(begin, end).values()) {
      if (!other.id().equals(attribution.id()) && !holds(other.content(), attribution)) {
        near.stream().map(Token::span).filter(other.content()::overlaps).forEach(others::add);
      }
    }
    return others;
  }

  private static boolean holds(TextSpan content, LinkedAttribution inner) {
    return inner.cue().or(inner::source).stream()
        .flatMap(a -> a.spans().stream())
        .anyMatch(content::overlaps);
  }
}
