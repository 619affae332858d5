// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;
import io.github.dixit.io.Library;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the encoding of bytes: by their mark, or, where they are not what they should be, by look.
 */
final class Encodings {

  private static final int SAMPLE = 1 << 16;

  /** The longer marks first: that of UTF-32LE begins like that of UTF-16LE. */
  private static final Map<Charset, byte[]> MARKS = new LinkedHashMap<>();

  static {
    MARKS.put(Charset.forName("UTF-32BE"), new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF});
    MARKS.put(Charset.forName("UTF-32LE"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0});
    MARKS.put(StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    MARKS.put(StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});
    MARKS.put(StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE});
  }

  private Encodings() {}

  /** {@return the encoding whose byte order mark the bytes begin with} */
  static Optional<Charset> marked(byte[] begin) {
    return MARKS.entrySet().stream()
        .filter(m -> startsWith(begin, m.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /** {@return the complaint that the bytes are not in the encoding, with the one they look like} */
  static DixitException notIn(Charset charset, String name, byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    String rest =
        guess(sample)
            .filter(g -> !g.equalsIgnoreCase(charset.name()))
            .map(g -> "looks like " + g + "; convert it or pass --encoding " + g)
            .orElse("can't be told what it is; convert it to UTF-8 or pass its --encoding");
    return new DixitException(name + " is not " + charset.name() + ": it " + rest);
  }

  /**
   * Refuses what has zero bytes: text in UTF-16 without a mark, which would pass for UTF-8 with
   * every second character zero, or no text at all.
   *
   * @param begin of the file
   */
  static void refuseZeros(String name, byte[] begin) {
    int[] zeros = new int[2];
    for (int i = 0; i < begin.length; i++) {
      if (begin[i] == 0) {
        zeros[i % 2]++;
      }
    }
    int some = begin.length / 8;
    if (zeros[0] + zeros[1] == 0) {
      return;
    }
    if (zeros[1] > some && zeros[0] < some / 8 + 1) {
      throw utf16(name, "UTF-16LE");
    }
    if (zeros[0] > some && zeros[1] < some / 8 + 1) {
      throw utf16(name, "UTF-16BE");
    }
    throw new DixitException(name + " is no text: it has zero bytes");
  }

  private static DixitException utf16(String name, String encoding) {
    return new DixitException(
        name + " looks like " + encoding + "; convert it or pass --encoding " + encoding);
  }

  private static Optional<String> guess(byte[] sample) {
    return Library.CHARDET.isThere() ? detected(sample) : Optional.empty();
  }

  private static Optional<String> detected(byte[] sample) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(sample);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).map(Encodings::commonName);
  }

  private static String commonName(String detected) {
    return detected.startsWith("WINDOWS-") ? "windows-" + detected.substring(8) : detected;
  }
}
