// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import io.github.dixit.io.Library;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Tells people how a batch goes: what failed at once; on a terminal a bar once the work turns out
 * to be long; and at the end what came of it, which a log may keep.
 */
final class Progress implements Batch.Watcher, AutoCloseable {

  private static final Duration LONG = Duration.ofSeconds(2);
  private static final String CLEAR_LINE = "\r\033[K";
  private static final int NARROWEST_BAR = 40;
  private static final double MILLIS = 1000;

  private final Terminal terminal;
  private final OptionalInt total;
  private final boolean summarized;
  private final boolean shown;
  private final boolean debug;
  private final Instant start = Instant.now();
  private Optional<ProgressBar> bar = Optional.empty();
  private long steps;

  /**
   * Starts the clock.
   *
   * @param total the number of documents, if it is known
   * @param quiet shows failures only
   * @param debug shows where failures came from
   */
  Progress(Terminal terminal, OptionalInt total, boolean quiet, boolean debug) {
    this.terminal = terminal;
    this.total = total;
    this.summarized = !quiet && total.orElse(Integer.MAX_VALUE) > 1;
    this.shown = summarized && terminal.errIsTerminal() && Library.PROGRESSBAR.isThere();
    this.debug = debug;
  }

  @Override
  public void done(AttributedDocument document) {
    step();
  }

  @Override
  public void failed(DixitException reason) {
    terminal.err().print(bar.isPresent() ? CLEAR_LINE : "");
    terminal.say(String.valueOf(reason.getMessage()));
    if (debug) {
      terminal.trace(reason);
    }
    step();
  }

  @Override
  public void skipped() {
    step();
  }

  private void step() {
    steps++;
    if (shown && bar.isEmpty() && elapsed().compareTo(LONG) > 0) {
      bar = Optional.of(newBar());
    }
    bar.ifPresent(b -> b.stepTo(steps));
  }

  private ProgressBar newBar() {
    return new ProgressBarBuilder()
        .setTaskName("dixit")
        .setUnit(" documents", 1)
        .showSpeed()
        .setInitialMax(total.orElse(-1))
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(
            new ConsoleProgressBarConsumer(
                terminal.err(), Math.max(NARROWEST_BAR, terminal.width())))
        .build();
  }

  /** Tells what came of the batch, unless it was one document. */
  void summarize(Batch.Tally tally) {
    close();
    if (summarized && steps > 0) {
      double seconds = elapsed().toMillis() / MILLIS;
      terminal.err().println(summary(tally, seconds));
    }
  }

  static String summary(Batch.Tally tally, double seconds) {
    String failed = tally.failed() > 0 ? ", " + tally.failed() + " failed" : "";
    String skipped = tally.skipped() > 0 ? ", " + tally.skipped() + " finished before" : "";
    double rate = seconds > 0 ? tally.documents() / seconds : 0;
    return String.format(
        Locale.ROOT,
        "%s, %s%s%s in %.1f s: %.1f documents, %,.0f characters a second",
        count(tally.documents(), "document"),
        count(tally.attributions(), "attribution"),
        failed,
        skipped,
        seconds,
        rate,
        seconds > 0 ? tally.characters() / seconds : 0);
  }

  private static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  private Duration elapsed() {
    return Duration.between(start, Instant.now());
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
