// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import io.github.dixit.DixitException;
import java.nio.file.Files;
import java.nio.file.Path;

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
  /** A file of CofeNet's labelled sentences. */
  COFENET;

  /**
   * {@return the format that a file or folder looks like}
   *
   * @throws DixitException if there is no such file or folder
   */
  public static GoldFormat of(Path path) {
    if (Files.isRegularFile(path)) {
      return COFENET;
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
    return MarkedReader.reads(path) ? MARKED : JSON;
  }
}
