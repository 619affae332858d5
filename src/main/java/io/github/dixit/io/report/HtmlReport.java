// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import io.github.dixit.AttributedDocument;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.EncodableWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes documents as one HTML page that needs nothing but itself: each article with its
 * attributions highlighted, its speakers and filters; of several documents also an index with all
 * speakers.
 *
 * <p>The articles wait in a temporary file, since the index before them is known last; the memory
 * needed grows with the number of documents and speakers, not with the texts. Not thread-safe.
 */
public final class HtmlReport implements DocumentWriter {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, HtmlReport.class.getClassLoader(), "io.github.dixit.io.report");

  private static final int BUFFER = 1 << 15;

  private final Writer out;
  private final Path waiting;
  private final Writer articles;
  private final Index index = new Index();
  private String title = "";
  private boolean closed;

  /**
   * Starts a report.
   *
   * @param out where the page goes when the report is closed; closed with it
   * @throws IOException if no temporary file can be made
   */
  public HtmlReport(Writer out) throws IOException {
    this.out = EncodableWriter.text(out);
    this.waiting = Files.createTempFile("dixit-report", ".html");
    this.articles = EncodableWriter.text(Files.newBufferedWriter(waiting));
  }

  /**
   * Adds a document.
   *
   * @throws IOException if the temporary file can't be written
   */
  @Override
  public void write(AttributedDocument document) throws IOException {
    ArticleView view = ArticleViews.of("d" + (index.size() + 1), document);
    index.add(view);
    title = view.title();
    rethrowing(() -> TEMPLATES.render("article.jte", view, new WriterOutput(articles)));
  }

  /**
   * Writes the page, once.
   *
   * @throws IOException if it can't be written
   */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      articles.close();
      rethrowing(() -> TEMPLATES.render("page.jte", page(), new WriterOutput(out)));
    } finally {
      Files.deleteIfExists(waiting);
    }
  }

  /**
   * {@return the article of one document as a part of another page}
   *
   * @param document what was found in a text
   */
  public static String fragment(AttributedDocument document) {
    StringOutput output = new StringOutput();
    TEMPLATES.render("article.jte", ArticleViews.of("d1", document), output);
    return output.toString();
  }

  /** {@return the style sheet that a {@link #fragment} needs} */
  public static String styleSheet() {
    return Assets.STYLE_SHEET;
  }

  /** {@return the script that a {@link #fragment} needs} */
  public static String script() {
    return Assets.SCRIPT;
  }

  private Page page() {
    boolean several = index.size() != 1;
    String name = several ? Labels.count(index.size(), "document") : title;
    return new Page(name, several, Assets.POLICY, Assets.STYLE_SHEET, Assets.SCRIPT, this::body);
  }

  private void body(TemplateOutput output) {
    if (index.size() != 1) {
      TEMPLATES.render("index.jte", index.view(), output);
    }
    try (Reader reader = Files.newBufferedReader(waiting)) {
      char[] buffer = new char[BUFFER];
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        output.writeContent(new String(buffer, 0, n));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void rethrowing(Runnable rendering) throws IOException {
    try {
      rendering.run();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
