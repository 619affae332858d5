// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.DixitException;
import io.github.dixit.SourceForm;
import io.github.dixit.TestDocuments;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.function.Function;

/**
 * What came of a command.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CliRun(int code, String out, String err) {

  /** Runs a command with an extractor that needs no models. */
  static CliRun of(String... arguments) {
    return with(options -> CliRun::extract, "", arguments);
  }

  static CliRun with(Function<ModelOptions, Extractor> models, String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            out,
            new PrintStream(err, true, UTF_8),
            false,
            false,
            0,
            false);
    int code = new Cli(new Context(terminal, models)).run(arguments);
    return new CliRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Finds one attribution in a text that begins with "X said Y.", and trips over two others. */
  static AttributedDocument extract(String id, String text) {
    if (text.startsWith("Long")) {
      throw new DixitException("the text is too long; split it");
    }
    if (text.startsWith("Flaw")) {
      throw new IllegalStateException("no tokens");
    }
    TestDocuments document = TestDocuments.of(id, text);
    int cue = text.indexOf(" said ");
    if (cue > 0) {
      document.attribution(
          AttributionType.INDIRECT,
          d ->
              d.source(SourceForm.NAMED, text.substring(0, cue))
                  .cue("said")
                  .content(text.substring(cue + 6, text.length() - 1)));
    }
    return document.build();
  }
}
