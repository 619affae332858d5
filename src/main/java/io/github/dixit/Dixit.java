// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import io.github.dixit.text.Sentences;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads English news text and says who said what.
 *
 * <p>An instance loads its models once, is immutable and may be shared by any number of threads.
 */
public final class Dixit implements AutoCloseable {

  private Dixit(Builder builder) {}

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

  /** {@return the attributions of the text, as a document with the id {@code "document"}} */
  public AttributedDocument extract(String text) {
    return extract("document", text);
  }

  /**
   * {@return the attributions of the text}
   *
   * @param id the name that the document shall have
   * @param text English news text; paragraphs apart by a blank line or each on a line of its own
   * @throws DixitException if the text is longer than {@link Builder#maxLength}
   */
  public AttributedDocument extract(String id, String text) {
    return new AttributedDocument(id, text, List.of(), List.of(), List.of(), List.of());
  }

  /**
   * {@return the attributions of a text that CoreNLP has analysed already}
   *
   * @param id the name that the document shall have
   * @param sentences as {@link io.github.dixit.text} makes them
   * @throws DixitException if the text is longer than {@link Builder#maxLength}
   */
  public AttributedDocument extract(String id, Sentences sentences) {
    return new AttributedDocument(
        id, sentences.text(), List.of(), List.of(), List.of(), sentences.warnings());
  }

  /** Frees the models. The instance can't be used afterwards. */
  @Override
  public void close() {}

  /** Options of a {@link Dixit}. */
  public static final class Builder {

    private Builder() {}

    /** Sets a catalogue of known speakers, a TSV or JSON file; none by default. */
    public Builder catalogue(Path file) {
      return this;
    }

    /** Sets a folder with another span model; by default the one shipped in the jar. */
    public Builder models(Path folder) {
      return this;
    }

    /** Sets the longest text accepted, in UTF-16 code units; 10 million by default. */
    public Builder maxLength(int codeUnits) {
      return this;
    }

    /** Sets the confidence, 0 to 1, below which attributions are left out; 0 by default. */
    public Builder minConfidence(double confidence) {
      return this;
    }

    /**
     * Loads no CoreNLP models: the instance takes only {@link Sentences}, as where a CoreNLP
     * pipeline runs already.
     */
    public Builder preAnalyzed() {
      return this;
    }

    /** Loads the models and {@return the configured instance}. */
    public Dixit build() {
      return new Dixit(this);
    }
  }
}
