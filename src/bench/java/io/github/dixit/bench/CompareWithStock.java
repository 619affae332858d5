// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Runs Dixit and CoreNLP over the same articles, each in a JVM of its own, one after the other, and
 * prints a table of what they cost. Takes some minutes, most of them CoreNLP's.
 */
@Command(
    name = "CompareWithStock",
    mixinStandardHelpOptions = true,
    description = "Compares the cost of Dixit with that of CoreNLP's quote attribution.")
public final class CompareWithStock implements Callable<Integer> {

  @Parameters(arity = "0..1", description = "Folder of .txt files; default: ${DEFAULT-VALUE}.")
  private Path folder = Path.of("testdata", "articles");

  @Option(names = "--words", description = "Read no more; default: ${DEFAULT-VALUE}.")
  private long words = 5_000;

  @Option(
      names = "--warm-up",
      description = "Fewest passes until the engine counts as warm; default: ${DEFAULT-VALUE}.")
  private int warmUp = 6;

  @Option(
      names = "--warm-up-seconds",
      description =
          "Fewest seconds of it, as the JVM's compiler needs its time however many passes fit in;"
              + " default: ${DEFAULT-VALUE}.")
  private int warmUpSeconds = 60;

  @Option(names = "--passes", description = "Warm passes; default: ${DEFAULT-VALUE}.")
  private int passes = 3;

  @Option(names = "--engine", description = "Only these: ${COMPLETION-CANDIDATES}.")
  private List<Engine> engines = List.of(Engine.values());

  private CompareWithStock() {}

  /** Runs the comparison. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new CompareWithStock()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Articles articles = Articles.read(folder, words);
    System.out.printf(
        Locale.ROOT,
        "%d articles of %s, %,d words; Java %s, %d processors%n%n",
        articles.texts().size(),
        folder,
        articles.words(),
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors());
    Map<Engine, Figures> figures = new EnumMap<>(Engine.class);
    for (Engine engine : engines) {
      figures.put(engine, measure(engine));
    }
    print(figures);
    return CommandLine.ExitCode.OK;
  }

  private Figures measure(Engine engine) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + engine.heap,
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                engine.name(),
                folder.toString(),
                String.valueOf(words),
                String.valueOf(warmUp),
                String.valueOf(warmUpSeconds),
                String.valueOf(passes))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader out = process.inputReader()) {
      out.lines().forEach(lines::add);
    }
    if (process.waitFor() != 0 || lines.isEmpty()) {
      throw new IOException(engine.title + " failed; it wrote: " + String.join("\n", lines));
    }
    return new ObjectMapper().readValue(lines.get(lines.size() - 1), Figures.class);
  }

  private static void print(Map<Engine, Figures> figures) {
    StringBuilder head = new StringBuilder("|");
    StringBuilder rule = new StringBuilder("|---|");
    for (Engine engine : figures.keySet()) {
      head.append(" | ").append(engine.title).append(" (-Xmx").append(engine.heap).append(')');
      rule.append("---|");
    }
    System.out.println(head.append(" |"));
    System.out.println(rule);
    row(figures, "load, CPU s", Figures::loadCpu);
    row(figures, "load, elapsed s", Figures::loadWall);
    row(figures, "first pass, CPU µs a word", Figures::firstMicros);
    row(figures, "warm, CPU µs a word", Figures::warmMicros);
    row(figures, "warm, elapsed µs a word", Figures::warmWallMicros);
    row(figures, "live heap, MB", Figures::liveMegabytes);
    row(figures, "peak heap, MB", Figures::heapMegabytes);
    row(figures, "peak resident, MB", Figures::residentMegabytes);
  }

  /** Each figure, and how many times Dixit's it is. */
  private static void row(
      Map<Engine, Figures> figures, String title, ToDoubleFunction<Figures> value) {
    StringBuilder row = new StringBuilder("| ").append(title);
    for (Map.Entry<Engine, Figures> entry : figures.entrySet()) {
      double figure = value.applyAsDouble(entry.getValue());
      row.append(String.format(Locale.ROOT, " | %,.1f", figure));
      if (entry.getKey() != Engine.DIXIT && figures.containsKey(Engine.DIXIT)) {
        double dixit = value.applyAsDouble(figures.get(Engine.DIXIT));
        row.append(String.format(Locale.ROOT, " (%.1f ×)", figure / dixit));
      }
    }
    System.out.println(row.append(" |"));
  }
}
