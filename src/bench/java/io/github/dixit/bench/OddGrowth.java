// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import io.github.dixit.Dixit;
import io.github.dixit.OddTexts;
import java.util.Locale;

/** What odd texts cost and how that grows with their length, which should be in proportion. */
public final class OddGrowth {

  private static final int LONGEST = 1_000_000;
  private static final int STEPS = 3;
  private static final int FACTOR = 4;

  private OddGrowth() {}

  /** Arguments: the longest text in code units (1,000,000); the names of pieces, default all. */
  public static void main(String[] args) {
    int longest = args.length > 0 ? Integer.parseInt(args[0]) : LONGEST;
    try (Dixit dixit = Dixit.create()) {
      dixit.extract(OddTexts.of(OddTexts.NEWS, LONGEST / 10));
      System.out.println("| text | code units | CPU s | CPU µs a unit |\n|---|---|---|---|");
      OddTexts.pieces()
          .forEach(
              (name, piece) -> {
                if (args.length < 2 || args[1].contains(name)) {
                  grow(dixit, name, piece, longest);
                }
              });
    }
  }

  private static void grow(Dixit dixit, String name, String piece, int longest) {
    int length = (int) (longest / Math.pow(FACTOR, STEPS - 1));
    for (int step = 0; step < STEPS; step++, length *= FACTOR) {
      String text = OddTexts.of(piece, length);
      double before = Usage.cpu();
      dixit.extract(text);
      double cpu = Usage.cpu() - before;
      System.out.printf(
          Locale.ROOT, "| %s | %,d | %.1f | %.1f |%n", name, length, cpu, cpu * 1e6 / length);
    }
  }
}
