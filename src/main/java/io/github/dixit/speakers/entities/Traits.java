// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.lexicon.Countries;
import io.github.dixit.speakers.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds a description against what the text says of a person: <em>the Democratic nominee</em> is
 * nobody whom it calls a Republican.
 */
public final class Traits {

  /** How news names parties, each with one word for all forms; the letters stand in brackets. */
  private static final Map<String, String> PARTIES =
      Table.rows("parties.tsv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(r -> r[0], r -> r[1]));

  private static final Map<String, String> STATES = states(1);

  /** The two letters that tell a state behind a party only. */
  private static final Map<String, String> POSTAL = states(2);

  private final Set<String> words = new HashSet<>();

  private final Set<String> parties = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> states = new HashSet<>();

  /** Adds the lower-case words of a title, an apposition or another description. */
  public void add(List<String> description, Countries known) {
    for (String word : description) {
      words.add(word);
      party(word).ifPresent(parties::add);
      country(word, known).ifPresent(countries::add);
    }
    states.addAll(states(description));
  }

  private static Map<String, String> states(int column) {
    Map<String, String> states = new HashMap<>();
    for (String[] row : Table.rows("states.tsv", 3)) {
      states.put(row[0], row[0]);
      Table.forms(row[column]).forEach(form -> states.put(form, row[0]));
    }
    return Map.copyOf(states);
  }

  /** {@return the states that lower-case words name: "texas", "new" and "mexico", "r-tx"} */
  private static List<String> states(List<String> words) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String both = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
      state(words.get(i)).or(() -> Optional.ofNullable(STATES.get(both))).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<String> state(String word) {
    boolean party = word.indexOf('-') == 1;
    String full = party ? word.substring(2) : word;
    String bare = full.endsWith(".") ? full.substring(0, full.length() - 1) : full;
    return Optional.ofNullable(
        party ? POSTAL.getOrDefault(bare, STATES.get(bare)) : STATES.get(bare));
  }

  /** {@return the party that a lower-case word names} */
  public static Optional<String> party(String word) {
    int dash = word.indexOf('-');
    return Optional.ofNullable(PARTIES.get(dash == 1 ? word.substring(0, 1) : word));
  }

  /**
   * {@return whether a description says what the text denies: another party, country or state}
   *
   * @param modifiers its words, the head last
   */
  public boolean contradict(List<String> modifiers, Countries known) {
    return modifiers.stream().anyMatch(m -> isOther(party(m), parties))
        || modifiers.stream().anyMatch(m -> isOther(country(m, known), countries))
        || states(modifiers).stream().anyMatch(s -> isOther(Optional.of(s), states));
  }

  private static Optional<String> country(String word, Countries known) {
    return known.byAny(word).or(() -> known.byCitizen(word));
  }

  private static boolean isOther(Optional<String> told, Set<String> here) {
    return told.isPresent() && !here.isEmpty() && !here.contains(told.get());
  }

  /** {@return how many of the modifiers the text uses of the person} */
  public long shared(List<String> modifiers) {
    long told = modifiers.stream().filter(m -> state(m).isEmpty()).filter(words::contains).count();
    return told + states(modifiers).stream().filter(states::contains).count();
  }
}
