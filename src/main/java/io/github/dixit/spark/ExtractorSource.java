// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import io.github.dixit.AttributedDocument;
import java.io.Serializable;
import java.util.function.BiFunction;

/** Travels to the executors, and makes there what can't travel. */
@FunctionalInterface
interface ExtractorSource extends Serializable {

  /**
   * {@return what turns an id and a text into a document; any number of threads may use it}
   *
   * @throws io.github.dixit.DixitException if the models can't be loaded
   */
  BiFunction<String, String, AttributedDocument> get();
}
