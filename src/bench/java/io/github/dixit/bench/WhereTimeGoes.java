// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * CPU time of each room a word of text, as a table. JMH measures elapsed time, which on a machine
 * that others use too says little.
 */
public final class WhereTimeGoes {

  private static final int WARM_UP = 3;
  private static final int PASSES = 5;

  private WhereTimeGoes() {}

  /** Argument: a folder of .txt files, by default that of the project's articles. */
  public static void main(String[] args) throws Exception {
    RoomsBenchmark rooms = new RoomsBenchmark();
    rooms.folder = args.length > 0 ? args[0] : Path.of("testdata", "articles").toString();
    rooms.read();
    long words = Articles.read(Path.of(rooms.folder), Long.MAX_VALUE).words();
    System.out.println("| room | CPU µs a word | of the whole |\n|---|---|---|");
    Map<String, Supplier<?>> parts = new LinkedHashMap<>();
    parts.put("text", rooms::text);
    parts.put("spans", rooms::spans);
    parts.put("links", rooms::links);
    parts.put("speakers", rooms::speakers);
    parts.put("facets", rooms::facets);
    parts.put("non-statements", rooms::nonStatements);
    // Once for nothing: the compiler's own time counts too, and would fall to the first in line.
    micros(rooms::whole, words);
    Map<String, Double> micros = new LinkedHashMap<>();
    parts.forEach((name, part) -> micros.put(name, micros(part, words)));
    double whole = micros(rooms::whole, words);
    micros.forEach((name, part) -> row(name, part, whole));
    row("whole", whole, whole);
    rooms.close();
  }

  private static void row(String name, double micros, double whole) {
    System.out.printf(
        Locale.ROOT, "| %s | %.1f | %.1f %% |%n", name, micros, 100 * micros / whole);
  }

  private static double micros(Supplier<?> part, long words) {
    for (int i = 0; i < WARM_UP; i++) {
      part.get();
    }
    double before = Usage.cpu();
    for (int i = 0; i < PASSES; i++) {
      part.get();
    }
    return (Usage.cpu() - before) * 1e6 / words / PASSES;
  }
}
