// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.eval.Evaluation;
import io.github.dixit.eval.SystemDocument;
import io.github.dixit.eval.SystemReader;
import io.github.dixit.eval.TestSet;
import io.github.dixit.io.gold.GoldFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The test set, and what counts of it. */
final class GoldOptions {

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "PATH",
      description = "The test set: a folder or a file.")
  private Path gold = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Formats.OfGold.class,
      completionCandidates = Formats.GoldNames.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: what it looks like.")
  private Optional<GoldFormat> format = Optional.empty();

  @Option(names = "--nested", description = "Count attributions inside others too.")
  private boolean nested;

  TestSet read() throws IOException {
    return TestSet.read(gold, format);
  }

  /** {@return the score of what is found} */
  Evaluation score(TestSet set, Map<String, SystemDocument> found) {
    return set.evaluate(found, nested);
  }

  /**
   * {@return the documents in a system's file}
   *
   * @throws io.github.dixit.DixitException if it is of other documents
   */
  static Map<String, SystemDocument> read(Path system, TestSet set) throws IOException {
    Map<String, SystemDocument> found = SystemReader.read(system);
    set.requireSome(found.keySet(), system.toString());
    return found;
  }
}
