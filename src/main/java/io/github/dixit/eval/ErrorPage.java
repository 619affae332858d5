// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import de.siegmar.fastcsv.writer.CsvWriter;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.github.dixit.eval.Outcome.Side;
import io.github.dixit.io.Library;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What went wrong, by kind, gold beside system.
 *
 * @param title of the page
 * @param kinds those that occur
 */
public record ErrorPage(String title, List<Kind> kinds) {

  private static final Side NOTHING = new Side("", "", "", "", "", "", "");

  /** Copies the list. */
  public ErrorPage {
    kinds = List.copyOf(kinds);
  }

  /** {@return the page of an evaluation} */
  public static ErrorPage of(Evaluation evaluation) {
    List<Outcome> outcomes = evaluation.outcomes();
    List<Kind> kinds =
        Arrays.stream(Fault.values())
            .map(f -> new Kind(f, outcomes.stream().filter(o -> o.faults().contains(f)).toList()))
            .filter(k -> !k.outcomes().isEmpty())
            .toList();
    long right = outcomes.stream().filter(o -> o.faults().isEmpty()).count();
    return new ErrorPage(right + " right, " + (outcomes.size() - right) + " not", kinds);
  }

  /**
   * Writes a page of HTML that needs nothing but itself.
   *
   * @throws IOException if it can't be written
   */
  public void html(Writer out) throws IOException {
    Library.JTE.require("a page of errors");
    TemplateEngine.createPrecompiled(
            null, ContentType.Html, ErrorPage.class.getClassLoader(), "io.github.dixit.eval")
        .render("errors.jte", this, new WriterOutput(out));
    out.flush();
  }

  /**
   * Writes a table with a row for each fault; an attribution with two has two rows.
   *
   * @throws IOException if it can't be written
   */
  public void csv(Writer out) throws IOException {
    Library.FASTCSV.require("a table of errors");
    CsvWriter csv = CsvWriter.builder().build(out);
    csv.writeRecord(
        Stream.concat(
                Stream.of("document", "fault"),
                Stream.of("gold", "system").flatMap(ErrorPage::columns))
            .toList());
    for (Kind kind : kinds) {
      for (Outcome o : kind.outcomes()) {
        csv.writeRecord(
            Stream.of(
                    Stream.of(o.document(), kind.fault().label()),
                    cells(o.gold().orElse(NOTHING)),
                    cells(o.system().orElse(NOTHING)))
                .flatMap(cells -> cells)
                .collect(Collectors.toList()));
      }
    }
    csv.flush();
  }

  private static Stream<String> columns(String side) {
    return Stream.of("source", "cue", "content", "speaker", "type").map(c -> side + "_" + c);
  }

  private static Stream<String> cells(Side side) {
    return Stream.of(side.source(), side.cue(), side.content(), side.speaker(), side.type());
  }

  /** The attributions with one fault. */
  public record Kind(Fault fault, List<Outcome> outcomes) {

    /** Copies the list. */
    public Kind {
      outcomes = List.copyOf(outcomes);
    }
  }
}
