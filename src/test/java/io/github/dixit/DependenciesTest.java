// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Dixit is made of is what its authors still mend. */
class DependenciesTest {

  private static final Pattern MOVED =
      Pattern.compile(
          "<distributionManagement>(?:(?!</distributionManagement>).)*?<relocation>.*?</distributionManagement>",
          Pattern.DOTALL);

  @Test
  void noLibraryHasMovedToOtherCoordinates() throws IOException {
    int looked = 0;
    List<String> moved = new ArrayList<>();
    for (Path jar : jars()) {
      Path pom = pom(jar);
      if (Files.exists(pom)) {
        looked++;
        if (MOVED.matcher(Files.readString(pom)).find()) {
          moved.add(jar.toString());
        }
      }
    }
    assertThat(looked).isGreaterThan(20);
    assertThat(moved).isEmpty();
  }

  /** Without a network: against the list in the resources. */
  @Test
  void noLibraryHasAFaultThatIsKnownAndMended() throws IOException {
    Set<String> used = new HashSet<>();
    List<String> faulty = new ArrayList<>();
    for (Path jar : jars()) {
      for (String[] fault : faults()) {
        if (jar.toString().replace('\\', '/').contains(folder(fault[0]))) {
          used.add(fault[0]);
          if (version(jar).compareTo(Version.parse(fault[1])) < 0) {
            faulty.add(jar.getFileName() + " has " + fault[2] + ", mended in " + fault[1]);
          }
        }
      }
    }
    assertThat(faulty).isEmpty();
    assertThat(used)
        .as("every line of the list concerns a library that is used")
        .containsExactlyInAnyOrderElementsOf(
            faults().stream().map(fault -> fault[0]).collect(Collectors.toSet()));
  }

  private static List<String[]> faults() throws IOException {
    try (InputStream in = DependenciesTest.class.getResourceAsStream("advisories.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    }
  }

  private static List<Path> jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(entry -> entry.toString().endsWith(".jar"))
        .toList();
  }

  /** {@return where the library lies in Maven's repository} */
  private static String folder(String coordinates) {
    return "/" + coordinates.replace('.', '/').replace(':', '/') + "/";
  }

  private static Version version(Path jar) {
    return Version.parse(jar.getParent().getFileName().toString());
  }

  /** {@return the file beside a jar in Maven's repository that describes it} */
  private static Path pom(Path jar) {
    Path version = jar.toAbsolutePath().getParent();
    Path artifact = version.getParent();
    return version.resolve(artifact.getFileName() + "-" + version.getFileName() + ".pom");
  }
}
