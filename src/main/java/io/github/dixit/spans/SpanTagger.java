// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import io.github.dixit.Span;
import io.github.dixit.spans.Label.Role;
import io.github.dixit.spans.SpanModel.Encoded;
import io.github.dixit.spans.Unit.Gap;
import io.github.dixit.text.Deadline;
import io.github.dixit.text.Sentences;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the spans of sources, cues and contents with the span model: one pass of the encoder over
 * windows of the text, constrained decoding of all roles, and then for each cue the decoding of its
 * own attribution. Thread-safe.
 */
public final class SpanTagger implements AutoCloseable {

  private final SpanModel model;

  private SpanTagger(SpanModel model) {
    this.model = model;
  }

  /**
   * {@return a tagger with the model in the folder, or the shipped one}
   *
   * @throws io.github.dixit.DixitException if a file of the model is missing or damaged
   */
  public static SpanTagger create(Optional<Path> folder) {
    NativeFolders.removeOld(Path.of(System.getProperty("java.io.tmpdir")));
    return new SpanTagger(new SpanModel(ModelFiles.of(folder)));
  }

  /** {@return what the model finds in the document's text} */
  public TaggedText tag(Sentences document) {
    return tag(document, Deadline.never());
  }

  /**
   * {@return as {@link #tag(Sentences)}}
   *
   * @throws io.github.dixit.DixitException if it isn't done in time
   */
  public TaggedText tag(Sentences document, Deadline deadline) {
    List<Unit> units =
        FamiliarUnits.of(
            Units.of(unwrapped(document)).stream().map(SpanTagger::atParagraph).toList());
    int[][] pieces = new int[units.size()][];
    int[] sizes = new int[units.size()];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = model.wordPiece().pieces(units.get(i).text());
      if (pieces[i].length > Window.MOST_PIECES) {
        pieces[i] = new int[] {model.wordPiece().unknown()};
      }
      sizes[i] = pieces[i].length;
    }
    List<Frame> frames = new ArrayList<>();
    List<Span> contents = new ArrayList<>();
    for (Window window : Window.cover(units, sizes)) {
      deadline.check();
      new Reading(window, units, pieces).addTo(frames, contents);
    }
    return new TaggedText(frames, contents);
  }

  /**
   * A line break that is left ends a paragraph, and how many there are makes no difference. In what
   * the model was trained on, nine of ten paragraphs end with a blank line.
   */
  private static Unit atParagraph(Unit unit) {
    return unit.gap() == Gap.LINE ? unit.withGap(Gap.PARAGRAPH) : unit;
  }

  /**
   * The text with spaces for the line breaks inside paragraphs: the model was trained on lines that
   * are whole paragraphs, and a quotation ends for it with the line.
   */
  private static String unwrapped(Sentences document) {
    StringBuilder text = new StringBuilder(document.text());
    for (Span paragraph : document.paragraphs()) {
      for (int i = paragraph.begin(); i < paragraph.end(); i++) {
        if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
          text.setCharAt(i, ' ');
        }
      }
    }
    return text.toString();
  }

  /**
   * Goes on if the model was not closed.
   *
   * @throws IllegalStateException if it was
   */
  public void requireOpen() {
    model.requireOpen();
  }

  /** Frees the model once what is under way with it is through. */
  @Override
  public void close() {
    model.close();
  }

  /** One window on its way through the model. */
  private final class Reading {

    private final Window window;
    private final List<Unit> units;
    private final Encoded encoded;

    Reading(Window window, List<Unit> units, int[][] pieces) {
      this.window = window;
      this.units = units.subList(window.begin(), window.end());
      this.encoded =
          model.encode(
              this.units, java.util.Arrays.copyOfRange(pieces, window.begin(), window.end()));
    }

    void addTo(List<Frame> frames, List<Span> contents) {
      Crf.Path flat = model.flat().decode(encoded.flat());
      runs(flat.tags(), Role.CONTENT).stream()
          .filter(this::beginsInCore)
          .map(this::span)
          .forEach(contents::add);
      List<int[]> cues = runs(flat.tags(), Role.CUE).stream().filter(this::beginsInCore).toList();
      if (cues.isEmpty()) {
        return;
      }
      double[][] marginals = model.flat().marginals(encoded.flat());
      double[] probabilities =
          cues.stream().mapToDouble(cue -> probability(cue, marginals)).toArray();
      new FrameDecoder(model.frame(), model.decoding(), model.frames(encoded, cues), probabilities)
          .decode().stream()
              .filter(f -> f.confidence() >= model.decoding().threshold())
              .map(f -> frame(f.tags(), f.confidence()))
              .forEach(frames::add);
    }

    /** That the run or a part of it is a cue. */
    private static double probability(int[] run, double[][] marginals) {
      return IntStream.range(run[0], run[1])
          .mapToDouble(
              u -> marginals[u][Label.B_CUE.ordinal()] + marginals[u][Label.I_CUE.ordinal()])
          .max()
          .orElseThrow();
    }

    private boolean beginsInCore(int[] run) {
      int unit = window.begin() + run[0];
      return window.coreBegin() <= unit && unit < window.coreEnd();
    }

    private Frame frame(int[] tags, double confidence) {
      return new Frame(
          spans(tags, Role.CUE), spans(tags, Role.SOURCE), spans(tags, Role.CONTENT), confidence);
    }

    private List<Span> spans(int[] tags, Role role) {
      return runs(tags, role).stream().map(this::span).toList();
    }

    private Span span(int[] run) {
      return new Span(units.get(run[0]).span().begin(), units.get(run[1] - 1).span().end());
    }
  }

  /** The first unit of each run of one role and one past its last. */
  private static List<int[]> runs(int[] tags, Role role) {
    List<int[]> runs = new ArrayList<>();
    for (int i = 0; i < tags.length; ) {
      int j = i + 1;
      if (Label.of(tags[i]).begins(role)) {
        while (j < tags.length && Label.of(tags[j]).continues(role)) {
          j++;
        }
        runs.add(new int[] {i, j});
      }
      i = j;
    }
    return runs;
  }
}
