// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import io.github.dixit.DixitException;
import io.github.dixit.Span;
import io.github.dixit.spans.Unit.Gap;
import io.github.dixit.spans.Unit.Quote;
import io.github.dixit.spans.Unit.Shape;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The two ONNX graphs of the span model: the encoder with the label scores of each unit, and the
 * frames for each cue. Thread-safe: {@link #close} waits for what is under way.
 */
final class SpanModel implements AutoCloseable {

  private final WordPiece wordPiece;
  private final Crf flat;
  private final Crf frame;
  private final Decoding decoding;
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession encoder;
  private final OrtSession frames;
  private final ReadWriteLock use = new ReentrantReadWriteLock();
  private volatile boolean closed;

  SpanModel(ModelFiles files) {
    wordPiece = new WordPiece(files.lines("vocabulary.txt"));
    flat = files.manifest().crf("flat");
    decoding = files.manifest().decoding();
    frame = files.manifest().crf("frame");
    try {
      encoder = session(files.verified("encoder.onnx"));
      frames = session(files.verified("frames.onnx"));
    } catch (OrtException e) {
      throw new DixitException("ONNX Runtime can't load the span model: " + e.getMessage(), e);
    }
    tryOut();
  }

  /** What doesn't fit together, such as a vocabulary longer than the encoder's, is found now. */
  private void tryOut() {
    Unit unit = new Unit(new Span(0, 1), "a", Shape.LOWER, Gap.PARAGRAPH, Quote.OUTSIDE);
    Encoded encoded = encode(List.of(unit), new int[][] {{wordPiece.last()}});
    int labels = Label.values().length;
    if (encoded.flat()[0].length != labels
        || frames(encoded, List.of(new int[] {0, 1}))[0][0].length != labels) {
      throw new DixitException(
          "the span model has other labels than its manifest; export the model again");
    }
  }

  /** Documents run in parallel, so one thread for each run is the fastest. */
  private OrtSession session(byte[] model) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      return environment.createSession(model, options);
    }
  }

  WordPiece wordPiece() {
    return wordPiece;
  }

  Crf flat() {
    return flat;
  }

  Crf frame() {
    return frame;
  }

  Decoding decoding() {
    return decoding;
  }

  /**
   * Goes on if the model was not closed.
   *
   * @throws IllegalStateException if it was
   */
  void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the models were freed by close(); make a new instance");
    }
  }

  /** The native code of a closed session would end the process. */
  private OrtSession.Result run(OrtSession session, Map<String, OnnxTensor> inputs)
      throws OrtException {
    use.readLock().lock();
    try {
      requireOpen();
      return session.run(inputs);
    } finally {
      use.readLock().unlock();
    }
  }

  /**
   * The encoder's view of a window, one row for each unit.
   *
   * @param flat scores of the labels
   * @param states what the frames are scored from
   */
  record Encoded(float[][] flat, float[][] states) {}

  /**
   * Runs the encoder.
   *
   * @param units the units of the window, at least one
   * @param pieces the pieces of each
   */
  Encoded encode(List<Unit> units, int[][] pieces) {
    Inputs inputs = new Inputs(units, pieces, wordPiece);
    try (OnnxTensor ids = row(inputs.ids);
        OnnxTensor shapes = row(inputs.shapes);
        OnnxTensor gaps = row(inputs.gaps);
        OnnxTensor quotes = row(inputs.quotes);
        OnnxTensor firsts = tensor(inputs.firsts, inputs.firsts.length);
        OrtSession.Result result =
            run(
                encoder,
                Map.of(
                    "ids", ids, "shapes", shapes, "gaps", gaps, "quotes", quotes, "firsts",
                    firsts))) {
      return new Encoded(rows(result, "flat"), rows(result, "states"));
    } catch (OrtException e) {
      throw new DixitException("ONNX Runtime failed on the encoder: " + e.getMessage(), e);
    }
  }

  /** A window's pieces as the encoder takes them, between its start and stop marks. */
  private static final class Inputs {
    final long[] ids;
    final long[] shapes;
    final long[] gaps;
    final long[] quotes;
    final long[] firsts;

    Inputs(List<Unit> units, int[][] pieces, WordPiece wordPiece) {
      int n = 2;
      for (int[] p : pieces) {
        n += p.length;
      }
      ids = new long[n];
      shapes = new long[n];
      gaps = new long[n];
      quotes = new long[n];
      firsts = new long[units.size()];
      ids[0] = wordPiece.start();
      int at = 1;
      for (int u = 0; u < firsts.length; u++) {
        firsts[u] = at;
        for (int piece : pieces[u]) {
          ids[at] = piece;
          shapes[at] = units.get(u).shape().ordinal();
          gaps[at] = units.get(u).gap().ordinal();
          quotes[at++] = units.get(u).quote().ordinal();
        }
      }
      ids[at] = wordPiece.stop();
    }
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return tensor(values, 1, values.length);
  }

  private OnnxTensor tensor(long[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private OnnxTensor tensor(float[][] rows) throws OrtException {
    FloatBuffer buffer = FloatBuffer.allocate(rows.length * rows[0].length);
    for (float[] row : rows) {
      buffer.put(row);
    }
    return OnnxTensor.createTensor(
        environment, buffer.flip(), new long[] {rows.length, rows[0].length});
  }

  private static float[][] rows(OrtSession.Result result, String name) throws OrtException {
    return (float[][]) result.get(name).orElseThrow().getValue();
  }

  /**
   * {@return for each cue the label scores of all units of the window}
   *
   * @param encoded the window
   * @param cues the first unit of each cue and one past its last, at least one cue
   */
  float[][][] frames(Encoded encoded, List<int[]> cues) {
    int n = encoded.flat().length;
    long[] distances = new long[cues.size() * n];
    float[][] of = new float[cues.size()][];
    for (int c = 0; c < of.length; c++) {
      int[] cue = cues.get(c);
      of[c] = mean(encoded.states()[cue[0]], encoded.states()[cue[1] - 1]);
      for (int u = 0; u < n; u++) {
        distances[c * n + u] = Distance.bucket(u, cue[0], cue[1]);
      }
    }
    return frames(encoded, of, distances);
  }

  private float[][][] frames(Encoded encoded, float[][] of, long[] distances) {
    try (OnnxTensor states = tensor(encoded.states());
        OnnxTensor cues = tensor(of);
        OnnxTensor flats = tensor(encoded.flat());
        OnnxTensor d = tensor(distances, of.length, encoded.flat().length);
        OrtSession.Result result =
            run(frames, Map.of("states", states, "cues", cues, "flat", flats, "distances", d))) {
      return (float[][][]) result.get(0).getValue();
    } catch (OrtException e) {
      throw new DixitException("ONNX Runtime failed on the frames: " + e.getMessage(), e);
    }
  }

  private static float[] mean(float[] first, float[] last) {
    float[] mean = new float[first.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (first[i] + last[i]) / 2;
    }
    return mean;
  }

  @Override
  public void close() {
    use.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        encoder.close();
        frames.close();
      }
    } catch (OrtException e) {
      throw new DixitException("ONNX Runtime can't free the span model: " + e.getMessage(), e);
    } finally {
      use.writeLock().unlock();
    }
  }
}
