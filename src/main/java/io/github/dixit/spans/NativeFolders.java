// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders for temporary files into which ONNX Runtime unpacks its native code. One is left
 * behind by each process: empty by one that ended well, with 24 MB in it by one that was killed.
 */
final class NativeFolders {

  private static final String FOLDERS = "onnxruntime-java*";
  private static final String FILES = "*onnxruntime*";

  /** A process that starts now has read its own long before. */
  private static final Duration OLD = Duration.ofHours(1);

  private NativeFolders() {}

  /**
   * Removes those of this user in the folder that are older than an hour. A process that still runs
   * has its code in memory; where the system keeps the files of such a process, they stay.
   */
  static void removeOld(Path temporary) {
    for (Path folder : list(temporary, FOLDERS)) {
      try {
        if (Files.isDirectory(folder) && isOurs(folder) && isOld(folder)) {
          for (Path file : list(folder, FILES)) {
            Files.delete(file);
          }
          Files.delete(folder);
        }
      } catch (IOException | SecurityException e) {
        // in use, not empty, or removed by another process just now: its own affair
      }
    }
  }

  private static List<Path> list(Path folder, String names) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, names)) {
      stream.forEach(found::add);
    } catch (IOException e) {
      return List.of(); // without a folder for temporary files ONNX Runtime will say so itself
    }
    return found;
  }

  private static boolean isOurs(Path folder) throws IOException {
    return Files.getOwner(folder).getName().endsWith(System.getProperty("user.name"));
  }

  private static boolean isOld(Path folder) throws IOException {
    return Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(OLD));
  }
}
