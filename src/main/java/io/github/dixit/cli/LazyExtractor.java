// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import java.util.Optional;
import java.util.function.Supplier;

/** Loads the models when they are first needed, so that wrong input is told at once. */
final class LazyExtractor implements Supplier<Extractor>, AutoCloseable {

  private final Supplier<Extractor> loading;
  private Optional<Extractor> loaded = Optional.empty();

  LazyExtractor(Supplier<Extractor> loading) {
    this.loading = loading;
  }

  @Override
  public Extractor get() {
    if (loaded.isEmpty()) {
      loaded = Optional.of(loading.get());
    }
    return loaded.get();
  }

  @Override
  public void close() {
    loaded.ifPresent(Extractor::close);
  }
}
