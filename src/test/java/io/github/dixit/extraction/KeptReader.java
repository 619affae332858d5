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

  /** The property that names the folder; without it the models are asked each time. */
  public static final String FOLDER = "dixit.kept";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Reading> READINGS = new ConcurrentHashMap<>();

  private final Assembly assembly = new Assembly(SpeakerResolver.create(), 0);

  /** {@return the document of a text} */
  public AttributedDocument read(String id, String text) {
    MendedText mended = MendedText.of(text);
    Reading reading = reading(mended.text());
    Sentences sentences = reading.sentences(mended.text());
    return Restored.of(
        assembly.of(id, sentences, reading.tagged(), List.of(), Deadline.never()), mended);
  }

  /** {@return the analysis of a text} */
  public static Sentences analyze(String text) {
    return reading(text).sentences(text);
  }

  private static Reading reading(String text) {
    return READINGS.computeIfAbsent(text, KeptReader::load);
  }

  private static Reading load(String text) {
    Path folder = Path.of(System.getProperty(FOLDER));
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
}
