// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a fuzzer's bytes: any that a string can have. What begins with the byte order
 * mark of UTF-16 is taken as it stands, half pairs included; the rest is UTF-8, as far as it goes.
 */
final class FuzzedText {

  private FuzzedText() {}

  static String of(byte[] bytes) {
    if (bytes.length > 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return ByteBuffer.wrap(bytes, 2, bytes.length - 2)
          .slice()
          .order(ByteOrder.BIG_ENDIAN)
          .asCharBuffer()
          .toString();
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
