// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

/**
 * From any text to records. The suite tries the odd texts in the resources; {@code mvnw -Pfuzz}
 * looks for more, and what it finds is put beside them.
 */
@Tag("models")
class TextFuzzTest {

  @FuzzTest(maxDuration = "1h")
  void recordsHold(byte[] bytes) {
    String text = FuzzedText.of(bytes);
    Invariants.check(text, SharedDixit.get().extract("fuzz", text));
  }
}
