// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
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

/** Finds the files that paths stand for. */
final class Places {

  private static final String STANDARD_INPUT = "-";

  private final InputOptions options;
  private final List<Place> found = new ArrayList<>();

  private Places(InputOptions options) {
    this.options = options;
  }

  static List<Place> of(List<String> paths, InputOptions options) {
    Places places = new Places(options);
    paths.forEach(places::add);
    return places.apart();
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
    List<Place> below = new ArrayList<>();
    try {
      // A link to a folder is entered if the user names it, but none below: they can go in circles.
      Path entered = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
      Files.walkFileTree(entered, new Visitor(below));
    } catch (IOException e) {
      below.add(Place.failed(folder.toString(), "can't be read: " + e.getMessage()));
    }
    if (below.isEmpty()) {
      String files = options.html() ? ".txt, .html or .htm file" : ".txt file";
      below.add(Place.failed(folder.toString(), "has no " + files + " in it; name its files"));
    }
    below.sort(Comparator.comparing(Place::path));
    found.addAll(below);
  }

  private boolean isText(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean page = name.endsWith(".html") || name.endsWith(".htm");
    return (name.endsWith(".txt") || page && options.html()) && Files.isRegularFile(file);
  }

  /** {@return the places with the path for a name where two have the same} */
  private List<Place> apart() {
    Multiset<String> names = HashMultiset.create();
    found.forEach(p -> names.add(p.name()));
    return found.stream().map(p -> names.count(p.name()) > 1 ? p.named(p.path()) : p).toList();
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final List<Place> below;

    Visitor(List<Place> below) {
      this.below = below;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isText(file)) {
        below.add(Place.of(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      below.add(Place.failed(file.toString(), "can't be read: permission denied"));
      return FileVisitResult.CONTINUE;
    }
  }
}
