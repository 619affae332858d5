// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of a text can run, and nothing calls out, because no class has what it would need. */
class SecurityTest {

  /** As they stand in class files. */
  private static final List<String> CALLS_OUT =
      List.of(
          "java/net/Socket",
          "java/net/DatagramSocket",
          "java/net/URLConnection",
          "java/net/HttpURLConnection",
          "java/net/http/",
          "java/nio/channels/SocketChannel",
          "java/nio/channels/AsynchronousSocketChannel",
          "openStream",
          "javax/naming/");

  private static final List<String> RUNS =
      List.of(
          "java/lang/Process;",
          "java/lang/ProcessBuilder",
          "java/io/ObjectInputStream",
          "javax/script/",
          "defineClass",
          "java/net/URLClassLoader",
          "activateDefaultTyping",
          "JsonTypeInfo",
          "javax/xml/");

  @Test
  void noClassCallsOut() throws Exception {
    assertNoneHas(CALLS_OUT);
  }

  @Test
  void noClassRunsWhatItReads() throws Exception {
    assertNoneHas(RUNS);
  }

  private static void assertNoneHas(List<String> words) throws IOException, URISyntaxException {
    Path root = Path.of(Dixit.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Path> classes;
    try (Stream<Path> files = Files.walk(root.resolve("io/github/dixit"))) {
      classes = files.filter(f -> f.toString().endsWith(".class")).toList();
    }
    assertThat(classes).hasSizeGreaterThan(500);
    for (Path each : classes) {
      String content = Files.readString(each, StandardCharsets.ISO_8859_1);
      assertThat(words).as(each.toString()).noneMatch(content::contains);
    }
  }
}
