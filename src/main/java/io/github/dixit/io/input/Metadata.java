// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a text is handed on with. */
final class Metadata {

  private Metadata() {}

  /** {@return the fields that say something, in their order} */
  static Map<String, String> present(Map<String, String> fields) {
    Map<String, String> present = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (!value.isBlank()) {
            present.put(name, value.strip());
          }
        });
    return present;
  }
}
