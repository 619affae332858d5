// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.NonStatement;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerEvidence;
import io.github.dixit.TextSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a table to read: who, with which words, in what way, said what. What does not fit into a
 * line is cut with an ellipsis; what could steer a terminal is left out.
 */
final class TextTableWriter implements DocumentWriter {

  private static final String GAP = "  ";
  private static final int TYPE_WIDTH = 8;
  private static final int WIDEST_SPEAKER = 36;
  private static final int WIDEST_CUE = 24;

  private final Writer out;
  private final Ink ink;
  private final int width;
  private boolean first = true;

  /** Writes to the given writer, which is closed with this one. */
  public TextTableWriter(Writer out, WriterOptions options) {
    this.out = EncodableWriter.text(out);
    this.ink = new Ink(options.colour());
    this.width = options.width();
  }

  @Override
  public void write(AttributedDocument document) throws IOException {
    out.write(first ? "" : "\n");
    first = false;
    out.write(ink.bold(Cell.clean(document.id())) + ": " + summary(document) + "\n");
    for (Map.Entry<String, String> field : document.metadata().entrySet()) {
      String line = Cell.clean(field.getKey() + ": " + field.getValue());
      out.write(ink.dim(Cell.cut(line, width)) + "\n");
    }
    for (String warning : document.warnings()) {
      out.write(ink.yellow("warning: " + Cell.clean(warning)) + "\n");
    }
    table(document.attributions());
    silences(document.nonStatements());
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static String summary(AttributedDocument document) {
    return count(document.attributions().size(), "attribution")
        + ", "
        + count(document.speakers().size(), "speaker");
  }

  private static String count(int n, String thing) {
    return n + " " + thing + (n == 1 ? "" : "s");
  }

  private void table(List<Attribution> attributions) throws IOException {
    if (attributions.isEmpty()) {
      return;
    }
    int speaker =
        columnWidth(
            "SPEAKER",
            attributions.stream().map(TextTableWriter::speaker).toList(),
            WIDEST_SPEAKER);
    int cue =
        columnWidth("CUE", attributions.stream().map(a -> text(a.cue())).toList(), WIDEST_CUE);
    int content = width - speaker - cue - TYPE_WIDTH - 3 * GAP.length();
    out.write("\n" + ink.dim(row("SPEAKER", speaker, "CUE", cue, "TYPE", "CONTENT", content)));
    for (Attribution a : attributions) {
      String type = a.type().name().toLowerCase(Locale.ROOT);
      out.write(
          ink.cyan(Cell.fit(speaker(a), speaker))
              + GAP
              + row(text(a.cue()), cue, type, a.content().text(), content));
      considered(a.evidence().map(SpeakerEvidence::choices).orElse(List.of()));
    }
  }

  /** Whom else the speaker could be, where that was asked for. */
  private void considered(List<SpeakerEvidence.Choice> choices) throws IOException {
    for (SpeakerEvidence.Choice choice : choices) {
      String reasons =
          choice.reasons().entrySet().stream()
              .map(r -> String.format(Locale.ROOT, "%s %+.1f", r.getKey(), r.getValue()))
              .collect(Collectors.joining(", "));
      String line =
          String.format(
              Locale.ROOT,
              "    %3.0f %%  %s: %s",
              100 * choice.probability(),
              choice.name().orElse("nobody"),
              reasons);
      out.write(ink.dim(Cell.cut(Cell.clean(line), width)) + "\n");
    }
  }

  private String row(String s, int speaker, String c, int cue, String type, String t, int content) {
    return Cell.fit(s, speaker) + GAP + row(c, cue, type, t, content);
  }

  private static String row(String c, int cue, String type, String t, int content) {
    return Cell.fit(c, cue) + GAP + Cell.fit(type, TYPE_WIDTH) + GAP + Cell.cut(t, content) + "\n";
  }

  /** {@return as much as the longest cell needs, but not more than the column may have} */
  private int columnWidth(String title, List<String> cells, int widest) {
    int limit = width == WriterOptions.WHOLE ? width : Math.min(widest, width / 4);
    int needed = cells.stream().mapToInt(Cell::width).max().orElse(0);
    return Math.max(title.length(), Math.min(needed, limit));
  }

  private void silences(List<NonStatement> nonStatements) throws IOException {
    if (!nonStatements.isEmpty()) {
      out.write("\n" + ink.dim("NOT SAID") + "\n");
    }
    for (NonStatement n : nonStatements) {
      String who = n.speaker().map(Speaker::label).orElseGet(() -> text(n.source()));
      out.write(Cell.cut(who + ": " + n.cue().text() + " " + text(n.topic()), width) + "\n");
    }
  }

  private static String speaker(Attribution a) {
    return (a.nestedIn().isPresent() ? "> " : "")
        + a.speaker()
            .map(Speaker::label)
            .orElseGet(() -> a.source().map(s -> "(" + s.text() + ")").orElse("-"));
  }

  private static String text(Optional<TextSpan> span) {
    return span.map(TextSpan::text).orElse("");
  }

  /** Colours, or none. */
  private record Ink(boolean colour) {

    String bold(String text) {
      return escape("1", text);
    }

    String dim(String text) {
      return escape("2", text);
    }

    String cyan(String text) {
      return escape("36", text);
    }

    String yellow(String text) {
      return escape("33", text);
    }

    private String escape(String code, String text) {
      return colour ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
  }
}
