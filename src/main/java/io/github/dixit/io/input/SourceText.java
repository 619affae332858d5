// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text to read.
 *
 * @param id the name of its document
 * @param text to which the offsets refer
 * @param metadata the fields kept, in the order of {@link InputOptions#keptFields}; those that the
 *     text comes without are left out
 */
public record SourceText(String id, String text, Map<String, String> metadata) {

  /**
   * Copies the map.
   *
   * @param id the name of the document
   * @param text the untouched text
   * @param metadata the fields kept, in the order of {@link InputOptions#keptFields}; those that
   *     the text comes without are left out
   */
  public SourceText {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  /**
   * A text about which nothing else is known.
   *
   * @param id the name of the document
   * @param text the untouched text
   */
  public SourceText(String id, String text) {
    this(id, text, Map.of());
  }
}
