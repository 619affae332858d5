// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What speaks for and against one candidate, by name; what is absent is zero. */
public final class Features {

  private final Map<String, Double> values = new LinkedHashMap<>();

  /** Notes that something holds. */
  void add(String name) {
    add(name, 1);
  }

  void add(String name, double value) {
    if (value != 0) {
      values.merge(name, value, Double::sum);
    }
  }

  void addIf(boolean holds, String name) {
    if (holds) {
      add(name);
    }
  }

  /** Notes one of a few steps of a count: 0, 1, 2, 3, 5 (four to six) or 9 (more). */
  void addStep(String name, int count) {
    int step = count <= 3 ? Math.max(count, 0) : count <= 6 ? 5 : 9;
    add(name + " " + step);
  }

  /** {@return the values that are not zero} */
  public Map<String, Double> values() {
    return Collections.unmodifiableMap(values);
  }
}
