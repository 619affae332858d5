// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.extraction;

import io.github.dixit.DixitException;
import io.github.dixit.LanguageCheck;
import io.github.dixit.speakers.Catalogue;
import io.github.dixit.text.Deadline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an extractor is told; immutable, each method gives another one.
 *
 * @param catalogue gives the known speakers when the extractor is loaded
 * @param models a folder with another span model than the shipped one
 * @param maxLength the longest text accepted, in UTF-16 code units
 * @param minConfidence in [0, 1]; attributions below are left out
 * @param languageCheck what happens to a text that seems not to be English
 * @param deadline how long one text may take
 * @param maxMemory about how much memory one text may take, in bytes
 * @param explain whether each attribution tells who was considered for its speaker
 */
public record ExtractionOptions(
    Supplier<Catalogue> catalogue,
    Optional<Path> models,
    int maxLength,
    double minConfidence,
    LanguageCheck languageCheck,
    Optional<Duration> deadline,
    long maxMemory,
    boolean explain) {

  /** Ten million code units: some 1.6 million words, and about an hour on one core. */
  private static final int DEFAULT_MAX_LENGTH = 10_000_000;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a value is out of its range
   */
  public ExtractionOptions {
    Objects.requireNonNull(languageCheck, "check must not be null");
    require(maxLength > 0, "maxLength must be positive, but got " + maxLength);
    require(
        minConfidence >= 0 && minConfidence <= 1,
        "minConfidence must be in [0, 1], but got " + minConfidence);
    require(maxMemory > 0, "maxMemory must be positive, but got " + maxMemory);
    require(
        deadline.filter(d -> d.isNegative() || d.isZero()).isEmpty(),
        "deadline must be positive, but got " + deadline.orElse(Duration.ZERO));
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  /** {@return what is done unless somebody says otherwise} */
  public static ExtractionOptions defaults() {
    return new ExtractionOptions(
        Catalogue::empty,
        Optional.empty(),
        DEFAULT_MAX_LENGTH,
        0,
        LanguageCheck.WARN,
        Optional.empty(),
        Runtime.getRuntime().maxMemory(),
        false);
  }

  /** {@return these, with known speakers} */
  public ExtractionOptions withCatalogue(Supplier<Catalogue> known) {
    return new ExtractionOptions(
        known, models, maxLength, minConfidence, languageCheck, deadline, maxMemory, explain);
  }

  /** {@return these, with the span model of a folder} */
  public ExtractionOptions withModels(Path folder) {
    return new ExtractionOptions(
        catalogue,
        Optional.of(folder),
        maxLength,
        minConfidence,
        languageCheck,
        deadline,
        maxMemory,
        explain);
  }

  /** {@return these, with another limit on the length of a text} */
  public ExtractionOptions withMaxLength(int codeUnits) {
    return new ExtractionOptions(
        catalogue, models, codeUnits, minConfidence, languageCheck, deadline, maxMemory, explain);
  }

  /** {@return these, with another limit on confidence} */
  public ExtractionOptions withMinConfidence(double confidence) {
    return new ExtractionOptions(
        catalogue, models, maxLength, confidence, languageCheck, deadline, maxMemory, explain);
  }

  /** {@return these, with another check of the language} */
  public ExtractionOptions withLanguageCheck(LanguageCheck check) {
    return new ExtractionOptions(
        catalogue, models, maxLength, minConfidence, check, deadline, maxMemory, explain);
  }

  /** {@return these, with a limit on the time of a text} */
  public ExtractionOptions withDeadline(Duration time) {
    return new ExtractionOptions(
        catalogue,
        models,
        maxLength,
        minConfidence,
        languageCheck,
        Optional.of(time),
        maxMemory,
        explain);
  }

  /** {@return these, with a limit on the memory of a text, in bytes} */
  public ExtractionOptions withMaxMemory(long bytes) {
    return new ExtractionOptions(
        catalogue, models, maxLength, minConfidence, languageCheck, deadline, bytes, explain);
  }

  /** {@return until when, and up to which size, work may go on on a text that begins now} */
  public Deadline begin(String id) {
    return Deadline.of(id, deadline).withMemory(maxMemory);
  }

  /** {@return these, with explanations or without} */
  public ExtractionOptions withExplain(boolean wanted) {
    return new ExtractionOptions(
        catalogue, models, maxLength, minConfidence, languageCheck, deadline, maxMemory, wanted);
  }

  /**
   * Looks whether a text is short enough.
   *
   * @throws DixitException if it is not; the message names the document
   */
  public void requireFits(String id, String text) {
    if (text.length() > maxLength) {
      throw new DixitException(
          id
              + " has "
              + text.length()
              + " UTF-16 code units, more than the limit of "
              + maxLength
              + "; split it, or raise the limit with Dixit.builder().maxLength");
    }
  }
}
