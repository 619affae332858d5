// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dixit.DixitException;
import java.util.function.Function;

/** What the manifest of a span model says of its numbers, each looked at before it is believed. */
final class Manifest {

  private static final int LABELS = Label.values().length;

  private final JsonNode json;
  private final Function<String, DixitException> complaint;

  /**
   * Takes a manifest.
   *
   * @param complaint makes an exception that names the file
   */
  Manifest(JsonNode json, Function<String, DixitException> complaint) {
    this.json = json;
    this.complaint = complaint;
  }

  /** {@return the conditional random field of that name} */
  Crf crf(String name) {
    JsonNode transitions = json.path(name).path("transitions");
    if (transitions.size() != LABELS) {
      throw wrong(name + ".transitions", "has " + transitions.size() + " rows of " + LABELS);
    }
    float[][] rows = new float[LABELS][];
    for (int i = 0; i < LABELS; i++) {
      rows[i] = row(transitions.get(i), name + ".transitions");
    }
    return new Crf(rows, row(json.path(name).path("start"), name + ".start"));
  }

  private float[] row(JsonNode array, String field) {
    if (array.size() != LABELS) {
      throw wrong(field, "has " + array.size() + " numbers where there are " + LABELS + " labels");
    }
    float[] values = new float[LABELS];
    for (int i = 0; i < LABELS; i++) {
      values[i] = (float) number(array.get(i), field);
    }
    return values;
  }

  /** {@return how frames are chosen} */
  Decoding decoding() {
    double threshold = decoding("threshold");
    if (threshold < 0 || threshold > 1) {
      throw wrong("decoding.threshold", "is " + threshold + ", not between 0 and 1");
    }
    return new Decoding(
        threshold, decoding("intercept"), decoding("frameWeight"), decoding("cueWeight"));
  }

  private double decoding(String field) {
    return number(json.path("decoding").path(field), "decoding." + field);
  }

  private double number(JsonNode node, String field) {
    if (!node.isNumber() || !Double.isFinite(node.asDouble())) {
      throw wrong(field, "has " + node + " where a number must be");
    }
    return node.asDouble();
  }

  private DixitException wrong(String field, String reason) {
    return complaint.apply("is damaged: \"" + field + "\" " + reason);
  }
}
