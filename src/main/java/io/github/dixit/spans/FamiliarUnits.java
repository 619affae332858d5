// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import io.github.dixit.DixitException;
import io.github.dixit.spans.Unit.Quote;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One shape for what may be written in several: the model sees all double marks straight, all
 * single ones curly, and American spellings, as most of its training text has them. So an article
 * has the same attributions whichever of them its publisher sets.
 */
final class FamiliarUnits {

  private static final Map<String, String> AMERICAN = spellings("american-spellings.txt");

  private FamiliarUnits() {}

  /** {@return the units with such texts; the quotes must have been read before} */
  static List<Unit> of(List<Unit> units) {
    List<Unit> familiar = new ArrayList<>(units.size());
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      familiar.add(unit.withText(text(unit, opensSingle(units, i))));
    }
    return familiar;
  }

  private static String text(Unit unit, boolean opensSingle) {
    return switch (unit.text()) {
      case "“", "”", "„", "‟" -> "\"";
      case "'", "‘", "’", "‚", "‛" -> opensSingle ? "‘" : "’";
      default -> AMERICAN.getOrDefault(unit.text(), unit.text());
    };
  }

  private static boolean opensSingle(List<Unit> units, int i) {
    return units.get(i).quote() == Quote.MARK
        && i + 1 < units.size()
        && units.get(i + 1).quote() == Quote.SINGLE;
  }

  private static Map<String, String> spellings(String name) {
    try (InputStream in = FamiliarUnits.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new DixitException("the word list " + name + " is missing; is the jar complete?");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    } catch (IOException e) {
      throw new DixitException("cannot read the word list " + name, e);
    }
  }
}
