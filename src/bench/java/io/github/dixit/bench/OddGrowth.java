// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import io.github.dixit.Dixit;
import io.github.dixit.OddTexts;
import io.github.dixit.extraction.DiceReader;
import java.util.Locale;
import java.util.function.Consumer;

/** What odd texts cost and how that grows with their length, which should be in proportion. */
public final class OddGrowth {

  private static final int LONGEST = 1_000_000;
  private static final int STEPS = 3;
  private static final int FACTOR = 4;

  private OddGrowth() {}

  /**
   * Arguments: the longest text in code units (1,000,000); the names of pieces, default all; {@code
   * dice} for dice in place of the models, so that megabytes take minutes and what is measured is
   * all of Dixit's own code.
   */
  public static void main(String[] args) {
    int longest = args.length > 0 ? Integer.parseInt(args[0]) : LONGEST;
    String pieces =
        args.length > 1 && !args[1].equals("all") ? args[1] : OddTexts.pieces().keySet().toString();
    if (args.length > 2 && args[2].equals("dice")) {
      DiceReader dice = new DiceReader();
      grow(text -> dice.read(text, 1), pieces, longest);
    } else {
      try (Dixit dixit = Dixit.create()) {
        grow(dixit::extract, pieces, longest);
      }
    }
  }

  private static void grow(Consumer<String> reader, String pieces, int longest) {
    reader.accept(OddTexts.of(OddTexts.NEWS, LONGEST / 10));
    System.out.println("| text | code units | CPU s | CPU µs a unit |\n|---|---|---|---|");
    OddTexts.pieces()
        .forEach(
            (name, piece) -> {
              if (pieces.contains(name)) {
                grow(reader, name, piece, longest);
              }
            });
  }

  private static void grow(Consumer<String> reader, String name, String piece, int longest) {
    int length = (int) (longest / Math.pow(FACTOR, STEPS - 1));
    for (int step = 0; step < STEPS; step++, length *= FACTOR) {
      String text = OddTexts.of(piece, length);
      double before = Usage.cpu();
      reader.accept(text);
      double cpu = Usage.cpu() - before;
      System.out.printf(
          Locale.ROOT, "| %s | %,d | %.1f | %.1f |%n", name, length, cpu, cpu * 1e6 / length);
    }
  }
}
