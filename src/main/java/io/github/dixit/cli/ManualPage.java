// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of a command as a page for {@code man}. */
final class ManualPage {

  private final CommandLine command;

  ManualPage(CommandLine command) {
    this.command = command;
  }

  /** {@return the name of the page, such as {@code dixit-extract}} */
  String name() {
    return command.getCommandSpec().qualifiedName("-");
  }

  String text() {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    return ".TH "
        + escaped(name().toUpperCase(Locale.ROOT))
        + " 1\n.SH NAME\n"
        + escaped(name() + " - " + String.join(" ", usage.description()))
        + "\n.SH SYNOPSIS\n.nf\n"
        + escaped(command.getHelp().synopsis(0).strip())
        + "\n.fi\n.SH OPTIONS\n"
        + Stream.concat(
                command.getCommandSpec().positionalParameters().stream().map(ManualPage::parameter),
                command.getCommandSpec().options().stream()
                    .filter(option -> !option.hidden())
                    .map(ManualPage::option))
            .collect(Collectors.joining())
        + commands()
        + ".SH NOTES\n.nf\n"
        + escaped(String.join("\n", usage.footer()).strip())
        + "\n.fi\n";
  }

  private String commands() {
    String list =
        command.getSubcommands().values().stream()
            .map(ManualPage::new)
            .map(page -> item(page.command.getCommandName(), page.description()))
            .collect(Collectors.joining());
    return list.isEmpty() ? "" : ".SH COMMANDS\n" + list;
  }

  private String description() {
    return String.join(" ", command.getCommandSpec().usageMessage().description());
  }

  private static String parameter(PositionalParamSpec parameter) {
    return item(parameter.paramLabel(), String.join(" ", parameter.description()));
  }

  private static String option(OptionSpec option) {
    String label = option.arity().max() > 0 ? " " + option.paramLabel() : "";
    return item(String.join(", ", option.names()) + label, words(option));
  }

  private static String words(OptionSpec option) {
    String candidates =
        option.completionCandidates() == null
            ? ""
            : String.join(", ", option.completionCandidates());
    return String.join(" ", option.description()).replace("${COMPLETION-CANDIDATES}", candidates);
  }

  private static String item(String term, String words) {
    return ".TP\n" + escaped(term) + "\n" + escaped(words) + "\n";
  }

  /**
   * A backslash and a hyphen mean something else to {@code man}, and so does a dot at the begin.
   */
  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
  }
}
