// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.github.dixit.io.EncodableWriter;
import io.github.dixit.io.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * The frame of a page that compares, which loads nothing and runs nothing.
 *
 * @param title of the window
 * @param motto what the page is of, beside the name of Dixit
 * @param body what stands in the frame
 */
record Sheet(String title, String motto, Content body) {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Sheet.class.getClassLoader(), "io.github.dixit.io.report");

  String styleSheet() {
    return Assets.VERIFICATION_STYLE_SHEET;
  }

  String policy() {
    return Assets.VERIFICATION_POLICY;
  }

  /** Checks that there is what the page is made with. */
  static void require() {
    Library.JTE.require("HTML");
  }

  /**
   * Writes a page whose body is what a template makes of a model, and leaves the writer open.
   *
   * @throws IOException if it can't be written
   */
  static void write(String title, String motto, String template, Object model, Writer to)
      throws IOException {
    Writer out = EncodableWriter.text(to);
    try {
      Content body = output -> TEMPLATES.render(template, model, output);
      TEMPLATES.render("sheet.jte", new Sheet(title, motto, body), new WriterOutput(out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    out.flush();
  }
}
