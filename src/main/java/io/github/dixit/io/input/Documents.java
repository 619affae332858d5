// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;
import io.github.dixit.io.Reasons;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The texts of files, folders and standard input, in order, one at a time. What can't be read is an
 * item that says why, and the rest follows. Not thread-safe.
 */
public final class Documents implements Iterator<Item>, AutoCloseable {

  private final List<Place> places;
  private final List<String> notes;
  private final Ids ids = new Ids();
  private final Iterator<Place> left;
  private final InputOptions options;
  private final InputStream standardInput;
  private Optional<SourceStream> unpacked = Optional.empty();
  private Optional<Open> current = Optional.empty();
  private Optional<Item> next = Optional.empty();

  private Documents(Places found, InputOptions options, InputStream standardInput) {
    this.places = found.apart();
    this.notes = found.notes();
    this.left = places.iterator();
    this.options = options;
    this.standardInput = standardInput;
  }

  /**
   * {@return the texts under the paths}
   *
   * @param paths files of any {@link InputFormat}; folders, of which every file below whose name
   *     ends in one is read in the order of names; {@code -} for standard input. A text is named
   *     after its file, or after its path where two files have one name.
   * @param options how they are read
   * @param standardInput what {@code -} means
   */
  public static Documents of(List<String> paths, InputOptions options, InputStream standardInput) {
    return new Documents(Places.of(paths, options), options, standardInput);
  }

  /** {@return how many items there will be, if that can be told without reading} */
  public OptionalInt count() {
    boolean whole = places.stream().allMatch(this::isOneItem);
    return whole ? OptionalInt.of(places.size()) : OptionalInt.empty();
  }

  /** {@return whether none of the paths leads to anything that could be read} */
  public boolean areMissing() {
    return places.stream().allMatch(p -> p.failure().isPresent());
  }

  private boolean isOneItem(Place place) {
    if (place.failure().isPresent()) {
      return true;
    }
    try {
      InputFormat format =
          place.file().isPresent()
              ? options.format().or(() -> InputFormat.ofName(place.name())).orElse(InputFormat.TEXT)
              : Inputs.format(standardInput(place), place.name(), options);
      return format.isOneText();
    } catch (IOException | DixitException e) {
      return true; // it will be told when it is read
    }
  }

  /** The stream is looked at before it is read. */
  private SourceStream standardInput(Place place) throws IOException {
    if (unpacked.isEmpty()) {
      unpacked = Optional.of(Inputs.unpacked(standardInput, place.name()));
    }
    return unpacked.get();
  }

  /** {@return what people should know of what was read, a line each; complete at the end} */
  public List<String> notes() {
    return Stream.concat(notes.stream(), ids.note().stream()).toList();
  }

  /**
   * {@return whether this file is one of those that are read, by whatever path}
   *
   * @param file a file
   * @throws IOException if it cannot be read
   */
  public boolean reads(Path file) throws IOException {
    return Files.exists(file) && any(p -> Files.isSameFile(p, file));
  }

  /**
   * {@return whether one of the files that are read lies in this folder itself}
   *
   * @param folder a folder
   * @throws IOException if it cannot be read
   */
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
        : Inputs.open(standardInput(place), place.name(), options);
  }

  /** {@return the next item of the open file}; closes it at its end */
  private Optional<Item> read(Open open) {
    try {
      Optional<SourceText> text = open.source().next();
      if (text.isEmpty()) {
        close();
      }
      return text.map(t -> ids.checked(t, open.place()));
    } catch (DixitException e) {
      return Optional.of(new Item.Failure(e));
    } catch (IOException e) {
      close();
      return Optional.of(new Item.Failure(unreadable(open.place(), e)));
    } catch (OutOfMemoryError e) {
      close();
      return Optional.of(
          new Item.Failure(
              new DixitException(open.place() + " has a text for which memory is too short", e)));
    }
  }

  private static DixitException unreadable(Place place, IOException e) {
    return new DixitException(place + " can't be read: " + Reasons.of(e), e);
  }

  private record Open(Place place, TextSource source) {}
}
