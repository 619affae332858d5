// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import io.github.dixit.extraction.AttributionExtractor;
import java.lang.ref.Cleaner;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An extractor that all annotators with the same options share. CoreNLP makes and drops annotators
 * as it likes (its server may make one for each new set of properties of a request) and never
 * closes them, so the extractor is closed when the last of its annotators has been collected.
 */
final class SharedExtractor {

  private static final Cleaner CLEANER = Cleaner.create();
  private static final Map<AttributionOptions.Loading, SharedExtractor> LOADED = new HashMap<>();

  private final AttributionExtractor extractor;
  private int users;

  private SharedExtractor(AttributionExtractor extractor) {
    this.extractor = extractor;
  }

  /**
   * {@return the extractor for the options, which stays open as long as the user is reachable}
   *
   * @throws io.github.dixit.DixitException if a model is missing or damaged
   */
  static synchronized AttributionExtractor acquire(
      Object user, AttributionOptions.Loading options) {
    SharedExtractor shared = LOADED.computeIfAbsent(options, o -> new SharedExtractor(o.load()));
    shared.users++;
    CLEANER.register(user, () -> release(options));
    return shared.extractor;
  }

  static synchronized boolean isLoaded(AttributionOptions.Loading options) {
    return LOADED.containsKey(options);
  }

  private static synchronized void release(AttributionOptions.Loading options) {
    SharedExtractor shared = Objects.requireNonNull(LOADED.get(options));
    if (--shared.users == 0) {
      LOADED.remove(options);
      shared.extractor.close();
    }
  }
}
