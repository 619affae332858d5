// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import io.github.dixit.DixitException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/flat/start         | [1, 2]                        | \"flat.start\" has 2 numbers",
        "/frame/start        | [1, 2, 3, 4, 5, 6, \"seven\"]  | \"frame.start\" has \"seven\" where",
        "/flat/transitions   | [[0]]                         | \"flat.transitions\" has 1 rows of 7",
        "/flat/transitions/3 | [0, 0, 0, 0, 0, 0]            | \"flat.transitions\" has 6 numbers",
        "/flat/transitions/3 | 7                             | \"flat.transitions\" has 0 numbers",
        "/flat               | {}                            | \"flat.transitions\" has 0 rows",
        "/decoding/threshold | 7                             | \"decoding.threshold\" is 7.0, not",
        "/decoding/intercept | null                          | \"decoding.intercept\" has null",
        "/decoding/cueWeight | 1e999                         | \"decoding.cueWeight\" has",
      })
  void aDamagedFieldIsNamed(String field, String value, String message) throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode manifest = json.readTree(folder.resolve("manifest.json").toFile());
    int last = field.lastIndexOf('/');
    JsonNode parent = manifest.at(field.substring(0, last));
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(field.substring(last + 1)), json.readTree(value));
    } else {
      ((ObjectNode) parent).set(field.substring(last + 1), json.readTree(value));
    }
    json.writeValue(folder.resolve("manifest.json").toFile(), manifest);
    assertThatThrownBy(() -> new SpanModel(ModelFiles.of(Optional.of(folder))))
        .isInstanceOf(DixitException.class)
        .hasMessageStartingWith(folder.resolve("manifest.json") + " is damaged: " + message)
        .hasMessageEndingWith("give a folder as src/training exports it");
  }

  /** Their checksums are right, and yet they don't belong together. */
  @Test
  void aVocabularyOfAnotherModelIsFound() throws IOException {
    Files.copy(SHIPPED.resolve("encoder.onnx"), folder.resolve("encoder.onnx"));
    vocabulary("[UNK]\n[CLS]\n");
    assertThatThrownBy(() -> new SpanModel(ModelFiles.of(Optional.of(folder))))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("no piece [SEP]");
    vocabulary(
        Files.readString(SHIPPED.resolve("vocabulary.txt"))
            + IntStream.range(0, 9).mapToObj(i -> "more" + i + "\n").collect(Collectors.joining()));
    assertThatThrownBy(() -> new SpanModel(ModelFiles.of(Optional.of(folder))))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("ONNX Runtime failed on the encoder");
  }

  private void vocabulary(String text) throws IOException {
    Files.writeString(folder.resolve("vocabulary.txt"), text);
    ObjectMapper json = new ObjectMapper();
    JsonNode manifest = json.readTree(folder.resolve("manifest.json").toFile());
    ((ObjectNode) manifest.at("/files/vocabulary.txt"))
        .put("sha256", Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString());
    json.writeValue(folder.resolve("manifest.json").toFile(), manifest);
  }

  @Test
  void foldersThatDeadProcessesLeftAreRemoved() throws IOException {
    Path dead = Files.createDirectory(folder.resolve("onnxruntime-java123"));
    Files.writeString(dead.resolve("libonnxruntime.so"), "code");
    Path empty = Files.createDirectory(folder.resolve("onnxruntime-java456"));
    Path young = Files.createDirectory(folder.resolve("onnxruntime-java789"));
    Files.writeString(young.resolve("libonnxruntime.so"), "code");
    Path another = Files.createDirectory(folder.resolve("onnxruntime-java-notes"));
    Files.writeString(another.resolve("diary.txt"), "mine");
    FileTime before = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
    for (Path old : List.of(dead, empty, another)) {
      Files.setLastModifiedTime(old, before);
    }
    NativeFolders.removeOld(folder);
    assertThat(dead).doesNotExist();
    assertThat(empty).doesNotExist();
    assertThat(young.resolve("libonnxruntime.so")).exists();
    assertThat(another.resolve("diary.txt")).exists();
    NativeFolders.removeOld(folder.resolve("nowhere"));
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
