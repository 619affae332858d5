// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.Untagged;
import java.util.List;
import java.util.stream.Collectors;

/** The turns of a transcript, written so that a test can be read. */
final class Turns {

  private Turns() {}

  /** Each line is a paragraph; a turn is written name, mark, what is said. */
  static List<String> turns(String... lines) {
    String text = String.join("\n", lines);
    return Transcript.of(Untagged.of(text)).stream()
        .map(t -> String.join("|", source(t, text), mark(t, text), said(t, text)))
        .toList();
  }

  /** Who speaks in each turn, as far as the layout tells. */
  static List<String> speakers(String... lines) {
    String text = String.join("\n\n", lines);
    return Transcript.of(Untagged.of(text)).stream()
        .map(t -> t.who().name().map(n -> n.of(text)).orElse(t.who().unnamed() ? "-" : "?"))
        .toList();
  }

  static String said(Turn turn, String text) {
    return turn.said().stream().map((Span s) -> s.of(text)).collect(Collectors.joining(" "));
  }

  private static String source(Turn turn, String text) {
    return turn.source().map((Span s) -> s.of(text)).orElse("");
  }

  private static String mark(Turn turn, String text) {
    return turn.mark().map((Span m) -> m.of(text)).orElse("");
  }
}
