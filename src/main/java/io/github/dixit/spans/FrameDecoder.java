// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import io.github.dixit.spans.Label.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Decodes the frames of one window, the surest first. A word is content of one attribution only,
 * unless one attribution stands wholly in the content of another; so a frame that claims the
 * content of a surer one is decoded once more without it. For one window and one thread.
 */
final class FrameDecoder {

  /** Lower than any sum of scores. */
  private static final float IMPOSSIBLE = -1e6f;

  /** Keeps rounding from dividing by nothing. */
  private static final double LEAST = 1e-6;

  private final Crf crf;
  private final Decoding decoding;
  private final float[][][] emissions;
  private final double[] cues;
  private final List<Decoded> accepted = new ArrayList<>();

  /**
   * Takes the scores of the frames.
   *
   * @param emissions for each cue the scores of all units
   * @param cues the probability of each cue
   */
  FrameDecoder(Crf crf, Decoding decoding, float[][][] emissions, double[] cues) {
    this.crf = crf;
    this.decoding = decoding;
    this.emissions = emissions;
    this.cues = cues;
  }

  /**
   * A frame's tags.
   *
   * @param cue the number of its cue
   * @param tags for each unit
   * @param confidence from 0 to 1
   * @param last whether it is not decoded again
   */
  record Decoded(int cue, int[] tags, double confidence, boolean last) {

    private BitSet units(Role... roles) {
      BitSet units = new BitSet();
      for (int i = 0; i < tags.length; i++) {
        for (Role role : roles) {
          if (Label.of(tags[i]).begins(role) || Label.of(tags[i]).continues(role)) {
            units.set(i);
          }
        }
      }
      return units;
    }

    private boolean isWithin(Decoded outer) {
      BitSet outside = units(Role.CUE, Role.CONTENT);
      outside.andNot(outer.units(Role.CONTENT));
      return outside.isEmpty();
    }
  }

  /** {@return a frame for each cue, the surest first} */
  List<Decoded> decode() {
    PriorityQueue<Decoded> open =
        new PriorityQueue<>(
            Comparator.comparingDouble(Decoded::confidence)
                .reversed()
                .thenComparingInt(Decoded::cue));
    for (int cue = 0; cue < cues.length; cue++) {
      open.add(decoded(cue, emissions[cue], false));
    }
    while (!open.isEmpty()) {
      Decoded next = open.remove();
      BitSet taken = next.last() ? new BitSet() : taken(next);
      if (taken.isEmpty()) {
        accepted.add(next);
      } else {
        open.add(decoded(next.cue(), without(emissions[next.cue()], taken), true));
      }
    }
    return accepted;
  }

  /** Somebody who says says something: a cue without a content is no attribution. */
  private Decoded decoded(int cue, float[][] scores, boolean last) {
    Crf.Path path = crf.decode(scores);
    if (new Decoded(cue, path.tags(), 0, last).units(Role.CONTENT).isEmpty()) {
      path = crf.decode(scores, path.tags(), Label.B_CONTENT);
    }
    double hasContent = Math.max(LEAST, 1 - crf.absence(scores, Label.B_CONTENT));
    double logProbability = Math.min(0, path.logProbability() - Math.log(hasContent));
    double confidence = decoding.confidence(cues[cue], logProbability);
    return new Decoded(cue, path.tags(), confidence, last);
  }

  /** What of the frame's content surer frames have. */
  private BitSet taken(Decoded frame) {
    BitSet taken = new BitSet();
    for (Decoded other : accepted) {
      if (!frame.isWithin(other) && !other.isWithin(frame)) {
        taken.or(other.units(Role.CONTENT));
      }
    }
    taken.and(frame.units(Role.CONTENT));
    return taken;
  }

  private static float[][] without(float[][] scores, BitSet taken) {
    float[][] without = scores.clone();
    taken.stream()
        .forEach(
            unit -> {
              without[unit] = scores[unit].clone();
              without[unit][Label.B_CONTENT.ordinal()] = IMPOSSIBLE;
              without[unit][Label.I_CONTENT.ordinal()] = IMPOSSIBLE;
            });
    return without;
  }
}
