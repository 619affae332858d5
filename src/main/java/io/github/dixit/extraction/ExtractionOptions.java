// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.extraction;

import io.github.dixit.LanguageCheck;
import io.github.dixit.speakers.Catalogue;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an extractor is told; immutable, each method gives another one.
 *
 * @param catalogue gives the known speakers when the extractor is loaded
 * @param models a folder with another span model than the shipped one
 * @param limits how much one text may cost
 * @param minConfidence in [0, 1]; attributions below are left out
 * @param languageCheck what happens to a text that seems not to be English
 * @param explain whether each attribution tells who was considered for its speaker
 */
public record ExtractionOptions(
    Supplier<Catalogue> catalogue,
    Optional<Path> models,
    Limits limits,
    double minConfidence,
    LanguageCheck languageCheck,
    boolean explain) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a value is out of its range
   */
  public ExtractionOptions {
    Objects.requireNonNull(languageCheck, "check must not be null");
    require(
        minConfidence >= 0 && minConfidence <= 1,
        "minConfidence must be in [0, 1], but got " + minConfidence);
  }

  static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  /** {@return what is done unless somebody says otherwise} */
  public static ExtractionOptions defaults() {
    return new ExtractionOptions(
        Catalogue::empty, Optional.empty(), Limits.defaults(), 0, LanguageCheck.WARN, false);
  }

  /** {@return these, with known speakers} */
  public ExtractionOptions withCatalogue(Supplier<Catalogue> known) {
    return new ExtractionOptions(known, models, limits, minConfidence, languageCheck, explain);
  }

  /** {@return these, with the span model of a folder} */
  public ExtractionOptions withModels(Path folder) {
    return new ExtractionOptions(
        catalogue, Optional.of(folder), limits, minConfidence, languageCheck, explain);
  }

  /** {@return these, with other limits} */
  public ExtractionOptions withLimits(Limits other) {
    return new ExtractionOptions(catalogue, models, other, minConfidence, languageCheck, explain);
  }

  /** {@return these, with another limit on confidence} */
  public ExtractionOptions withMinConfidence(double confidence) {
    return new ExtractionOptions(catalogue, models, limits, confidence, languageCheck, explain);
  }

  /** {@return these, with another check of the language} */
  public ExtractionOptions withLanguageCheck(LanguageCheck check) {
    return new ExtractionOptions(catalogue, models, limits, minConfidence, check, explain);
  }

  /** {@return these, with explanations or without} */
  public ExtractionOptions withExplain(boolean wanted) {
    return new ExtractionOptions(catalogue, models, limits, minConfidence, languageCheck, wanted);
  }
}
