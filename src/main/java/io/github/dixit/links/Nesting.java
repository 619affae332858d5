// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds out which attribution stands in the content of which. */
final class Nesting {

  /** A draft's place among all, and how long its content is. */
  private record Place(int index, int length) {}

  private final NearbyDrafts nearby = new NearbyDrafts();
  private final IdentityHashMap<Draft, Place> places = new IdentityHashMap<>();

  private Nesting(List<Draft> drafts) {
    for (Draft draft : drafts) {
      nearby.add(draft);
      places.put(draft, new Place(places.size(), Ranges.length(draft.content())));
    }
  }

  /**
   * {@return for each draft the index of the innermost draft in whose content it stands}
   *
   * @param drafts in text order
   * @param citing the draft of whoever cites the source of the given one, where they are cited
   */
  static List<Optional<Integer>> of(List<Draft> drafts, Function<Draft, Optional<Draft>> citing) {
    Nesting nesting = new Nesting(drafts);
    List<Optional<Integer>> outer = new ArrayList<>();
    for (Draft draft : drafts) {
      outer.add(
          citing
              .apply(draft)
              .flatMap(act -> Optional.ofNullable(nesting.places.get(act)))
              .map(place -> place.index())
              .or(() -> nesting.innermost(draft)));
    }
    return outer;
  }

  private Optional<Integer> innermost(Draft draft) {
    List<Span> own = Ranges.all(draft.cue(), draft.content());
    return nearby.around(draft).stream()
        .filter(d -> d != draft && Overlaps.within(own, d.content()))
        .map(places::get)
        .min(Comparator.comparingInt(Place::length))
        .map(Place::index);
  }
}
