// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Dixit;
import io.github.dixit.Facets;
import io.github.dixit.NonStatement;
import io.github.dixit.facets.FacetTagger;
import io.github.dixit.links.silence.NonStatementFinder;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.links.Linker;
import io.github.dixit.spans.SpanTagger;
import io.github.dixit.spans.TaggedText;
import io.github.dixit.speakers.Resolution;
import io.github.dixit.speakers.SpeakerResolver;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.TextAnalyzer;
import io.github.dixit.text.layout.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each room by itself, on what the rooms before it made of the articles, and the whole; all of the
 * articles in one go. {@code docs/performance.md} divides by their words.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class RoomsBenchmark {

  /** A folder of .txt files. */
  @Param("testdata/articles")
  public String folder;

  private final TextAnalyzer analyzer = TextAnalyzer.create();
  private final SpanTagger tagger = SpanTagger.create(Optional.empty());
  private final SpeakerResolver resolver = SpeakerResolver.create();
  private final FacetTagger facetTagger = FacetTagger.create();
  private final NonStatementFinder nonStatementFinder = NonStatementFinder.create();
  private final Dixit dixit = Dixit.create();
  private List<String> texts;
  private List<Read> read;

  /** A text with what each room made of it. */
  private record Read(
      Sentences sentences,
      TaggedText tagged,
      List<LinkedAttribution> linked,
      Resolution resolution) {}

  /** Reads the articles and passes them through the rooms once. */
  @Setup
  public void read() throws IOException {
    Articles articles = Articles.read(Path.of(folder), Long.MAX_VALUE);
    texts = articles.texts();
    read = texts.stream().map(this::read).toList();
    System.out.println("words: " + articles.words());
  }

  private Read read(String text) {
    Sentences sentences = analyzer.analyze(text);
    TaggedText tagged = tagger.tag(sentences);
    List<LinkedAttribution> linked = Linker.link(sentences, Layout.of(sentences), tagged, 0);
    return new Read(sentences, tagged, linked, resolver.resolve(sentences, linked));
  }

  /** Frees the models. */
  @TearDown
  public void close() {
    tagger.close();
    dixit.close();
  }

  /** Tokens, tags, names and quotation marks. */
  @Benchmark
  public List<Sentences> text() {
    return texts.stream().map(analyzer::analyze).toList();
  }

  /** The encoder and its frames. */
  @Benchmark
  public List<TaggedText> spans() {
    return read.stream().map(r -> tagger.tag(r.sentences())).toList();
  }

  /** Attributions from frames. */
  @Benchmark
  public List<List<LinkedAttribution>> links() {
    return read.stream().map(r -> Linker.link(r.sentences(), Layout.of(r.sentences()), r.tagged(), 0)).toList();
  }

  /** Who is behind the sources. */
  @Benchmark
  public List<Resolution> speakers() {
    return read.stream().map(r -> resolver.resolve(r.sentences(), r.linked())).toList();
  }

  /** How it was said. */
  @Benchmark
  public List<List<Facets>> facets() {
    return read.stream()
        .map(r -> facetTagger.facets(r.sentences(), r.linked(), r.resolution().sources()))
        .toList();
  }

  /** What was not said. */
  @Benchmark
  public List<List<NonStatement>> nonStatements() {
    return read.stream()
        .map(r -> nonStatementFinder.find(r.sentences(), r.linked()).nonStatements())
        .toList();
  }

  /** All rooms, as a user calls them. */
  @Benchmark
  public List<AttributedDocument> whole() {
    return texts.stream().map(dixit::extract).toList();
  }
}
