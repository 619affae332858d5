// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.io.Library;
import io.github.dixit.server.DixitServer;
import io.github.dixit.server.ServerOptions;
import io.github.dixit.verify.SourceIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dixit serve}: attributions over HTTP, and a page to try. */
@Command(
    name = "serve",
    description = "Answers programs over HTTP, and shows people a page to try.",
    footer = {
      "",
      "There is no login and no encryption: put a proxy that has them in front before",
      "you open it to others. Nothing that is sent is stored. Ctrl-C stops it when the",
      "work at hand is done.",
      "",
      "Examples:",
      "  dixit serve",
      "  dixit serve --port 9000 --host 0.0.0.0",
      "  curl -H 'Content-Type: text/plain' --data-binary @article.txt \\",
      "      http://127.0.0.1:8080/v1/attributions"
    })
final class ServeCommand implements Callable<Integer> {

  private static final ServerOptions DEFAULTS = ServerOptions.defaults();

  private final Context context;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ModelOptions models = new ModelOptions();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Listen there; 0 for any that is free. Default: 8080.")
  private int port = DEFAULTS.port();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Listen at this address; 0.0.0.0 for all. Default: 127.0.0.1.")
  private String host = DEFAULTS.host();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read N texts at a time. Default: one for each processor.")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "Refuse longer texts. Default: 1000000.")
  private int maxBytes = DEFAULTS.maxBytes();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = {
        "Give a text up after this time, waiting included. Default: enough for --max-bytes on a",
        "slow machine, 120."
      })
  private Optional<Integer> timeout = Optional.empty();

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = {
        "Answer requests for this host name, as behind a proxy; may be repeated. Default: the",
        "names of this machine for itself, and with --host for others any."
      })
  private Set<String> names = Set.of();

  @Option(
      names = "--index",
      paramLabel = "FOLDER",
      description = "Find statements in the index that \"dixit index\" made.")
  private Optional<Path> index = Optional.empty();

  @Option(
      names = "--no-access-log",
      description = "Write no line for each request on standard error.")
  private boolean quiet;

  ServeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Library.JETTY.require("dixit serve");
    Library.JTE.require("dixit serve");
    ServerOptions options = options();
    Optional<SourceIndex> known = index.map(SourceIndex::read);
    try (Extractor extractor = context.models().apply(models);
        DixitServer server = new DixitServer(options, extractor::extract, this::log, known)) {
      server.start();
      say("Dixit listens at http://" + address(server.port()) + "/");
      server.join();
      return Cli.DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Cli.DONE;
    } finally {
      known.ifPresent(SourceIndex::close);
    }
  }

  private ServerOptions options() {
    int workers = threads.orElse(DEFAULTS.workers());
    Duration time = timeout.map(Duration::ofSeconds).orElse(ServerOptions.timeFor(maxBytes));
    try {
      return DEFAULTS.at(host, port).limits(maxBytes, time).load(workers, 4 * workers).names(names);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private String address(int actualPort) {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + actualPort;
  }

  private void log(String line) {
    if (!quiet) {
      context.terminal().err().println(line);
    }
  }

  private void say(String line) throws IOException {
    context.terminal().out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    context.terminal().out().flush();
  }
}
