// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes figures in Prometheus's text format, version 0.0.4. It has one page of rules, and our
 * labels are all our own words: a library for it would be seven jars.
 */
final class PrometheusText {

  static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final StringBuilder out = new StringBuilder();

  /** Begins the figures of one name. */
  PrometheusText family(String name, String type, String help) {
    out.append("# HELP ").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    return this;
  }

  /** Writes one figure of them. */
  PrometheusText sample(String name, Map<String, String> labels, double value) {
    out.append(name);
    if (!labels.isEmpty()) {
      out.append(
          labels.entrySet().stream()
              .map(l -> l.getKey() + "=\"" + escape(l.getValue()) + "\"")
              .collect(Collectors.joining(",", "{", "}")));
    }
    out.append(' ').append(number(value)).append('\n');
    return this;
  }

  /** Writes a name that has one figure alone. */
  PrometheusText single(String name, String type, String help, double value) {
    return family(name, type, help).sample(name, Map.of(), value);
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
