// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import io.github.dixit.Internal;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Why a file can't be read or written, in words. */
@Internal
public final class Reasons {

  private Reasons() {}

  /**
   * {@return the reason without the name of the file}
   *
   * @param e what went wrong
   */
  public static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "it does not exist";
    }
    Optional<String> system =
        e instanceof FileSystemException f ? Optional.ofNullable(f.getReason()) : Optional.empty();
    return system
        .or(() -> Optional.ofNullable(e.getMessage()))
        .orElse(e.getClass().getSimpleName());
  }
}
