// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import io.github.dixit.AttributionType;
import io.github.dixit.Facets.CueClass;
import io.github.dixit.io.verification.StatementJson;
import io.github.dixit.verify.SourceIndex;
import io.github.dixit.verify.Statement;
import io.github.dixit.verify.StatementQuery;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code GET /v1/statements}: who said what about what, from the index that the server reads. */
final class Statements implements Route {

  private static final List<String> OPTIONS =
      List.of("speaker", "about", "quote", "type", "cueClass", "from", "to", "limit");
  private static final int MOST = 1_000;

  private final Optional<SourceIndex> index;

  Statements(Optional<SourceIndex> index) {
    this.index = index;
  }

  @Override
  public Answer answer(Call call) {
    SourceIndex open =
        index.orElseThrow(
            () -> new Problem(404, "this server has no index; start it with serve --index FOLDER"));
    Parameters query = call.query().only(OPTIONS);
    List<Statement> found =
        open.find(
            new StatementQuery(
                query.string("speaker"),
                query.string("about"),
                query.string("quote"),
                values(query, "type", AttributionType.values()),
                values(query, "cueClass", CueClass.values()),
                day(query, "from"),
                day(query, "to"),
                query.whole("limit", 1, MOST).orElse(StatementQuery.DEFAULT_LIMIT)));
    return Answer.ok("application/x-ndjson", lines(found));
  }

  private static String lines(List<Statement> found) {
    StringWriter out = new StringWriter();
    try {
      StatementJson.write(found, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't be written", e);
    }
    return out.toString();
  }

  private static Optional<LocalDate> day(Parameters query, String name) {
    try {
      return query.string(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new Problem(400, "\"" + name + "\" must be a day, as 2026-11-30");
    }
  }

  private static <E extends Enum<E>> Set<E> values(Parameters query, String name, E[] known) {
    return query.string(name).stream()
        .flatMap(given -> Arrays.stream(given.split(",")))
        .map(given -> value(name, given.strip(), known))
        .collect(Collectors.toSet());
  }

  private static <E extends Enum<E>> E value(String name, String given, E[] known) {
    return Arrays.stream(known)
        .filter(k -> k.name().equalsIgnoreCase(given))
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    400,
                    "\"" + name + "\" has no \"" + given + "\" but " + Arrays.toString(known)));
  }
}
