// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by the words that stand for them: names, adjectives, peoples, seats of government. */
final class Countries {

  private final ImmutableMap<String, String> names;
  private final ImmutableMap<String, String> adjectives;
  private final ImmutableMap<String, String> peoples;
  private final ImmutableMap<String, String> capitals;
  private final int longest;

  Countries() {
    Map<String, String> name = new HashMap<>();
    Map<String, String> adjective = new HashMap<>();
    Map<String, String> people = new HashMap<>();
    Map<String, String> capital = new HashMap<>();
    for (String[] row : Table.rows("countries.tsv", 5)) {
      put(row[0], row[1], name);
      put(row[0], row[2], adjective);
      put(row[0], row[3], people);
      put(row[0], row[4], capital);
    }
    names = ImmutableMap.copyOf(name);
    adjectives = ImmutableMap.copyOf(adjective);
    peoples = ImmutableMap.copyOf(people);
    capitals = ImmutableMap.copyOf(capital);
    longest = names.keySet().stream().mapToInt(n -> n.split(" ").length).max().orElse(1);
  }

  /** {@return the country of that name, upper and lower case and a leading "the" aside} */
  Optional<String> byName(String name) {
    return find(names, name);
  }

  Optional<String> byAdjective(String adjective) {
    return find(adjectives, adjective);
  }

  Optional<String> byPeople(String people) {
    return find(peoples, people);
  }

  Optional<String> byCapital(String city) {
    return find(capitals, city);
  }

  /** {@return the country that a word inside an institution's name stands for} */
  Optional<String> byAny(String words) {
    return byName(words).or(() -> byAdjective(words)).or(() -> byCapital(words));
  }

  /** {@return the number of words in the longest name} */
  int longestName() {
    return longest;
  }

  private static Optional<String> find(Map<String, String> map, String words) {
    String key = words.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(map.get(key.startsWith("the ") ? key.substring(4) : key));
  }

  private static void put(String id, String field, Map<String, String> map) {
    List<String> forms = Table.forms(field);
    forms.forEach(form -> map.putIfAbsent(form.toLowerCase(Locale.ROOT), id));
  }
}
