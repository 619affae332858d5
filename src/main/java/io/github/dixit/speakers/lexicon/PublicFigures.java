// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * People whom the news takes for known: "the Vermont senator" without a word on who that is. The
 * table knows no dates, so that somebody may have been president before the text or after it.
 */
public final class PublicFigures {

  /**
   * What is commonly known of somebody.
   *
   * @param roles nouns that they are called by: "senator", "candidate"
   * @param earlier nouns of what they were before that
   * @param traits other words said of them: party, state, country
   */
  public record Figure(Gender gender, Set<String> roles, Set<String> earlier, List<String> traits) {

    static Figure of(String[] row) {
      return new Figure(
          Gender.of(row[1]),
          Set.copyOf(words(row[2])),
          Set.copyOf(words(row[3])),
          List.copyOf(words(row[4])));
    }

    private static List<String> words(String field) {
      return field.isBlank() ? List.of() : List.of(field.strip().split("\\s+"));
    }
  }

  private final ImmutableMap<String, Figure> byName;
  private final ImmutableSet<String> surnames;

  PublicFigures() {
    Map<String, Figure> figures = new HashMap<>();
    for (String[] row : Table.rows("public-figures.tsv", 5)) {
      Figure figure = Figure.of(row);
      Table.forms(row[0]).forEach(name -> figures.put(key(name), figure));
    }
    byName = ImmutableMap.copyOf(figures);
    surnames =
        figures.keySet().stream()
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return whether the lower-case word is the last name of any of them} */
  public boolean isSurname(String word) {
    return surnames.contains(word);
  }

  /** {@return what is known of whoever has these names; a surname counts where it stands alone} */
  public Optional<Figure> find(Collection<String> names) {
    List<String> full =
        names.stream().map(PublicFigures::key).filter(n -> n.contains(" ")).toList();
    return (full.isEmpty() ? names.stream().map(PublicFigures::key).toList() : full)
        .stream().flatMap(n -> Optional.ofNullable(byName.get(n)).stream()).findFirst();
  }

  /** Initials in the middle are left out: "Donald J. Trump". */
  private static String key(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("\\s+");
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (i == 0 || i == words.length - 1 || !FirstNames.isInitial(words[i])) {
        kept.add(words[i]);
      }
    }
    return String.join(" ", kept);
  }
}
