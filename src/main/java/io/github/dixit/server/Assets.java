// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import io.github.dixit.io.report.HtmlReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of the page, from the jar: those of the report and what the page adds to them. */
final class Assets {

  private static final String STYLE_SHEET = HtmlReport.styleSheet() + read("page.css");
  private static final String SCRIPT = HtmlReport.script() + read("page.js");
  private static final String ICON = read("icon.svg");

  private Assets() {}

  static Answer styleSheet() {
    return Answer.ok("text/css; charset=utf-8", STYLE_SHEET);
  }

  static Answer script() {
    return Answer.ok("text/javascript; charset=utf-8", SCRIPT);
  }

  static Answer icon() {
    return Answer.ok("image/svg+xml", ICON);
  }

  static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar's " + name + " can't be read", e);
    }
  }
}
