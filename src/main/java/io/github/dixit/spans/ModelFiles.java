// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import io.github.dixit.DixitException;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The files of a span model, in the jar or in a folder, each held against the manifest's checksum.
 */
final class ModelFiles {

  private static final String SHIPPED = "/io/github/dixit/models/";
  private static final String MANIFEST = "manifest.json";
  private static final int FORMAT = 1;

  private final Optional<Path> folder;
  private final JsonNode manifest;

  private ModelFiles(Optional<Path> folder) {
    this.folder = folder;
    try {
      this.manifest = new ObjectMapper().readTree(bytes(MANIFEST));
    } catch (IOException e) {
      throw new DixitException(
          "the manifest of the span model, " + where(MANIFEST) + ", is not JSON; " + remedy(), e);
    }
    if (manifest.path("format").asInt() != FORMAT || !labels().equals(Label.NAMES)) {
      throw new DixitException(
          where(MANIFEST) + " describes a span model that this version can't read; " + remedy());
    }
  }

  /** {@return the files in the folder, or the shipped ones} */
  static ModelFiles of(Optional<Path> folder) {
    return new ModelFiles(folder);
  }

  Manifest manifest() {
    return new Manifest(
        manifest, wrong -> new DixitException(where(MANIFEST) + " " + wrong + "; " + remedy()));
  }

  private List<String> labels() {
    return StreamSupport.stream(manifest.path("labels").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  /**
   * {@return the content of a file of the model}
   *
   * @throws DixitException if it is missing or its checksum is not the manifest's
   */
  byte[] verified(String name) {
    byte[] content = bytes(name);
    String expected = manifest.path("files").path(name).path("sha256").asText();
    if (!Hashing.sha256().hashBytes(content).toString().equals(expected)) {
      throw new DixitException(
          where(name) + " is damaged: its SHA-256 is not the manifest's; " + remedy());
    }
    return content;
  }

  /** {@return the lines of a text file of the model, in UTF-8} */
  List<String> lines(String name) {
    return new String(verified(name), StandardCharsets.UTF_8).lines().toList();
  }

  private byte[] bytes(String name) {
    try {
      if (folder.isPresent()) {
        return Files.readAllBytes(folder.get().resolve(name));
      }
      @Nullable URL resource = ModelFiles.class.getResource(SHIPPED + name);
      if (resource == null) {
        throw new DixitException("the span model is not in the jar: " + name + "; " + remedy());
      }
      return Resources.toByteArray(resource);
    } catch (IOException e) {
      throw new DixitException("can't read the span model, " + where(name) + "; " + remedy(), e);
    }
  }

  private String where(String name) {
    return folder.map(f -> f.resolve(name).toString()).orElse(SHIPPED + name + " in the jar");
  }

  private String remedy() {
    return folder.isPresent()
        ? "give a folder as src/training exports it"
        : "build or download Dixit's jar again";
  }
}
