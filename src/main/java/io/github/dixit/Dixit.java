// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import com.google.common.base.Throwables;
import io.github.dixit.extraction.AttributionExtractor;
import io.github.dixit.extraction.ExtractionOptions;
import io.github.dixit.speakers.Catalogue;
import io.github.dixit.text.Deadline;
import io.github.dixit.text.TextAnalyzer;
import io.github.dixit.text.damage.MendedText;
import io.github.dixit.text.damage.Restored;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Reads English news text and says who said what.
 *
 * <pre>{@code
 * try (Dixit dixit = Dixit.create()) {
 *   AttributedDocument document = dixit.extract(text);
 * }
 * }</pre>
 *
 * <p>An instance loads its models once, which takes some seconds, is immutable and may be shared by
 * any number of threads; what belongs to one document lives and dies with the call.
 */
public final class Dixit implements AutoCloseable {

  private static final String UNNAMED = "document";

  private final ExtractionOptions options;
  private final TextAnalyzer analyzer;
  private final AttributionExtractor extractor;

  /** Loads the two big models side by side: each takes one core some seconds. */
  private Dixit(ExtractionOptions options) {
    this.options = options;
    CompletableFuture<AttributionExtractor> loading =
        CompletableFuture.supplyAsync(() -> AttributionExtractor.load(options));
    analyzer = TextAnalyzer.create();
    try {
      extractor = loading.join();
    } catch (CompletionException e) {
      Throwables.throwIfUnchecked(Objects.requireNonNull(e.getCause()));
      throw e;
    }
  }

  /**
   * {@return an instance with the shipped models and default options}
   *
   * @throws DixitException if a model is missing or damaged
   */
  public static Dixit create() {
    return builder().build();
  }

  /** {@return a builder with the default options} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the attributions of the text, as a document with the id {@code "document"}}
   *
   * @param text as in {@link #extract(String, String)}
   */
  public AttributedDocument extract(String text) {
    return extract(UNNAMED, text);
  }

  /**
   * {@return the attributions of the text}
   *
   * @param id the name that the document shall have
   * @param text English news text, its paragraphs apart by a blank line or each on a line of its
   *     own; an empty text has no attributions. Damage by wrong encodings, escapes and the like is
   *     read as meant, with a warning; all offsets are of the text as it is given
   * @throws DixitException if the text is longer than {@link Builder#maxLength}, takes longer than
   *     {@link Builder#deadline} or more than {@link Builder#maxMemory}, or the thread is
   *     interrupted meanwhile
   * @throws IllegalStateException if the instance was closed
   */
  public AttributedDocument extract(String id, String text) {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(text, "text must not be null");
    options.limits().requireFits(id, text);
    extractor.requireOpen();
    Deadline until = options.limits().begin(id);
    MendedText mended = MendedText.of(text);
    return Restored.of(
        extractor.extract(id, analyzer.analyze(mended.text(), until), until), mended);
  }

  /**
   * Frees the models; a second time it does nothing. Calls under way, and later ones, end with an
   * {@link IllegalStateException}.
   */
  @Override
  public void close() {
    extractor.close();
  }

  /** Options of a {@link Dixit}; not thread-safe itself. */
  public static final class Builder {

    private ExtractionOptions options = ExtractionOptions.defaults();

    private Builder() {}

    /**
     * Sets a catalogue of known speakers, so that they join across documents. None by default.
     *
     * @param file a TSV or JSON file, read by {@link #build}
     * @return this builder
     */
    public Builder catalogue(Path file) {
      options = options.withCatalogue(() -> Catalogue.read(file));
      return this;
    }

    /**
     * Sets a catalogue of known speakers from memory, instead of one from a file.
     *
     * @param known the speakers, as {@link Catalogue#of} takes them
     * @return this builder
     */
    public Builder catalogue(Catalogue known) {
      options = options.withCatalogue(() -> known);
      return this;
    }

    /**
     * Sets another span model than the one shipped in the jar.
     *
     * @param folder the model, as src/training exports it
     * @return this builder
     */
    public Builder models(Path folder) {
      options = options.withModels(folder);
      return this;
    }

    /**
     * Sets the longest text accepted. Cost grows linearly with length.
     *
     * @param codeUnits a number of UTF-16 code units; ten million by default
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxLength(int codeUnits) {
      options = options.withLimits(options.limits().withMaxLength(codeUnits));
      return this;
    }

    /**
     * Sets the confidence below which attributions are left out.
     *
     * @param confidence from 0 to 1; 0 by default, which leaves out none
     * @return this builder
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Builder minConfidence(double confidence) {
      options = options.withMinConfidence(confidence);
      return this;
    }

    /**
     * Sets what happens to a text that seems not to be English.
     *
     * @param check a warning by default
     * @return this builder
     */
    public Builder languageCheck(LanguageCheck check) {
      options = options.withLanguageCheck(check);
      return this;
    }

    /**
     * Sets how long one text may take: as long as it needs by default. A text whose time is over is
     * given up with a {@link DixitException}, mostly within a second.
     *
     * @param time from the call on
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder deadline(Duration time) {
      options = options.withLimits(options.limits().withDeadline(time));
      return this;
    }

    /**
     * Sets about how much memory one text may take, by the number of its words and signs. A text of
     * more is given up with a {@link DixitException} as soon as so many have been read.
     *
     * @param bytes by default what Java may use at most
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxMemory(long bytes) {
      options = options.withLimits(options.limits().withMaxMemory(bytes));
      return this;
    }

    /**
     * Sets whether each attribution tells whom Dixit considered for its speaker, and why. See
     * {@link Attribution#evidence}.
     *
     * @param explain by default false: it tells only how sure it is
     * @return this builder
     */
    public Builder explain(boolean explain) {
      options = options.withExplain(explain);
      return this;
    }

    /**
     * {@return the configured instance, with its models loaded}
     *
     * @throws DixitException if a model or the catalogue is missing, damaged or unreadable
     */
    public Dixit build() {
      return new Dixit(options);
    }
  }
}
