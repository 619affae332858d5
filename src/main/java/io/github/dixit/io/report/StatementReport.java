// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.Attribution;
import io.github.dixit.Internal;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import io.github.dixit.verify.Statement;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes statements that were found as one HTML page that needs nothing but itself. */
@Internal
public final class StatementReport {

  private StatementReport() {}

  /**
   * Writes the page and leaves the writer open.
   *
   * @param statements in the order in which they shall stand
   * @param out where to
   * @throws IOException if it can't be written
   */
  public static void write(List<Statement> statements, Writer out) throws IOException {
    Sheet.require();
    List<StatementView> views = new ArrayList<>();
    for (Statement statement : statements) {
      views.add(view("s" + (views.size() + 1), statement));
    }
    String title = Labels.count(views.size(), "statement");
    Sheet.write(title, "who said what", "statements.jte", views, out);
  }

  private static StatementView view(String id, Statement statement) {
    Attribution a = statement.attribution();
    String cue = a.cue().map(TextSpan::text).map(c -> "\u201C" + c + "\u201D, ").orElse("");
    return new StatementView(
        id,
        a.speaker().map(Speaker::label).orElse("nobody named"),
        cue + String.join(", ", Labels.of(a.facets())),
        a.content().text(),
        Places.of(statement.document(), statement.metadata()),
        Places.address(statement.metadata()),
        a.id()
            + ", characters "
            + a.content().spans().stream()
                .map(s -> s.begin() + " to " + s.end())
                .collect(Collectors.joining(", ")),
        statement.context());
  }
}
