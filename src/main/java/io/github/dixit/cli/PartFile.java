// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file beside a file in which it grows until it is whole.
 *
 * @param file as the user named it
 * @param part in which it grows; the file itself where a batch goes on behind it
 * @param target into whose place it is moved
 * @param lasting whether what is in it is kept when the work is stopped
 */
record PartFile(Path file, Path part, Path target, boolean lasting) {

  private static final String ENDING = ".part";

  /** {@return one that is gone when the work is stopped} */
  static PartFile passing(Path file) throws IOException {
    String beside = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ENDING;
    Path target = target(file);
    return new PartFile(file, target.resolveSibling(beside), target, false);
  }

  /** {@return one that stays, with whole documents in it, when the work is stopped} */
  static PartFile lasting(Path file) throws IOException {
    Path target = target(file);
    Path part = lastingPart(target);
    return new PartFile(file, part, target, true);
  }

  /** {@return the one that a stopped batch has left, or the file itself} */
  static PartFile resumed(Path file) throws IOException {
    Path target = target(file);
    return new PartFile(file, toResume(file), target, true);
  }

  /** {@return where the results of a stopped batch with this output are, if there are any} */
  static Path toResume(Path file) throws IOException {
    Path target = target(file);
    Path part = lastingPart(target);
    return Files.exists(part) ? part : target;
  }

  private static Path lastingPart(Path target) {
    return target.resolveSibling(target.getFileName() + ENDING);
  }

  /** A link stays one: what it points at is replaced. */
  private static Path target(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "it is a folder");
    }
    return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
  }

  String name() {
    return file.toString();
  }

  /**
   * {@return a writer to its end if it is resumed, else to its beginning}
   *
   * @throws IOException if it can't be written, or another process writes to it
   */
  StagedWriter open(boolean resumed) throws IOException {
    FileChannel channel =
        FileChannel.open(part, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE));
    try {
      lock(channel);
      if (!resumed) {
        channel.truncate(0);
      }
      if (!lasting) {
        part.toFile().deleteOnExit();
      }
      return StagedWriter.to(channel.position(channel.size()));
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** The lock goes with the channel. */
  private void lock(FileChannel channel) throws IOException {
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    } catch (IOException e) {
      return; // a file system without locks
    }
    if (lock == null) {
      throw new FileSystemException(part.toString(), null, "another batch is writing it");
    }
  }

  /** {@return where documents that are written already can be found, as the end of a sentence} */
  String kept() {
    return lasting
        ? "; what was written is in " + part + ", go on with --resume when that is mended"
        : "; nothing was replaced";
  }

  void moveIntoPlace() throws IOException {
    if (!part.equals(target)) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Removes it unless it is to last and has something. */
  void discard() throws IOException {
    boolean empty = !part.equals(target) && Files.exists(part) && Files.size(part) == 0;
    if (!lasting || empty) {
      Files.deleteIfExists(part);
    }
  }
}
