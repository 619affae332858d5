// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Span;
import io.github.dixit.spans.SpanTagger;
import io.github.dixit.spans.TaggedText;
import io.github.dixit.speakers.SpeakerResolver;
import io.github.dixit.text.Deadline;
import io.github.dixit.text.Quotation;
import io.github.dixit.text.Sentence;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.TextAnalyzer;
import io.github.dixit.text.damage.MendedText;
import io.github.dixit.text.damage.Restored;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads texts with all of Dixit's own code, and with what the models have said about them before,
 * which is kept in a folder: where the same texts are read a thousand times, as by the mutation
 * tests, the models are asked once. Nothing notices that a model has changed; empty the folder.
 */
public final class KeptReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Assembly assembly = new Assembly(SpeakerResolver.create(), 0);
  private final Map<String, Reading> readings = new ConcurrentHashMap<>();

  private KeptReader(Path folder) {
    this.folder = folder;
  }

  /** {@return the reader of the folder that the property {@code dixit.kept} names, if it does} */
  public static Optional<KeptReader> get() {
    return Holder.READER;
  }

  /** {@return the document of a text} */
  public AttributedDocument read(String id, String text) {
    MendedText mended = MendedText.of(text);
    Reading reading = reading(mended.text());
    return Restored.of(
        assembly.of(
            id, reading.sentences(mended.text()), reading.tagged(), List.of(), Deadline.never()),
        mended);
  }

  /** {@return the analysis of a text} */
  public Sentences analyze(String text) {
    return reading(text).sentences(text);
  }

  private Reading reading(String text) {
    return readings.computeIfAbsent(text, this::load);
  }

  private Reading load(String text) {
    Path file = folder.resolve(Hashing.sha256().hashString(text, StandardCharsets.UTF_8) + ".json");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        JSON.writeValue(file.toFile(), Models.read(text));
      }
      return JSON.readValue(file.toFile(), Reading.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the models said, and what of the text's shape goes with it. */
  private record Reading(
      List<Sentence> sentences,
      List<Span> paragraphs,
      List<Quotation> quotations,
      List<String> warnings,
      TaggedText tagged) {

    Sentences sentences(String text) {
      return new Sentences(text, sentences, paragraphs, quotations, warnings);
    }
  }

  /** Loaded for the first text that isn't kept. */
  private static final class Models {
    private static final TextAnalyzer ANALYZER = TextAnalyzer.create();
    private static final SpanTagger TAGGER = SpanTagger.create(Optional.empty());

    static Reading read(String text) {
      Sentences all = ANALYZER.analyze(text);
      return new Reading(
          all.sentences(), all.paragraphs(), all.quotations(), all.warnings(), TAGGER.tag(all));
    }
  }

  private static final class Holder {
    private static final Optional<KeptReader> READER =
        Optional.ofNullable(System.getProperty("dixit.kept")).map(Path::of).map(KeptReader::new);
  }
}
