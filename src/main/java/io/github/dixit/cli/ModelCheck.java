// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import com.google.common.io.ByteStreams;
import io.github.dixit.DixitException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the files of the span model against its manifest. */
final class ModelCheck {

  private static final String SHIPPED = "/io/github/dixit/models/";
  private static final String MANIFEST = "manifest.json";

  private final Optional<Path> folder;

  private ModelCheck(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * {@return a line for each file: name, size, and whether it is whole}
   *
   * @param folder of the model; the shipped one if empty
   * @throws DixitException if a file is missing or damaged
   */
  static List<String> of(Optional<Path> folder) {
    ModelCheck check = new ModelCheck(folder);
    try {
      return check.files();
    } catch (IOException e) {
      throw new DixitException(check.place() + " can't be read: " + e.getMessage(), e);
    }
  }

  private List<String> files() throws IOException {
    List<String> lines = new ArrayList<>();
    JsonNode files;
    try (InputStream manifest = open(MANIFEST)) {
      files = new ObjectMapper().readTree(manifest).path("files");
    }
    for (Iterator<String> names = files.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      lines.add(file(name, files.get(name).path("sha256").asText()));
    }
    return lines;
  }

  private String file(String name, String sha256) throws IOException {
    try (HashingInputStream in = new HashingInputStream(Hashing.sha256(), open(name))) {
      long size = ByteStreams.exhaust(in);
      if (!in.hash().toString().equals(sha256)) {
        throw new DixitException(
            name + " in " + place() + " is damaged: its SHA-256 is not the manifest's");
      }
      return String.format(Locale.ROOT, "%s, %,d bytes, whole", name, size);
    }
  }

  private InputStream open(String name) throws IOException {
    if (folder.isPresent()) {
      Path file = folder.get().resolve(name);
      if (!Files.isRegularFile(file)) {
        throw new DixitException(file + " is missing; give a folder as src/training exports it");
      }
      return Files.newInputStream(file);
    }
    @Nullable InputStream in = ModelCheck.class.getResourceAsStream(SHIPPED + name);
    if (in == null) {
      throw new DixitException(name + " is missing from Dixit's jar; build or download it again");
    }
    return in;
  }

  private String place() {
    return folder.map(Path::toString).orElse("Dixit's jar");
  }
}
