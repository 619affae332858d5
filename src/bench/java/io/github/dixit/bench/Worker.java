// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** Measures one engine in this JVM and prints its {@link Figures} as the last line. */
final class Worker {

  private Worker() {}

  /**
   * Arguments: engine, folder, words, the fewest passes and seconds to warm
   * up, passes to measure.
   */
  public static void main(String[] args) throws Exception {
    Articles articles = Articles.read(Path.of(args[1]), Long.parseLong(args[2]));
    Figures figures =
        measure(
            Engine.valueOf(args[0]),
            articles,
            Integer.parseInt(args[3]),
            Integer.parseInt(args[4]),
            Integer.parseInt(args[5]));
    System.out.println(new ObjectMapper().writeValueAsString(figures));
    System.exit(0);
  }

  private static Figures measure(
      Engine engine, Articles articles, int warmUp, int warmUpSeconds, int passes)
      throws Exception {
    Consumer<String> reader = engine.load();
    double loadCpu = Usage.cpu();
    double loadWall = Usage.wall();
    double first = pass(reader, articles)[0];
    for (int i = 1; i < warmUp || Usage.wall() < loadWall + warmUpSeconds; i++) {
      pass(reader, articles);
    }
    double[] cpu = new double[passes];
    double[] wall = new double[passes];
    for (int i = 0; i < passes; i++) {
      double[] micros = pass(reader, articles);
      cpu[i] = micros[0];
      wall[i] = micros[1];
    }
    return new Figures(
        loadCpu,
        loadWall,
        first,
        median(cpu),
        median(wall),
        Usage.live(),
        Usage.peakHeap(),
        Usage.peakResident());
  }

  /** {@return CPU and elapsed microseconds a word} */
  private static double[] pass(Consumer<String> reader, Articles articles) {
    double cpu = Usage.cpu();
    double wall = Usage.wall();
    articles.texts().forEach(reader);
    double scale = 1e6 / articles.words();
    return new double[] {(Usage.cpu() - cpu) * scale, (Usage.wall() - wall) * scale};
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
