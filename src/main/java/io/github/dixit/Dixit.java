// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import io.github.dixit.facets.FacetTagger;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.links.Linker;
import io.github.dixit.links.silence.NonStatementFinder;
import io.github.dixit.links.silence.Silences;
import io.github.dixit.spans.SpanTagger;
import io.github.dixit.speakers.Catalogue;
import io.github.dixit.speakers.Resolution;
import io.github.dixit.speakers.ResolvedSource;
import io.github.dixit.speakers.SpeakerResolver;
import io.github.dixit.text.Deadline;
import io.github.dixit.text.Language;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.TextAnalyzer;
import io.github.dixit.text.damage.MendedText;
import io.github.dixit.text.damage.Restored;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

  private final Optional<TextAnalyzer> analyzer;
  private final SpanTagger tagger;
  private final SpeakerResolver resolver;
  private final FacetTagger facets = FacetTagger.create();
  private final NonStatementFinder silences = NonStatementFinder.create();
  private final int maxLength;
  private final double minConfidence;
  private final LanguageCheck languageCheck;
  private final Optional<Duration> deadline;

  /** Loads the two big models side by side: each takes one core some seconds. */
  private Dixit(Builder builder) {
    maxLength = builder.maxLength;
    minConfidence = builder.minConfidence;
    languageCheck = builder.languageCheck;
    deadline = builder.deadline;
    resolver =
        builder
            .catalogue
            .map(Supplier::get)
            .map(SpeakerResolver::create)
            .orElseGet(SpeakerResolver::create)
            .explaining(builder.explain);
    CompletableFuture<SpanTagger> loading =
        CompletableFuture.supplyAsync(() -> SpanTagger.create(builder.models));
    analyzer = builder.preAnalyzed ? Optional.empty() : Optional.of(TextAnalyzer.create());
    try {
      tagger = loading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof DixitException ours ? ours : e;
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
   *     {@link Builder#deadline}, or the thread is interrupted meanwhile
   * @throws IllegalStateException if the instance was closed, or built with {@link
   *     Builder#preAnalyzed}
   */
  public AttributedDocument extract(String id, String text) {
    Objects.requireNonNull(text, "text must not be null");
    requireFits(id, text);
    tagger.requireOpen();
    TextAnalyzer own =
        analyzer.orElseThrow(
            () -> new IllegalStateException("this instance was built to take analysed text only"));
    Deadline until = Deadline.of(id, deadline);
    MendedText mended = MendedText.of(text);
    return Restored.of(extract(id, own.analyze(mended.text(), until), until), mended);
  }

  /**
   * {@return the attributions of a text that is analysed already}, for doors that bring tokens and
   * names of their own
   *
   * @param id the name that the document shall have
   * @param sentences the text with its tokens
   * @throws DixitException as {@link #extract(String, String)}
   */
  public AttributedDocument extract(String id, Sentences sentences) {
    Objects.requireNonNull(id, "id must not be null");
    requireFits(id, sentences.text());
    return extract(id, sentences, Deadline.of(id, deadline));
  }

  private AttributedDocument extract(String id, Sentences sentences, Deadline until) {
    List<String> doubts = doubts(id, sentences.text());
    List<LinkedAttribution> all =
        Linker.link(sentences, tagger.tag(sentences, until), minConfidence);
    until.check();
    Silences apart = silences.find(sentences, all);
    List<LinkedAttribution> linked = apart.spoken();
    List<NonStatement> silent = apart.nonStatements();
    Resolution resolution =
        resolver.resolve(
            sentences, linked, silent.stream().flatMap(n -> n.source().stream()).toList());
    until.check();
    List<Facets> how = facets.facets(sentences, linked, resolution.sources());
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < linked.size(); i++) {
      attributions.add(attribution(linked.get(i), resolution.sources().get(i), how.get(i)));
    }
    return new AttributedDocument(
        id,
        sentences.text(),
        attributions,
        resolution.speakers(),
        silent.stream().map(n -> spoken(n, resolution)).toList(),
        Stream.of(doubts, sentences.warnings(), resolution.warnings())
            .flatMap(List::stream)
            .toList());
  }

  private List<String> doubts(String id, String text) {
    Optional<String> doubt =
        languageCheck == LanguageCheck.OFF ? Optional.empty() : Language.doubt(text);
    if (languageCheck == LanguageCheck.REFUSE && doubt.isPresent()) {
      throw new DixitException(id + ": " + doubt.get());
    }
    return doubt.stream().toList();
  }

  private void requireFits(String id, String text) {
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

  private static Attribution attribution(LinkedAttribution a, ResolvedSource who, Facets how) {
    return new Attribution(
        a.id(),
        a.type(),
        a.source(),
        who.form(),
        a.cue(),
        a.content(),
        who.speaker(),
        who.coSpeakers(),
        a.nestedIn(),
        a.confidence(),
        how,
        who.evidence());
  }

  private static NonStatement spoken(NonStatement n, Resolution resolution) {
    return new NonStatement(
        n.kind(), n.source(), n.cue(), n.topic(), n.source().flatMap(resolution::speakerOf));
  }

  /**
   * Frees the models; a second time it does nothing. Calls under way, and later ones, end with an
   * {@link IllegalStateException}.
   */
  @Override
  public void close() {
    tagger.close();
  }

  /** Options of a {@link Dixit}; not thread-safe itself. */
  public static final class Builder {

    /** Ten million code units: some 1.6 million words, and about an hour on one core. */
    private static final int DEFAULT_MAX_LENGTH = 10_000_000;

    private Optional<Supplier<Catalogue>> catalogue = Optional.empty();
    private Optional<Path> models = Optional.empty();
    private int maxLength = DEFAULT_MAX_LENGTH;
    private double minConfidence;
    private LanguageCheck languageCheck = LanguageCheck.WARN;
    private Optional<Duration> deadline = Optional.empty();
    private boolean preAnalyzed;
    private boolean explain;

    private Builder() {}

    /**
     * Sets a catalogue of known speakers, so that they join across documents. None by default.
     *
     * @param file a TSV or JSON file, read by {@link #build}
     */
    public Builder catalogue(Path file) {
      catalogue = Optional.of(() -> Catalogue.read(file));
      return this;
    }

    /**
     * Sets a catalogue of known speakers from memory, instead of one from a file.
     *
     * @param known the speakers, as {@link Catalogue#of} takes them
     */
    public Builder catalogue(Catalogue known) {
      catalogue = Optional.of(() -> known);
      return this;
    }

    /**
     * Sets a folder with another span model, as src/training exports it. By default the one shipped
     * in the jar.
     */
    public Builder models(Path folder) {
      models = Optional.of(folder);
      return this;
    }

    /**
     * Sets the longest text accepted, in UTF-16 code units: ten million by default. Cost grows
     * linearly with length.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxLength(int codeUnits) {
      if (codeUnits <= 0) {
        throw new IllegalArgumentException("maxLength must be positive, but got " + codeUnits);
      }
      maxLength = codeUnits;
      return this;
    }

    /**
     * Sets the confidence below which attributions are left out: 0, none, by default.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Builder minConfidence(double confidence) {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException(
            "minConfidence must be in [0, 1], but got " + confidence);
      }
      minConfidence = confidence;
      return this;
    }

    /** Sets what happens to a text that seems not to be English: by default a warning. */
    public Builder languageCheck(LanguageCheck check) {
      languageCheck = Objects.requireNonNull(check, "check must not be null");
      return this;
    }

    /**
     * Sets how long one text may take: as long as it needs by default. A text whose time is over is
     * given up with a {@link DixitException}, mostly within a second.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder deadline(Duration time) {
      if (time.isNegative() || time.isZero()) {
        throw new IllegalArgumentException("deadline must be positive, but got " + time);
      }
      deadline = Optional.of(time);
      return this;
    }

    /**
     * Loads no CoreNLP models: the instance takes only {@link Sentences}, as where a CoreNLP
     * pipeline runs already.
     */
    public Builder preAnalyzed() {
      preAnalyzed = true;
      return this;
    }

    /**
     * Sets whether each attribution tells whom Dixit considered for its speaker, and why; by
     * default it tells only how sure it is. See {@link Attribution#evidence}.
     */
    public Builder explain(boolean explain) {
      this.explain = explain;
      return this;
    }

    /**
     * {@return the configured instance, with its models loaded}
     *
     * @throws DixitException if a model or the catalogue is missing, damaged or unreadable
     */
    public Dixit build() {
      return new Dixit(this);
    }
  }
}
