// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dixit.Attribution;
import io.github.dixit.Internal;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.io.EncodableWriter;
import io.github.dixit.verify.Difference;
import io.github.dixit.verify.Passage;
import io.github.dixit.verify.ReportedStatement;
import io.github.dixit.verify.VerifiedDraft;
import io.github.dixit.verify.VerifiedQuotation;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * Writes verified drafts as JSON after {@code docs/verifications.schema.json}, one object a line.
 * Offsets are UTF-16 code units of the draft and of the source.
 */
@Internal
public final class VerificationJson implements VerificationWriter {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int SCHEMA_VERSION = 1;

  private final Writer out;
  private final boolean details;

  /**
   * Writes to a stream, which is closed with this.
   *
   * @param details whether to add what is beyond the verdicts: the context, how cues differ, the
   *     next best places, and statements that the draft reports in words of its own
   * @param out where to
   */
  public VerificationJson(Writer out, boolean details) {
    this.out = EncodableWriter.json(out);
    this.details = details;
  }

  @Override
  public void write(VerifiedDraft draft) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      write(draft, new Fields(json));
      json.writeRaw('\n');
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void write(VerifiedDraft draft, Fields json) throws IOException {
    json.object(
        () -> {
          json.number("schemaVersion", SCHEMA_VERSION);
          json.string("draft", draft.document().id());
          json.strings("warnings", draft.document().warnings());
          json.array("quotations", draft.quotations(), q -> quotation(q, json));
          if (details) {
            json.array("reported", draft.reported(), r -> reported(r, json));
          }
        });
  }

  private void quotation(VerifiedQuotation q, Fields json) throws IOException {
    json.object(
        () -> {
          json.string("attribution", q.attribution().map(Attribution::id));
          json.object("quotation", () -> words(q.quotation(), json));
          json.string("verdict", q.verdict().name());
          json.string("speaker", q.speaker().map(Enum::name));
          json.string("speakerInSource", q.speakerInSource());
          passage("found", q.found(), json);
          json.array("differences", q.differences(), d -> judged(d, json));
          if (details) {
            details(q, json);
          }
        });
  }

  private void details(VerifiedQuotation q, Fields json) throws IOException {
    json.array(
        "facets",
        q.facets(),
        f ->
            json.object(
                () -> {
                  json.string("facet", f.facet());
                  json.string("draft", f.draft());
                  json.string("source", f.source());
                }));
    json.array("others", q.others(), p -> json.object(() -> passage(p, json)));
  }

  private void reported(ReportedStatement reported, Fields json) throws IOException {
    json.object(
        () -> {
          json.string("attribution", reported.attribution().id());
          json.array("nearest", reported.nearest(), p -> json.object(() -> passage(p, json)));
        });
  }

  private void passage(String field, Optional<Passage> passage, Fields json) throws IOException {
    if (passage.isPresent()) {
      json.object(field, () -> passage(passage.get(), json));
    } else {
      json.string(field, Optional.empty());
    }
  }

  private void passage(Passage passage, Fields json) throws IOException {
    json.string("document", passage.document());
    json.string("attribution", passage.attribution().map(Attribution::id));
    words(passage.words(), json);
    if (details) {
      json.string("context", passage.context());
    }
  }

  private static void words(TextSpan words, Fields json) throws IOException {
    json.string("text", words.text());
    json.array("spans", words.spans(), s -> span(s, json));
  }

  static void span(Span span, Fields json) throws IOException {
    json.object(
        () -> {
          json.number("begin", span.begin());
          json.number("end", span.end());
        });
  }

  private void judged(Difference d, Fields json) throws IOException {
    json.object(
        () -> {
          told(d, json);
          if (details) {
            json.string("about", d.about().name());
          }
        });
  }

  static void difference(Difference d, Fields json) throws IOException {
    json.object(() -> told(d, json));
  }

  private static void told(Difference d, Fields json) throws IOException {
    json.string("kind", d.kind().name());
    json.string("draft", d.draft());
    json.string("source", d.source());
  }
}
