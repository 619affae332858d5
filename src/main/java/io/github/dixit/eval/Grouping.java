// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import io.github.dixit.eval.Outcome.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** By what the attributions of gold can be told apart. */
public enum Grouping {
  /** Direct, mixed, indirect. */
  TYPE(Side::type),
  /** What sort of act the cue names. */
  CUE_CLASS(Side::cueClass),
  /** How the source is named. */
  FORM(Side::form),
  /** How many words the content has. */
  LENGTH(Grouping::length),
  /** The document. */
  DOCUMENT(Side::content);

  private static final List<String> LENGTHS =
      List.of("1 to 5 words", "6 to 15 words", "16 to 40 words", "more");

  private static final int[] LONGEST = {5, 15, 40};

  private static final Comparator<String> ORDER =
      Comparator.<String>comparingInt(LENGTHS::indexOf).thenComparing(Comparator.naturalOrder());

  private final Function<Side, String> key;

  Grouping(Function<Side, String> key) {
    this.key = key;
  }

  /** {@return the name on the command line} */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String length(Side side) {
    int words = side.content().split("\\s+").length;
    int group = 0;
    while (group < LONGEST.length && words > LONGEST[group]) {
      group++;
    }
    return LENGTHS.get(group);
  }

  /** {@return what was found of each group of gold's attributions} */
  public SortedMap<String, Group> groups(List<Outcome> outcomes) {
    SortedMap<String, Group> groups = new TreeMap<>(ORDER);
    for (Outcome outcome : outcomes) {
      outcome
          .gold()
          .ifPresent(
              side ->
                  groups.merge(
                      this == DOCUMENT ? outcome.document() : known(key.apply(side)),
                      Group.of(outcome),
                      Group::plus));
    }
    return groups;
  }

  private static String known(String value) {
    return value.isEmpty() ? "?" : value;
  }

  /**
   * What was found of a group.
   *
   * @param gold how many there were to be found
   * @param content of how many the content was found
   * @param linked how many were found with source, cue and content
   * @param named how many have a speaker with a name
   * @param speaker of how many of these the speaker is right
   */
  public record Group(int gold, int content, int linked, int named, int speaker) {

    private static Group of(Outcome outcome) {
      boolean named = !outcome.gold().orElseThrow().speaker().isEmpty();
      boolean found = outcome.system().isPresent();
      return new Group(
          1,
          found ? 1 : 0,
          outcome.linked() ? 1 : 0,
          named ? 1 : 0,
          named && found && !outcome.faults().contains(Fault.SPEAKER) ? 1 : 0);
    }

    private Group plus(Group other) {
      return new Group(
          gold + other.gold,
          content + other.content,
          linked + other.linked,
          named + other.named,
          speaker + other.speaker);
    }
  }
}
