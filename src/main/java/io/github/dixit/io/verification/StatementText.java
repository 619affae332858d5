// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import io.github.dixit.Attribution;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import io.github.dixit.io.EncodableWriter;
import io.github.dixit.verify.Statement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Statements for people to read. */
final class StatementText {

  private StatementText() {}

  static void write(List<Statement> statements, Writer to) throws IOException {
    Writer out = EncodableWriter.text(to);
    for (Statement statement : statements) {
      Attribution a = statement.attribution();
      String who = a.speaker().map(Speaker::label).orElse("?");
      String cue = a.cue().map(TextSpan::text).map(c -> " (" + c + ")").orElse("");
      String day =
          Optional.ofNullable(statement.metadata().get("date")).map(d -> ", " + d).orElse("");
      out.write(who + cue + ": " + oneLine(a.content().text()) + "\n");
      out.write("    in " + statement.document() + day + ", ");
      out.write(a.id() + " at " + a.content().begin() + "-" + a.content().end() + "\n");
      out.write("    " + oneLine(statement.context()) + "\n\n");
    }
    out.flush();
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
