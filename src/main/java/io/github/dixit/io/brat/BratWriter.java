// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.brat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.EncodableWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Writes documents into a folder as a brat collection: for each one a {@code .txt} with its text
 * and an {@code .ann} with what was found, and once the {@code annotation.conf} that declares the
 * types. Confidence, aliases and co-speakers don't fit into the format and are left out.
 */
public final class BratWriter implements DocumentWriter {

  private static final int LONGEST_NAME = 100;

  private final Path folder;
  private final Set<String> names = new HashSet<>();

  /**
   * Makes the folder, if it isn't there, and declares the types in it.
   *
   * @param folder where the files are put
   * @throws IOException if the folder can't be written
   */
  public BratWriter(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    try (InputStream conf = BratWriter.class.getResourceAsStream("annotation.conf")) {
      if (conf == null) {
        throw new IllegalStateException("the jar has no annotation.conf");
      }
      Files.copy(conf, folder.resolve("annotation.conf"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Writes the two files. Their name is that of the document with {@code _} for what file systems
   * don't take, and a number if two documents have the same.
   *
   * @throws IOException if a file can't be written
   */
  @Override
  public void write(AttributedDocument document) throws IOException {
    String name = freeName(document.id());
    write(folder.resolve(name + ".txt"), document.text());
    write(folder.resolve(name + ".ann"), AnnFile.of(document));
  }

  private static void write(Path file, String text) throws IOException {
    try (Writer out = EncodableWriter.text(Files.newBufferedWriter(file))) {
      out.write(text);
    }
  }

  @Override
  public void close() {}

  private String freeName(String id) {
    String plain = id.endsWith(".txt") ? id.substring(0, id.length() - 4) : id;
    String safe = plain.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^[._]+", "");
    String base =
        safe.isEmpty() ? "document" : safe.substring(0, Math.min(LONGEST_NAME, safe.length()));
    String name = base;
    for (int n = 2; !names.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = base + "-" + n;
    }
    return name;
  }
}
