// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes figures as tables to read or as JSON. */
public final class FiguresTable {

  private FiguresTable() {}

  /** {@return the figures of an evaluation as a table} */
  public static String text(Evaluation evaluation) {
    Figures figures = evaluation.figures();
    Map<String, Interval> intervals =
        Bootstrap.intervals(evaluation.byDocument().values(), figures);
    Table table = new Table(List.of("", "P", "R", "F1", "95 % of F1", "right", "found", "gold"));
    figures
        .all()
        .forEach(
            (name, f) ->
                table.row(
                    name,
                    percent(f.precision()),
                    percent(f.recall()),
                    percent(f.f1()),
                    Optional.ofNullable(intervals.get(name)).map(FiguresTable::range).orElse(""),
                    f.right(),
                    f.found(),
                    f.gold()));
    return "documents "
        + figures.documents()
        + ", missing from the system's output "
        + figures.missing()
        + "\n\n"
        + table
        + forms(figures);
  }

  private static String forms(Figures figures) {
    if (figures.speakersByForm().isEmpty()) {
      return "";
    }
    Table table = new Table(List.of("speaker, by source form", "R", "right", "gold"));
    figures
        .speakersByForm()
        .forEach((form, f) -> table.row(form, percent(f.recall()), f.right(), f.gold()));
    return "\n" + table;
  }

  /** {@return what was found of each group as a table, recall in per cent} */
  public static String text(Evaluation evaluation, Grouping grouping) {
    Table table =
        new Table(
            List.of("by " + grouping.label(), "gold", "content", "attribution", "speaker", "of"));
    grouping
        .groups(evaluation.outcomes())
        .forEach(
            (name, group) ->
                table.row(
                    name,
                    group.gold(),
                    share(group.content(), group.gold()),
                    share(group.linked(), group.gold()),
                    share(group.speaker(), group.named()),
                    group.named()));
    return table.toString();
  }

  /** {@return two systems beside each other as a table} */
  public static String text(Map<String, Difference> differences) {
    Table table = new Table(List.of("F1", "A", "B", "B - A", "95 %", "p"));
    differences.forEach(
        (name, d) ->
            table.row(
                name,
                percent(d.a().f1()),
                percent(d.b().f1()),
                String.format(Locale.ROOT, "%+.1f", d.gain()),
                range(d.interval()),
                String.format(Locale.ROOT, "%.3f", d.other())));
    return table.toString();
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "" : percent(new Figure(part, 0, whole).recall());
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String range(Interval interval) {
    return percent(interval.low()) + " to " + percent(interval.high());
  }

  /**
   * Writes the figures as JSON: an object for each, with {@code P}, {@code R}, {@code F1}, {@code
   * tp}, {@code pred} and {@code gold}, and of several documents {@code low} and {@code high},
   * where F1 lies in 95 of 100 samples of them. The writer stays open.
   *
   * @throws IOException if they can't be written
   */
  public static void json(Evaluation evaluation, Writer out) throws IOException {
    Figures figures = evaluation.figures();
    Map<String, Interval> intervals =
        Bootstrap.intervals(evaluation.byDocument().values(), figures);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(indented());
      json.writeStartObject();
      for (Map.Entry<String, Figure> entry : figures.all().entrySet()) {
        json.writeObjectFieldStart(entry.getKey());
        write(entry.getValue(), json);
        write(Optional.ofNullable(intervals.get(entry.getKey())), json);
        json.writeEndObject();
      }
      json.writeEndObject();
    }
  }

  private static void write(Figure figure, JsonGenerator json) throws IOException {
    json.writeNumberField("P", figure.precision());
    json.writeNumberField("R", figure.recall());
    json.writeNumberField("F1", figure.f1());
    json.writeNumberField("tp", figure.right());
    json.writeNumberField("pred", figure.found());
    json.writeNumberField("gold", figure.gold());
  }

  private static void write(Optional<Interval> interval, JsonGenerator json) throws IOException {
    if (interval.isPresent()) {
      json.writeNumberField("low", interval.get().low());
      json.writeNumberField("high", interval.get().high());
    }
  }

  private static DefaultPrettyPrinter indented() {
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
    return printer;
  }
}
