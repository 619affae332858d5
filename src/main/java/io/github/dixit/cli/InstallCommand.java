// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dixit install}: what shell and {@code man} want to know. */
@Command(
    name = "install",
    description = "Installs the manual pages and the shell's completion of this command.",
    footer = {
      "",
      "Examples:",
      "  dixit install",
      "  sudo dixit install --prefix /usr/local",
      "  man dixit-extract"
    })
final class InstallCommand implements Callable<Integer> {

  private final Context context;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--prefix",
      paramLabel = "FOLDER",
      description = "Install under this folder. Default: ~/.local.")
  private Path prefix = Path.of(System.getProperty("user.home"), ".local");

  InstallCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine top = spec.root().commandLine();
    Path completions = prefix.resolve("share/bash-completion/completions");
    Path manual = prefix.resolve("share/man/man1");
    Files.createDirectories(completions);
    Files.createDirectories(manual);
    Files.writeString(completions.resolve("dixit"), AutoComplete.bash("dixit", top));
    write(top, manual);
    for (CommandLine command : top.getSubcommands().values()) {
      write(command, manual);
    }
    String done =
        "installed completion in " + completions + " and manual pages in " + manual + "\n";
    context.terminal().out().write(done.getBytes(StandardCharsets.UTF_8));
    context.terminal().out().flush();
    return Cli.DONE;
  }

  private static void write(CommandLine command, Path manual) throws IOException {
    ManualPage page = new ManualPage(command);
    Files.writeString(manual.resolve(page.name() + ".1"), page.text());
  }
}
