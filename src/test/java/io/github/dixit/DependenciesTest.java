// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path pom = pom(Path.of(entry));
      if (Files.exists(pom)) {
        looked++;
        if (MOVED.matcher(Files.readString(pom)).find()) {
          moved.add(entry);
        }
      }
    }
    assertThat(looked).isGreaterThan(20);
    assertThat(moved).isEmpty();
  }

  /** {@return the file beside a jar in Maven's repository that describes it} */
  private static Path pom(Path jar) {
    Path version = jar.toAbsolutePath().getParent();
    Path artifact = version.getParent();
    return version.resolve(artifact.getFileName() + "-" + version.getFileName() + ".pom");
  }
}
