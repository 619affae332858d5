// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out which attribution stands in the content of which. */
final class Nesting {

  private Nesting() {}

  /** {@return for each draft the index of the innermost draft in whose content it stands} */
  static List<Optional<Integer>> of(List<Draft> drafts) {
    NearbyDrafts nearby = new NearbyDrafts();
    drafts.forEach(nearby::add);
    java.util.Map<Draft, Integer> index = new java.util.IdentityHashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      index.put(drafts.get(i), i);
    }
    List<Optional<Integer>> outer = new ArrayList<>();
    for (Draft draft : drafts) {
      outer.add(innermost(draft, nearby).map(index::get));
    }
    return outer;
  }

  private static Optional<Draft> innermost(Draft draft, NearbyDrafts nearby) {
    List<Span> own = Ranges.all(draft.cue(), draft.content());
    return nearby.around(draft).stream()
        .filter(d -> d != draft && Ranges.within(own, d.content()))
        .min(java.util.Comparator.comparingInt(d -> Ranges.length(d.content())));
  }
}
