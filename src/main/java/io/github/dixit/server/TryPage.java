// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.dixit.AttributedDocument;
import io.github.dixit.io.report.HtmlReport;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.MultiMap;
import org.eclipse.jetty.util.UrlEncoded;

/**
 * {@code /}: a box for a text, and what was found in it. It works without its script too, by
 * sending the form.
 */
final class TryPage {

  private static final Content NOTHING = output -> {};
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, TryPage.class.getClassLoader(), "io.github.dixit.server");

  private final Body body;
  private final Workers workers;

  TryPage(Body body, Workers workers) {
    this.body = body;
    this.workers = workers;
  }

  /** Shows the box, with the example that the address names. */
  Answer empty(Request request) {
    Fields parameters = Request.extractQueryParameters(request);
    String text =
        Optional.ofNullable(parameters.getValue("example"))
            .flatMap(Examples::named)
            .map(Examples.Example::text)
            .orElse("");
    return page(200, view(text, "", NOTHING, ""));
  }

  /** Shows the box with the text that was sent, and the result. */
  Answer result(Request request) {
    String text = "";
    try {
      text = text(request);
      AttributedDocument document = workers.extract("Your text", text);
      String article = HtmlReport.fragment(document);
      String json = Representation.JSON.write(document);
      return page(200, view(text, "", output -> output.writeContent(article), json));
    } catch (Problem problem) {
      return page(problem.status(), view(text, problem.getMessage(), NOTHING, ""));
    }
  }

  private String text(Request request) {
    if (!Body.mediaType(request).equals("application/x-www-form-urlencoded")) {
      throw new Problem(415, "programs send texts to /v1/attributions");
    }
    MultiMap<String> form = new MultiMap<>();
    UrlEncoded.decodeTo(body.text(request), form, StandardCharsets.UTF_8);
    String text = form.getValue("text", 0);
    if (text == null || text.isBlank()) {
      throw new Problem(400, "there is no text yet; paste an article or choose an example");
    }
    // Forms send every line break as two characters, whatever the text had.
    return text.replace("\r\n", "\n");
  }

  private static TryView view(String text, String problem, Content result, String json) {
    return new TryView(text, Examples.all(), problem, result, json, Documents.release());
  }

  private static Answer page(int status, TryView view) {
    StringOutput output = new StringOutput();
    TEMPLATES.render("try.jte", view, output);
    return new Answer(status, "text/html; charset=utf-8", output.toString(), Map.of());
  }
}
