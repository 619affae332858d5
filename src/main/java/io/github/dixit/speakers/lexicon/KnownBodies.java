// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
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

  private static final String ARTICLE = "the ";

  private final ImmutableMap<String, Body> byName;
  private final ImmutableSet<String> articled;

  KnownBodies() {
    Map<String, Body> bodies = new HashMap<>();
    Set<String> with = new HashSet<>();
    Set<String> without = new HashSet<>();
    for (String[] row : Table.rows("known-bodies.tsv", 2)) {
      List<String> names = Table.forms(row[0]);
      Body body = new Body(key(names.get(0)), Set.of(row[1].split(" ")));
      for (String name : names) {
        bodies.put(key(name), body);
        (name.toLowerCase(Locale.ROOT).startsWith(ARTICLE) ? with : without).add(key(name));
      }
    }
    byName = ImmutableMap.copyOf(bodies);
    with.removeAll(without);
    articled = ImmutableSet.copyOf(with);
  }

  /** {@return what is known of the body of that name} */
  public Optional<Body> find(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** {@return whether only the article tells that the name is one: "The Hill"} */
  public boolean needsArticle(String name) {
    return articled.contains(key(name));
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(ARTICLE) ? lower.substring(ARTICLE.length()) : lower;
  }
}
