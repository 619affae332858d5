// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import io.github.dixit.DixitException;
import io.github.dixit.Internal;

/**
 * The libraries that single doors need, and that a program which imports Dixit has only if it asks
 * for them. Dixit's pom names their versions.
 */
@Internal
public enum Library {
  /** Reads and writes CSV. */
  FASTCSV("de.siegmar:fastcsv", "de.siegmar.fastcsv.reader.CsvReader"),
  /** Reads HTML pages. */
  JSOUP("org.jsoup:jsoup", "org.jsoup.Jsoup"),
  /** Guesses the encoding of what is not UTF-8. */
  CHARDET(
      "com.github.albfernandez:juniversalchardet",
      "org.mozilla.universalchardet.UniversalDetector"),
  /** Makes the pages of report and server. */
  JTE("gg.jte:jte-runtime", "gg.jte.TemplateEngine"),
  /** Answers over HTTP. */
  JETTY("org.eclipse.jetty:jetty-server", "org.eclipse.jetty.server.Server"),
  /** Draws the progress of long work. */
  PROGRESSBAR("me.tongfei:progressbar", "me.tongfei.progressbar.ProgressBar");

  private final String coordinates;
  private final String className;

  Library(String coordinates, String className) {
    this.coordinates = coordinates;
    this.className = className;
  }

  /** {@return whether the library is on the class path} */
  public boolean isThere() {
    try {
      Class.forName(className, false, Library.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * Refuses to go on without the library.
   *
   * @param door what needs it, in words that begin the message
   * @throws DixitException if it is not on the class path
   */
  public void require(String door) {
    if (!isThere()) {
      throw new DixitException(
          door
              + " needs the library "
              + coordinates
              + ", which is not on the class path; add it to your dependencies, in the version that"
              + " Dixit's pom names");
    }
  }
}
