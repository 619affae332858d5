// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.lexicon;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Countries by the words that stand for them: names, adjectives, peoples, seats of government. */
public final class Countries {

  /** Adjectives that end so stand, behind an article, for the people or its government. */
  private static final List<String> COLLECTIVE = List.of("ese", "sh", "ch", "ss");

  private static final String LEXICON = "countries.tsv";

  private final ImmutableMap<String, String> names = ids(1);
  private final ImmutableMap<String, String> adjectives = ids(2);
  private final ImmutableMap<String, String> peoples = ids(3);
  private final ImmutableMap<String, String> capitals = ids(4);
  private final ImmutableMap<String, Integer> ranks;
  private final ImmutableMap<String, String> plainNames;
  private final int longest =
      names.keySet().stream().mapToInt(n -> n.split(" ").length).max().orElse(1);

  public Countries() {
    Map<String, Integer> rank = new HashMap<>();
    Map<String, String> plain = new HashMap<>();
    for (String[] row : Table.rows(LEXICON, 5)) {
      List<String> forms = Table.forms(row[1]);
      forms.forEach(f -> rank.putIfAbsent(key(f), forms.indexOf(f)));
      plain.put(row[0], forms.get(0));
    }
    ranks = ImmutableMap.copyOf(rank);
    plainNames = ImmutableMap.copyOf(plain);
  }

  /** {@return the countries' identifiers by the forms of a column} */
  private static ImmutableMap<String, String> ids(int column) {
    Map<String, String> ids = new HashMap<>();
    for (String[] row : Table.rows(LEXICON, 5)) {
      Table.forms(row[column]).forEach(f -> ids.putIfAbsent(f.toLowerCase(Locale.ROOT), row[0]));
    }
    return ImmutableMap.copyOf(ids);
  }

  /** {@return the country of that name, upper and lower case and a leading "the" aside} */
  public Optional<String> byName(String name) {
    return find(names, name);
  }

  public Optional<String> byAdjective(String adjective) {
    return find(adjectives, adjective);
  }

  public Optional<String> byPeople(String people) {
    return find(peoples, people);
  }

  /**
   * {@return the country of one person called so} "Swede", "Frenchwoman", "German"; but "Dutch" and
   * "Chinese" mean many, and "the UK" means no person.
   */
  public Optional<String> byCitizen(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (COLLECTIVE.stream().anyMatch(lower::endsWith) || byName(word).isPresent()) {
      return Optional.empty();
    }
    return byPeople(lower + "s")
        .or(() -> byAdjective(lower))
        .or(() -> byAdjective(lower.replaceFirst("(wo)?man$", "")));
  }

  public Optional<String> byCapital(String city) {
    return find(capitals, city);
  }

  /** {@return the plainest name of the country with the id} */
  public String plainName(String id) {
    return Objects.requireNonNull(plainNames.get(id));
  }

  /** {@return how plain a name of a country is: 0 for the plainest of its names} */
  public int rank(String name) {
    return ranks.getOrDefault(key(name), Integer.MAX_VALUE);
  }

  /** {@return the country that a word inside an institution's name stands for} */
  public Optional<String> byAny(String words) {
    return byName(words).or(() -> byAdjective(words)).or(() -> byCapital(words));
  }

  /** {@return the number of words in the longest name} */
  public int longestName() {
    return longest;
  }

  private static Optional<String> find(Map<String, String> map, String words) {
    return Optional.ofNullable(map.get(key(words)));
  }

  private static String key(String words) {
    String key = words.toLowerCase(Locale.ROOT);
    return key.startsWith("the ") ? key.substring(4) : key;
  }
}
