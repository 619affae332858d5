// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import io.github.dixit.DixitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who speaks in marked texts: {@code speakers.tsv} beside them, with the name of a text, the number
 * of an attribution in its marks, the speaker's name and other forms of it, divided by |; {@code -}
 * where nobody with a name speaks. Of a text that comes in the table, all other attributions are
 * nobody's; texts that don't have no speakers told.
 */
final class SpeakerTable {

  private static final String FILE = "speakers.tsv";
  private static final String NOBODY = "-";

  private final Path file;
  private final Map<String, Map<Integer, GoldSpeaker>> byText = new HashMap<>();

  private SpeakerTable(Path file) {
    this.file = file;
  }

  /**
   * {@return the table in the folder; without a line if there is none}
   *
   * @throws DixitException if a line is none of it
   */
  static SpeakerTable in(Path folder) throws IOException {
    SpeakerTable table = new SpeakerTable(folder.resolve(FILE));
    if (Files.exists(table.file)) {
      List<String> lines = GoldFiles.text(table.file).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
          table.add(lines.get(i).split("\t"), i + 1);
        }
      }
    }
    return table;
  }

  private void add(String[] cells, int line) {
    if (cells.length < 3 || cells.length > 4 || !cells[1].matches("\\d{1,9}")) {
      throw new DixitException(
          file
              + ", line "
              + line
              + ": a line has the name of a text, the number of an attribution, the speaker's name"
              + " and other forms of it, apart by tabs");
    }
    List<String> aliases = cells.length < 4 ? List.of() : List.of(cells[3].split("\\|"));
    Map<Integer, GoldSpeaker> speakers = byText.computeIfAbsent(cells[0], t -> new HashMap<>());
    if (!cells[2].equals(NOBODY)) {
      speakers.put(Integer.valueOf(cells[1]), new GoldSpeaker(cells[2], aliases));
    }
  }

  /**
   * @throws DixitException if the table has a text that isn't there
   */
  void check(Set<String> texts) {
    byText.keySet().stream()
        .filter(t -> !texts.contains(t))
        .findFirst()
        .ifPresent(
            t -> {
              throw new DixitException(file + " tells of a text that is not there: " + t);
            });
  }

  /**
   * @param attributions the numbers in the marks of the text
   * @throws DixitException if the table tells who speaks in another one of the text
   */
  void check(String text, Set<Integer> attributions) {
    byText.getOrDefault(text, Map.of()).keySet().stream()
        .filter(n -> !attributions.contains(n))
        .findFirst()
        .ifPresent(
            n -> {
              throw new DixitException(file + ": " + text + " has no attribution " + n);
            });
  }

  /** {@return whether the table tells who speaks in the text} */
  boolean has(String text) {
    return byText.containsKey(text);
  }

  /** {@return who speaks, if anybody with a name} */
  Optional<GoldSpeaker> of(String text, int attribution) {
    return Optional.ofNullable(byText.getOrDefault(text, Map.of()).get(attribution));
  }
}
