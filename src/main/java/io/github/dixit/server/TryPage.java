// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.dixit.AttributedDocument;
import io.github.dixit.io.Format;
import io.github.dixit.io.WriterOptions;
import io.github.dixit.io.report.HtmlReport;
import org.eclipse.jetty.server.Request;

/**
 * {@code /}: a box for a text, and what was found in it. It works without its script too, by
 * sending the form.
 */
final class TryPage implements Route {

  private static final String HTML = "text/html; charset=utf-8";
  private static final Content NOTHING = output -> {};
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, TryPage.class.getClassLoader(), "io.github.dixit.server");

  private final Texts texts;

  TryPage(Texts texts) {
    this.texts = texts;
  }

  /** Shows the box, with the example that the address names. */
  static Answer empty(Call call) {
    String text =
        call.query()
            .string("example")
            .flatMap(Examples::named)
            .map(Examples.Example::text)
            .orElse("");
    return page(view(text, "", NOTHING, ""));
  }

  @Override
  public void admit(Request request) {
    if (!Call.mediaType(request).equals("application/x-www-form-urlencoded")) {
      throw new Problem(415, "programs send texts to /v1/attributions");
    }
  }

  /** Shows the box with the text that was sent, and the result. */
  @Override
  public Answer answer(Call call) {
    String text = "";
    try {
      text = text(call);
      AttributedDocument document = texts.read("Your text", text);
      String article = HtmlReport.fragment(document);
      String json = Representation.of(Format.JSON).write(document, WriterOptions.defaults());
      return page(view(text, "", output -> output.writeContent(article), json));
    } catch (RuntimeException e) {
      return refusal(Problem.of(e), text);
    }
  }

  @Override
  public Answer refusal(Problem problem) {
    return refusal(problem, "");
  }

  private static Answer refusal(Problem problem, String text) {
    TryView view = view(text, String.valueOf(problem.getMessage()), NOTHING, "");
    return new Answer(problem.status(), HTML, render(view), problem.answer().headers());
  }

  private static String text(Call call) {
    String text = Parameters.ofQuery(call.text()).string("text").orElse("");
    if (text.isBlank()) {
      throw new Problem(400, "there is no text yet; paste an article or choose an example");
    }
    // Forms send every line break as two characters, whatever the text had.
    return text.replace("\r\n", "\n");
  }

  private static TryView view(String text, String problem, Content result, String json) {
    return new TryView(text, Examples.all(), problem, result, json, About.release());
  }

  private static Answer page(TryView view) {
    return Answer.ok(HTML, render(view));
  }

  private static String render(TryView view) {
    StringOutput output = new StringOutput();
    TEMPLATES.render("try.jte", view, output);
    return output.toString();
  }
}
