// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.dixit.io.Reasons;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the files that paths stand for. */
final class Places {

  private static final String STANDARD_INPUT = "-";

  private final InputOptions options;
  private final List<Place> found = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private Places(InputOptions options) {
    this.options = options;
  }

  static Places of(List<String> paths, InputOptions options) {
    Places places = new Places(options);
    paths.forEach(places::add);
    return places;
  }

  /** {@return the places, with the path for a name where two have the same} */
  List<Place> apart() {
    Multiset<String> names = HashMultiset.create();
    found.forEach(p -> names.add(p.name()));
    return found.stream().map(p -> names.count(p.name()) > 1 ? p.named(p.path()) : p).toList();
  }

  /** {@return what was left out of folders, a line each} */
  List<String> notes() {
    return notes;
  }

  private void add(String given) {
    try {
      Path path = Path.of(given);
      if (given.equals(STANDARD_INPUT)) {
        found.add(Place.standardInput());
      } else if (Files.isDirectory(path)) {
        addFolder(path);
      } else if (Files.exists(path)) {
        found.add(Place.of(path));
      } else {
        found.add(Place.failed(given, "does not exist; check the path"));
      }
    } catch (InvalidPathException e) {
      found.add(Place.failed(given, "is no path here: " + e.getReason()));
    }
  }

  private void addFolder(Path folder) {
    Visitor visitor = new Visitor();
    try {
      // A link to a folder is entered if the user names it, but none below: they can go in circles.
      Path entered = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
      Files.walkFileTree(entered, visitor);
    } catch (IOException e) {
      visitor.below.add(Place.failed(folder.toString(), "can't be read: " + Reasons.of(e)));
    }
    String left = visitor.left();
    if (visitor.below.isEmpty()) {
      String instead = left.isEmpty() ? "" : " but " + left;
      visitor.below.add(
          Place.failed(
              folder.toString(),
              "has no file in it that is read" + instead + "; name files, or --input-format"));
    } else if (!left.isEmpty()) {
      int all = visitor.below.size() + visitor.leftOut.size();
      notes.add(
          "%s: %d of %d files are read; left out: %s"
              .formatted(folder, visitor.below.size(), all, left));
    }
    visitor.below.sort(Comparator.comparing(Place::path));
    found.addAll(visitor.below);
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final List<Place> below = new ArrayList<>();
    private final Multiset<String> leftOut = HashMultiset.create();

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (name.startsWith(".")) {
        return FileVisitResult.CONTINUE;
      }
      boolean known = options.format().isPresent() || InputFormat.ofName(name).isPresent();
      if (known && Files.isRegularFile(file)) {
        below.add(Place.of(file));
      } else {
        int dot = name.lastIndexOf('.');
        leftOut.add(dot < 0 ? "without an ending" : name.substring(dot).toLowerCase(Locale.ROOT));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      below.add(Place.failed(file.toString(), "can't be read: " + Reasons.of(e)));
      return FileVisitResult.CONTINUE;
    }

    /** {@return how many of what were left out: {@code 28 .pdf, 3 .jpg}} */
    String left() {
      return Multisets.copyHighestCountFirst(leftOut).entrySet().stream()
          .map(e -> e.getCount() + " " + e.getElement())
          .collect(Collectors.joining(", "));
    }
  }
}
