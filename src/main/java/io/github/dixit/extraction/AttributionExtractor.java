// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.extraction;

import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import io.github.dixit.LanguageCheck;
import io.github.dixit.spans.SpanTagger;
import io.github.dixit.speakers.SpeakerResolver;
import io.github.dixit.text.Deadline;
import io.github.dixit.text.Language;
import io.github.dixit.text.Sentences;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds who said what in a text of which the tokens are known. Immutable and thread-safe; what
 * belongs to one document lives and dies with the call.
 */
public final class AttributionExtractor implements AutoCloseable {

  private final ExtractionOptions options;
  private final SpanTagger tagger;
  private final Assembly assembly;

  private AttributionExtractor(ExtractionOptions options, Assembly assembly, SpanTagger tagger) {
    this.options = options;
    this.assembly = assembly;
    this.tagger = tagger;
  }

  /**
   * {@return an extractor with its models loaded}
   *
   * @throws DixitException if the span model or the catalogue is missing, damaged or unreadable
   */
  public static AttributionExtractor load(ExtractionOptions options) {
    SpeakerResolver resolver =
        SpeakerResolver.create(options.catalogue().get()).explaining(options.explain());
    return new AttributionExtractor(
        options,
        new Assembly(resolver, options.minConfidence()),
        SpanTagger.create(options.models()));
  }

  /**
   * {@return the attributions of a text}
   *
   * @param id the name that the document shall have
   * @param sentences the text with its tokens
   * @throws DixitException if the text is too long, takes too long, or the thread is interrupted
   *     meanwhile
   * @throws IllegalStateException if the extractor was closed
   */
  public AttributedDocument extract(String id, Sentences sentences) {
    return extract(id, sentences, options.limits().begin(id));
  }

  /**
   * {@return the same, of a text on which work began before}
   *
   * @param until when it must be done
   */
  public AttributedDocument extract(String id, Sentences sentences, Deadline until) {
    Objects.requireNonNull(id, "id must not be null");
    options.limits().requireFits(id, sentences.text());
    until.check(sentences.tokens().size());
    List<String> doubts = doubts(id, sentences.text());
    return assembly.of(id, sentences, tagger.tag(sentences, until), doubts, until);
  }

  private List<String> doubts(String id, String text) {
    Optional<String> doubt =
        options.languageCheck() == LanguageCheck.OFF ? Optional.empty() : Language.doubt(text);
    if (options.languageCheck() == LanguageCheck.REFUSE && doubt.isPresent()) {
      throw new DixitException(id + ": " + doubt.get());
    }
    return doubt.stream().toList();
  }

  /**
   * Looks whether the extractor may still be used.
   *
   * @throws IllegalStateException if it was closed
   */
  public void requireOpen() {
    tagger.requireOpen();
  }

  /**
   * Frees the span model; a second time it does nothing. Calls under way, and later ones, end with
   * an {@link IllegalStateException}.
   */
  @Override
  public void close() {
    tagger.close();
  }
}
