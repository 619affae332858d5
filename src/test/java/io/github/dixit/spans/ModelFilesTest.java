// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dixit.DixitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {

  private static final Path SHIPPED = Path.of("models");

  @TempDir private Path folder;

  @BeforeEach
  void copyWhatIsSmall() throws IOException {
    for (String name : List.of("manifest.json", "vocabulary.txt", "frames.onnx")) {
      Files.copy(SHIPPED.resolve(name), folder.resolve(name));
    }
  }

  @Test
  void goodFilesAreRead() {
    assertThat(ModelFiles.of(Optional.of(folder)).lines("vocabulary.txt"))
        .hasSize(30_522)
        .startsWith("[PAD]");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> ModelFiles.of(Optional.of(folder)).verified("encoder.onnx"))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("can't read the span model, " + folder.resolve("encoder.onnx"));
    assertThatThrownBy(() -> ModelFiles.of(Optional.of(folder.resolve("nowhere"))))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    byte[] content = Files.readAllBytes(folder.resolve("frames.onnx"));
    content[content.length / 2]++;
    Files.write(folder.resolve("frames.onnx"), content);
    assertThatThrownBy(() -> ModelFiles.of(Optional.of(folder)).verified("frames.onnx"))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("frames.onnx is damaged");
  }

  @Test
  void aManifestThatIsNoneIsNamed() throws IOException {
    Files.writeString(folder.resolve("manifest.json"), "{");
    assertThatThrownBy(() -> ModelFiles.of(Optional.of(folder)))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("is not JSON");
    Files.writeString(folder.resolve("manifest.json"), "{\"format\": 99}");
    assertThatThrownBy(() -> ModelFiles.of(Optional.of(folder)))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("this version can't read");
  }
}
