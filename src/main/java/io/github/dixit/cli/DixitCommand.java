// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command that has all others. */
@Command(
    name = "dixit",
    description = "Reads English news and says who said what.",
    subcommands = {
      ExtractCommand.class,
      ReportCommand.class,
      ServeCommand.class,
      VerifyCommand.class,
      IndexCommand.class,
      FindCommand.class,
      FollowCommand.class,
      EvaluateCommand.class,
      CompareCommand.class,
      DoctorCommand.class,
      InstallCommand.class,
      GenerateCompletion.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  dixit extract article.txt",
      "  dixit extract news/ --output news.jsonl",
      "  dixit report article.txt --output report.html",
      "  dixit verify draft.txt --sources speech.txt",
      "  dixit serve",
      "  dixit extract --help",
      "",
      "Exit codes: 0 done, 1 some input failed, 2 wrong usage."
    })
final class DixitCommand {

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where an error comes from.")
  boolean debug;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Take options from this file, one a line:%nextract.format=csv")
  Optional<Path> config = Optional.empty();
}
