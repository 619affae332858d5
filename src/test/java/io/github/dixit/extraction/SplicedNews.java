// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The inputs of the fuzz test, cut, joined and strewn with any other bytes, by seed: longer than a
 * fuzzer makes them, and with more than one thing in each that is odd.
 */
final class SplicedNews {

  private static final int PARTS = 8;
  private static final int CHANGES = 6;
  private static final int STRAY = 60;

  private final List<byte[]> inputs = new ArrayList<>();

  /** Reads the inputs that the suite has. */
  SplicedNews() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(
                    SplicedNews.class.getResource("AssemblyFuzzTestInputs/recordsHold"))
                .toURI());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        inputs.add(Files.readAllBytes(file));
      }
    }
  }

  /** {@return the news with this number, the same as long as the inputs are} */
  FuzzedNews get(long number) {
    Random random = new Random(number);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int parts = 1 + random.nextInt(PARTS);
    for (int i = 0; i < parts; i++) {
      add(inputs.get(random.nextInt(inputs.size())).clone(), random, bytes);
    }
    return FuzzedNews.of(bytes.toByteArray());
  }

  private static void add(byte[] input, Random random, ByteArrayOutputStream to) {
    for (int i = random.nextInt(CHANGES); i > 0; i--) {
      input[random.nextInt(input.length)] = (byte) random.nextInt(256);
    }
    int begin = random.nextInt(3) == 0 ? random.nextInt(input.length) : 0;
    to.write(input, begin, input.length - begin);
    for (int i = random.nextInt(4) == 0 ? random.nextInt(STRAY) : 0; i > 0; i--) {
      to.write(random.nextInt(256));
    }
  }
}
