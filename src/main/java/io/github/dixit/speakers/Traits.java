// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a description against what the text says of a person: <em>the Democratic nominee</em> is
 * nobody whom it calls a Republican.
 */
final class Traits {

  /** How news names parties, each with one word for all forms; the letters stand in brackets. */
  private static final Map<String, String> PARTIES =
      Map.ofEntries(
          Map.entry("republican", "republican"),
          Map.entry("republicans", "republican"),
          Map.entry("gop", "republican"),
          Map.entry("r", "republican"),
          Map.entry("democrat", "democratic"),
          Map.entry("democrats", "democratic"),
          Map.entry("democratic", "democratic"),
          Map.entry("d", "democratic"),
          Map.entry("libertarian", "libertarian"),
          Map.entry("green", "green"),
          Map.entry("labour", "labour"),
          Map.entry("tory", "conservative"),
          Map.entry("conservative", "conservative"),
          Map.entry("socialist", "socialist"));

  private static final Map<String, String> STATES = states();

  /** "the president" is no vice president. */
  private static final Set<String> VICE = Set.of("vice", "vice-presidential", "deputy");

  private final Set<String> words = new HashSet<>();
  private final Set<String> parties = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> states = new HashSet<>();

  /** Adds a lower-case word of a title, an apposition or another description. */
  void add(String word, Countries known) {
    words.add(word);
    party(word).ifPresent(parties::add);
    country(word, known).ifPresent(countries::add);
    state(word).ifPresent(states::add);
  }

  private static Map<String, String> states() {
    Map<String, String> states = new HashMap<>();
    for (String[] row : Table.rows("states.tsv", 2)) {
      states.put(row[0], row[0]);
      Table.forms(row[1]).forEach(form -> states.put(form, row[0]));
    }
    return Map.copyOf(states);
  }

  /** {@return the state that a lower-case word names: "texas", "tex.", "r-tex."} */
  private static Optional<String> state(String word) {
    int dash = word.indexOf('-');
    String bare = dash == 1 ? word.substring(2) : word;
    return Optional.ofNullable(
        STATES.get(bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare));
  }

  /** {@return the party that a lower-case word names} */
  static Optional<String> party(String word) {
    int dash = word.indexOf('-');
    return Optional.ofNullable(PARTIES.get(dash == 1 ? word.substring(0, 1) : word));
  }

  /** {@return whether a modifier says what the text denies: another party, country or state} */
  boolean contradict(List<String> modifiers, Countries known) {
    boolean deputy = VICE.stream().anyMatch(words::contains);
    return deputy && VICE.stream().noneMatch(modifiers::contains)
        || modifiers.stream().anyMatch(m -> isOther(party(m), parties))
        || modifiers.stream().anyMatch(m -> isOther(country(m, known), countries))
        || modifiers.stream().anyMatch(m -> isOther(state(m), states));
  }

  private static Optional<String> country(String word, Countries known) {
    return known.byAny(word).or(() -> known.byCitizen(word));
  }

  private static boolean isOther(Optional<String> told, Set<String> here) {
    return told.isPresent() && !here.isEmpty() && !here.contains(told.get());
  }

  /** {@return whether the text says of the person any party} */
  boolean hasParty() {
    return !parties.isEmpty();
  }

  /** {@return whether the text says of the person all parties that the modifiers name} */
  boolean confirmParty(List<String> modifiers) {
    return modifiers.stream().flatMap(m -> party(m).stream()).allMatch(parties::contains);
  }

  /** {@return whether the text says of the person the state that a modifier names, if one does} */
  boolean confirmState(List<String> modifiers) {
    return modifiers.stream().flatMap(m -> state(m).stream()).allMatch(states::contains);
  }

  /** {@return how many of the modifiers the text uses of the person} */
  long shared(List<String> modifiers) {
    return modifiers.stream()
        .filter(
            m ->
                words.contains(m)
                    || party(m).filter(parties::contains).isPresent()
                    || state(m).filter(states::contains).isPresent())
        .count();
  }
}
