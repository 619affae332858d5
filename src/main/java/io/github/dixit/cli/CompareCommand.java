// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.eval.Difference;
import io.github.dixit.eval.Evaluation;
import io.github.dixit.eval.FiguresTable;
import io.github.dixit.eval.TestSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dixit compare}: gold and two systems in, which one is better out. */
@Command(
    name = "compare",
    description = "Tells which of two systems is better, and whether that may be chance.",
    footer = {
      "",
      "The documents are drawn anew a thousand times: \"95 %%\" is where the difference",
      "then lies, \"p\" how often the other system is as good or better.",
      "",
      "Examples:",
      "  dixit evaluate --gold testdata/articles --output now.jsonl",
      "  dixit compare --gold testdata/articles --system before.jsonl --system now.jsonl"
    })
final class CompareCommand implements Callable<Integer> {

  private final Context context;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private GoldOptions gold = new GoldOptions();

  @Option(
      names = "--system",
      required = true,
      paramLabel = "FILE",
      description = "What a system found, in JSON Lines; twice, first A and then B.")
  private List<Path> systems = List.of();

  CompareCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (systems.size() != 2) {
      throw new ParameterException(
          spec.commandLine(),
          "--system is needed twice, but is there " + systems.size() + " times");
    }
    TestSet set = gold.read();
    Evaluation a = gold.score(set, GoldOptions.read(systems.get(0), set));
    Evaluation b = gold.score(set, GoldOptions.read(systems.get(1), set));
    String table = "A " + systems.get(0) + "\nB " + systems.get(1) + "\n\n";
    table += FiguresTable.text(Difference.of(a, b));
    context.terminal().out().write(table.getBytes(StandardCharsets.UTF_8));
    context.terminal().out().flush();
    return Cli.DONE;
  }
}
