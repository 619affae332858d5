// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.brat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads back what people corrected in brat: the documents that {@link BratWriter} wrote, or any
 * with {@code Attribution} events in the same manner. Roles may be numbered ({@code Content2}); an
 * event without content is left out, an attribution without a type gets the one that its quotation
 * marks tell.
 */
public final class BratReader {

  private BratReader() {}

  /**
   * {@return the documents of all {@code .ann} files in the folder, in the order of their names}
   *
   * @param folder with pairs of {@code .txt} and {@code .ann}
   * @throws IOException if a file can't be read
   * @throws DixitException if a file is not what brat writes; the message names file and line
   */
  public static List<AttributedDocument> readAll(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".ann")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new DixitException(folder + " has no .ann files; name the folder that brat works on");
    }
    List<AttributedDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(read(file));
    }
    return documents;
  }

  /**
   * {@return the document of the file and of the {@code .txt} beside it, whose name is its id}
   *
   * @param ann the {@code .ann} file
   * @throws IOException if a file can't be read
   * @throws DixitException if a file is not what brat writes; the message names file and line
   */
  public static AttributedDocument read(Path ann) throws IOException {
    String file = ann.getFileName().toString();
    String id = file.endsWith(".ann") ? file.substring(0, file.length() - 4) + ".txt" : file;
    Path text = ann.resolveSibling(id);
    if (!Files.exists(text)) {
      throw new DixitException(ann + " needs " + text + " beside it, which is not there");
    }
    return AnnReader.read(id, ann.toString(), utf8(text), utf8(ann).lines().toList());
  }

  private static String utf8(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new DixitException(file + " is not UTF-8, as brat's files are", e);
    }
  }
}
