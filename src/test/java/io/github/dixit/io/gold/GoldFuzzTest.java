// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.dixit.DixitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;

/**
 * From any bytes to a test set, or to a message that names it. What stands before the first byte 0
 * is the text, what stands behind it the annotations. The suite tries the files in the resources;
 * {@code mvnw -Pfuzz} looks for more.
 */
class GoldFuzzTest {

  @TempDir private Path folder;

  @FuzzTest(maxDuration = "1h")
  void documentsOrAMessage(byte[] bytes) throws IOException {
    int cut = 0;
    while (cut < bytes.length && bytes[cut] != 0) {
      cut++;
    }
    byte[] text = Arrays.copyOf(bytes, cut);
    byte[] notes = Arrays.copyOfRange(bytes, Math.min(cut + 1, bytes.length), bytes.length);
    for (GoldFormat format : GoldFormat.values()) {
      read(format, laidOut(format, text, notes));
    }
  }

  /** {@return the file or folder with the text and its annotations, as the format has them} */
  private Path laidOut(GoldFormat format, byte[] text, byte[] notes) throws IOException {
    Path place = Files.createDirectories(folder.resolve(format.name()));
    return switch (format) {
      case POLNEAR -> {
        Files.createDirectories(place.resolve("text"));
        Files.createDirectories(place.resolve("attributions"));
        Files.write(place.resolve("text/a.txt"), text);
        Files.write(place.resolve("attributions/a_1.ann"), notes);
        yield place;
      }
      case JSON -> Files.write(place.resolve("a.json"), notes).getParent();
      case BRAT, SPANS, MARKED -> {
        Files.write(place.resolve("a.txt"), text);
        Files.write(place.resolve(format == GoldFormat.SPANS ? "spans.csv" : "a.ann"), notes);
        yield place;
      }
      case COFENET, CONLL -> Files.write(place.resolve("a"), notes);
    };
  }

  private static void read(GoldFormat format, Path place) throws IOException {
    try {
      if (format.labelsTokens()) {
        assertThat(Gold.labelled(place, format)).isNotEmpty();
      } else {
        assertThat(Gold.documents(place, format)).isNotEmpty();
      }
    } catch (DixitException e) {
      assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(2_000);
    }
  }
}
