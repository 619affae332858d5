// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import java.util.function.Function;

/**
 * What the commands need of the world outside.
 *
 * @param terminal to read from and write to
 * @param models loads the models
 */
record Context(Terminal terminal, Function<ModelOptions, Extractor> models) {

  LazyExtractor extractor(ModelOptions options) {
    return new LazyExtractor(() -> models.apply(options));
  }
}
