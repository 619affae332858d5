// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.lexicon;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bodies that the news takes for known: "the network" without a word on which names are one. */
public final class KnownBodies {

  /**
   * What is commonly known of a body.
   *
   * @param name its usual name, lower case
   * @param nouns what it may be called: "network", "broadcaster"
   */
  public record Body(String name, Set<String> nouns) {}

  private final ImmutableMap<String, Body> byName;

  KnownBodies() {
    Map<String, Body> bodies = new HashMap<>();
    for (String[] row : Table.rows("known-bodies.tsv", 2)) {
      List<String> names = Table.forms(row[0]);
      Body body = new Body(key(names.get(0)), Set.of(row[1].split(" ")));
      names.forEach(name -> bodies.put(key(name), body));
    }
    byName = ImmutableMap.copyOf(bodies);
  }

  /** {@return what is known of the body of that name} */
  public Optional<Body> find(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
