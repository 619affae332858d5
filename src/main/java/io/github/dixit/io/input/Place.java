// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where texts may be.
 *
 * @param path as the user gave or would give it, for messages
 * @param name that the document gets if the file is one text
 * @param file to read; empty for standard input
 * @param failure what is already known to be wrong
 */
record Place(String path, String name, Optional<Path> file, Optional<DixitException> failure) {

  static Place standardInput() {
    return new Place("standard input", "stdin", Optional.empty(), Optional.empty());
  }

  static Place failed(String path, String message) {
    return new Place(
        path, path, Optional.empty(), Optional.of(new DixitException(path + " " + message)));
  }

  static Place of(Path file) {
    return new Place(
        file.toString(), file.getFileName().toString(), Optional.of(file), Optional.empty());
  }

  Place named(String newName) {
    return new Place(path, newName, file, failure);
  }

  @Override
  public String toString() {
    return path;
  }
}
