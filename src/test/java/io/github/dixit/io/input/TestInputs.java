// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What files give that are nothing but bytes and a name. */
final class TestInputs {

  static final InputOptions DEFAULTS = InputOptions.defaults();

  /** Words that every encoding writes in its own way. */
  static final String CURLY = "\u201cWe won\u2019t,\u201d said Zoë, \u201cever go.\u201d ";

  private TestInputs() {}

  static List<SourceText> read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8), DEFAULTS);
  }

  static List<SourceText> read(String name, byte[] bytes, InputOptions options) throws IOException {
    try (Stream<SourceText> texts = Inputs.read(new ByteArrayInputStream(bytes), name, options)) {
      return texts.toList();
    }
  }

  static SourceText text(String id, String text) {
    return new SourceText(id, text);
  }
}
