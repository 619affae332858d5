// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import java.net.URL;
import org.jspecify.annotations.Nullable;

/** Tells which jar a library comes from, and so its version. */
final class Jars {

  private Jars() {}

  /** {@return the name of the jar that has the class file, without its ending} */
  static String of(String classFile) {
    @Nullable URL url = Jars.class.getClassLoader().getResource(classFile);
    if (url == null) {
      return "missing from the class path";
    }
    String jar = url.toString().replaceFirst("!.*", "");
    return jar.substring(jar.lastIndexOf('/') + 1).replaceFirst("\\.jar$", "");
  }
}
