// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import io.github.dixit.DixitException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Opens test sets. */
public final class Gold {

  private Gold() {}

  /**
   * {@return the documents of a test set, in the order of their names}
   *
   * @param format one that does not label tokens
   * @throws IOException if it can't be read
   * @throws DixitException if it is not what it should be, or has no documents
   */
  public static List<GoldDocument> documents(Path path, GoldFormat format) throws IOException {
    List<GoldDocument> documents =
        switch (format) {
          case POLNEAR -> PolnearReader.read(path);
          case JSON -> GoldJsonReader.read(path);
          case BRAT -> BratGold.read(path);
          case MARKED -> MarkedReader.read(path);
          case SPANS -> SpansReader.read(path);
          case COFENET, CONLL ->
              throw new IllegalArgumentException(format + " labels tokens; ask for its labels");
        };
    if (documents.isEmpty()) {
      throw new DixitException(path + " has no gold documents in it; see --format");
    }
    return documents;
  }

  /**
   * {@return the texts of a file of labelled tokens}
   *
   * @param format one that labels tokens
   * @throws IOException if it can't be read
   * @throws DixitException if it is not what it should be, or has no labelled tokens
   */
  public static List<LabelledText> labelled(Path file, GoldFormat format) throws IOException {
    List<LabelledText> texts =
        format == GoldFormat.CONLL ? ConllReader.read(file) : CofeNetReader.read(file);
    if (texts.isEmpty()) {
      throw new DixitException(file + " has no labelled tokens in it; see --format");
    }
    return texts;
  }
}
