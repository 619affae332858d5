// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The texts of files, folders and standard input, in order, one at a time. What can't be read is an
 * item that says why, and the rest follows. Not thread-safe.
 */
public final class Documents implements Iterator<Item>, AutoCloseable {

  private final List<Place> places;
  private final Iterator<Place> left;
  private final InputOptions options;
  private final InputStream standardInput;
  private Optional<Open> current = Optional.empty();
  private Optional<Item> next = Optional.empty();

  private Documents(List<Place> places, InputOptions options, InputStream standardInput) {
    this.places = places;
    this.left = places.iterator();
    this.options = options;
    this.standardInput = standardInput;
  }

  /**
   * {@return the texts under the paths}
   *
   * @param paths files of any kind that {@link Inputs} reads; folders, of which every {@code .txt}
   *     below is read in the order of names; {@code -} for standard input. A text is named after
   *     its file, or after its path where two files have one name.
   */
  public static Documents of(List<String> paths, InputOptions options, InputStream standardInput) {
    return new Documents(Places.of(paths, options), options, standardInput);
  }

  /** {@return how many items there will be, if that can be told without reading} */
  public OptionalInt count() {
    boolean whole = places.stream().allMatch(p -> p.isOneItem(options));
    return whole ? OptionalInt.of(places.size()) : OptionalInt.empty();
  }

  /** {@return whether this file is one of those that are read, by whatever path} */
  public boolean reads(Path file) throws IOException {
    return Files.exists(file) && any(p -> Files.isSameFile(p, file));
  }

  /** {@return whether one of the files that are read lies in this folder itself} */
  public boolean readsIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    Path real = folder.toRealPath();
    return any(p -> Files.exists(p) && real.equals(p.toRealPath().getParent()));
  }

  private boolean any(Test test) throws IOException {
    for (Place place : places) {
      if (place.file().isPresent() && test.holds(place.file().get())) {
        return true;
      }
    }
    return false;
  }

  private interface Test {
    boolean holds(Path file) throws IOException;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && (current.isPresent() || left.hasNext())) {
      next = current.isPresent() ? read(current.get()) : open(left.next());
    }
    return next.isPresent();
  }

  @Override
  public Item next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Item item = next.orElseThrow();
    next = Optional.empty();
    return item;
  }

  /** Closes the file that is being read. */
  @Override
  public void close() {
    Optional<Open> open = current;
    current = Optional.empty();
    try {
      if (open.isPresent()) {
        open.get().source().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a file; {@return what is wrong with it, if anything is} */
  private Optional<Item> open(Place place) {
    try {
      current = Optional.of(new Open(place, source(place)));
      return Optional.empty();
    } catch (DixitException e) {
      return Optional.of(new Item.Failure(e));
    } catch (IOException e) {
      return Optional.of(new Item.Failure(unreadable(place, e)));
    }
  }

  private TextSource source(Place place) throws IOException {
    if (place.failure().isPresent()) {
      throw place.failure().get();
    }
    return place.file().isPresent()
        ? Inputs.open(place.file().get(), place.name(), options)
        : Inputs.open(standardInput, place.name(), options);
  }

  /** {@return the next item of the open file}; closes it at its end */
  private Optional<Item> read(Open open) {
    try {
      Optional<SourceText> text = open.source().next();
      if (text.isEmpty()) {
        close();
      }
      return text.map(Item.Text::new);
    } catch (DixitException e) {
      return Optional.of(new Item.Failure(e));
    } catch (IOException e) {
      close();
      return Optional.of(new Item.Failure(unreadable(open.place(), e)));
    }
  }

  private static DixitException unreadable(Place place, IOException e) {
    return new DixitException(place + " can't be read: " + reason(e), e);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    Optional<String> system =
        e instanceof FileSystemException f ? Optional.ofNullable(f.getReason()) : Optional.empty();
    return system
        .or(() -> Optional.ofNullable(e.getMessage()))
        .orElse(e.getClass().getSimpleName());
  }

  private record Open(Place place, TextSource source) {}
}
