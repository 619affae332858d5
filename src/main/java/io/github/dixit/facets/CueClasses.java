// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.Facets.CueClass;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.PatternTable;
import io.github.dixit.text.pattern.PatternTable.Match;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows what sort of act a cue names, from a lexicon. */
final class CueClasses {

  /**
   * A row of the lexicon.
   *
   * @param cueClass the class
   * @param flags what is special about it: see the head of {@code cues.tsv}
   */
  record Entry(CueClass cueClass, Set<String> flags) {

    boolean is(String flag) {
      return flags.contains(flag);
    }
  }

  private final PatternTable<Entry> byPart;
  private final PatternTable<Entry> byWordAlone;

  CueClasses() {
    DataFile file = DataFile.read(CueClasses.class, "cues.tsv");
    byPart = file.patterns((cue, part) -> pattern(cue, tag(part)), CueClasses::entry);
    byWordAlone = file.patterns((cue, part) -> pattern(cue, ""), CueClasses::entry);
  }

  private static Entry entry(List<String> row) {
    Set<String> flags = row.size() > 3 ? Set.of(row.get(3).split(",")) : Set.of();
    return new Entry(CueClass.valueOf(row.get(2)), flags);
  }

  private static String tag(String part) {
    return switch (part) {
      case "verb" -> "/VB";
      case "noun" -> "/NN";
      case "adj" -> "/JJ";
      case "other" -> "";
      default -> throw new IllegalArgumentException("no part of speech: " + part);
    };
  }

  /**
   * Lets an adverb or a time stand between the words of a cue: "called again for", "called last
   * week for".
   */
  private static String pattern(String cue, String tag) {
    String[] words = cue.split(" ");
    StringBuilder pattern = new StringBuilder("~" + words[0] + tag + "|" + words[0] + tag);
    for (int i = 1; i < words.length; i++) {
      pattern.append(" #RB|last|this|on? #NN? ~").append(words[i]).append('|').append(words[i]);
    }
    return pattern.toString();
  }

  /**
   * {@return the entry of the cue's most telling word; none if no word of it is in the lexicon}
   *
   * @param cue the cue's tokens
   */
  Optional<Match<Entry>> find(List<Token> cue) {
    List<Match<Entry>> exact = byPart.in(cue);
    // The tagger takes a verb for a noun now and then, headlines above all.
    List<Match<Entry>> loose = byWordAlone.in(cue);
    return firstTelling(exact)
        .or(() -> firstTelling(loose))
        .or(() -> exact.stream().findFirst())
        .or(() -> loose.stream().findFirst());
  }

  private static Optional<Match<Entry>> firstTelling(List<Match<Entry>> matches) {
    return matches.stream().filter(m -> !m.value().is("light")).findFirst();
  }
}
