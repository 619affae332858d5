// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import io.github.dixit.DixitException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The formats of test sets. */
public enum GoldFormat {
  /** A folder with {@code text/*.txt} and {@code attributions/*.ann}, as PolNeAR has it. */
  POLNEAR,
  /** A folder of JSON files, one a document. */
  JSON,
  /** A folder that brat works on, with {@code .txt} and {@code .ann} side by side. */
  BRAT,
  /** A folder of texts, each with its attributions marked in it. */
  MARKED,
  /** A folder of texts, with a table of their spans beside them. */
  SPANS,
  /** A file of CofeNet's labelled sentences. */
  COFENET,
  /** A file with a token and its label on each line. */
  CONLL;

  /** {@return whether it labels tokens, and links none of them} */
  public boolean labelsTokens() {
    return this == COFENET || this == CONLL;
  }

  /**
   * {@return the format that a file or folder looks like}
   *
   * @throws DixitException if there is no such file or folder
   */
  public static GoldFormat of(Path path) {
    if (Files.isRegularFile(path)) {
      return ofFile(path);
    }
    if (!Files.isDirectory(path)) {
      throw new DixitException(path + " does not exist; name a test set with --gold");
    }
    if (PolnearReader.reads(path)) {
      return POLNEAR;
    }
    if (Files.exists(path.resolve("annotation.conf"))) {
      return BRAT;
    }
    if (SpansReader.reads(path)) {
      return SPANS;
    }
    return MarkedReader.reads(path) ? MARKED : JSON;
  }

  private static GoldFormat ofFile(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "jsonl", "ndjson", "json" -> COFENET;
      case "conll", "bio", "iob", "tsv", "txt" -> CONLL;
      default ->
          throw new DixitException(
              file
                  + " is a test set of no kind that its name tells: a file of labelled tokens is"
                  + " called .jsonl (cofenet) or .conll (conll), all others are folders; see"
                  + " --format");
    };
  }
}
