// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes figures as a table to read or as JSON. */
public final class FiguresTable {

  private FiguresTable() {}

  /** {@return the figures as a table, a row each} */
  public static String text(Figures figures) {
    StringBuilder table = new StringBuilder();
    table
        .append("documents ")
        .append(figures.documents())
        .append(", missing from the system's output ")
        .append(figures.missing())
        .append('\n');
    figures.all().forEach((name, figure) -> table.append(row(name, figure)).append('\n'));
    if (!figures.speakersByForm().isEmpty()) {
      table.append("speaker recall by source form: {").append(forms(figures)).append("}\n");
    }
    return table.toString();
  }

  private static String row(String name, Figure f) {
    return String.format(
        Locale.ROOT,
        "%-23s P %6s R %6s F1 %6s tp %6d pred %6d gold %6d",
        name,
        f.precision(),
        f.recall(),
        f.f1(),
        f.right(),
        f.found(),
        f.gold());
  }

  private static String forms(Figures figures) {
    return figures.speakersByForm().entrySet().stream()
        .map(
            e -> "'" + e.getKey() + "': '" + e.getValue().right() + "/" + e.getValue().gold() + "'")
        .collect(Collectors.joining(", "));
  }

  /**
   * Writes the figures as JSON: an object for each, with {@code P}, {@code R}, {@code F1}, {@code
   * tp}, {@code pred} and {@code gold}.
   *
   * @throws IOException if they can't be written
   */
  public static void json(Figures figures, Writer out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(indented());
      json.writeStartObject();
      for (Map.Entry<String, Figure> entry : figures.all().entrySet()) {
        json.writeObjectFieldStart(entry.getKey());
        write(entry.getValue(), json);
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

  private static DefaultPrettyPrinter indented() {
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
    return printer;
  }
}
