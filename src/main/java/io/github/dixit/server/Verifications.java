// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dixit.AttributedDocument;
import io.github.dixit.io.verification.VerificationJson;
import io.github.dixit.verify.QuoteVerifier;
import io.github.dixit.verify.SourceIndex;
import io.github.dixit.verify.Sources;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code POST /v1/verifications}: a draft and its sources in, what becomes of its quotations out.
 */
final class Verifications implements Route {

  private static final String SHAPE =
      "send {\"draft\": \"...\", \"sources\": [{\"id\": \"...\", \"text\": \"...\"}]}";

  private final Texts texts;
  private final Optional<SourceIndex> index;

  /**
   * Makes the route.
   *
   * @param index where quotations are looked for if no sources are sent
   */
  Verifications(Texts texts, Optional<SourceIndex> index) {
    this.texts = texts;
    this.index = index;
  }

  @Override
  public Answer answer(Call call) {
    if (!call.mediaType().equals("application/json")) {
      throw new Problem(415, SHAPE + " as application/json");
    }
    ObjectNode json = call.json();
    Parameters given = call.query().and(json).only(List.of("draft", "sources", "details"));
    Sources sources = sources(json);
    AttributedDocument draft = draft(json.path("draft"));
    return answer(QuoteVerifier.against(sources), draft, given.flag("details"));
  }

  private static Answer answer(QuoteVerifier verifier, AttributedDocument draft, boolean details) {
    StringWriter out = new StringWriter();
    try (VerificationJson writer = new VerificationJson(out, details)) {
      writer.write(verifier.verify(draft));
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't be written", e);
    }
    return Answer.ok("application/json", out.toString());
  }

  private Sources sources(ObjectNode json) {
    JsonNode sent = json.path("sources");
    if (sent.isMissingNode() && index.isPresent()) {
      return index.get();
    }
    if (!sent.isArray() || sent.isEmpty()) {
      throw new Problem(400, "there are no sources; " + SHAPE);
    }
    List<AttributedDocument> documents = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode source : sent) {
      AttributedDocument document = document(source);
      if (!ids.add(document.id())) {
        throw new Problem(400, "two sources have the id \"" + document.id() + "\"");
      }
      documents.add(document);
    }
    return Sources.of(documents);
  }

  private AttributedDocument draft(JsonNode draft) {
    if (draft.isMissingNode()) {
      throw new Problem(400, "there is no draft; " + SHAPE);
    }
    return draft.isTextual() ? texts.read("draft", draft.textValue()) : document(draft);
  }

  private AttributedDocument document(JsonNode node) {
    if (!node.path("id").isTextual() || !node.path("text").isTextual()) {
      throw new Problem(400, "a draft or source lacks its id or text; " + SHAPE);
    }
    if (node.size() > 2) {
      throw new Problem(400, "a draft or source has an id, a text and nothing else; " + SHAPE);
    }
    return texts.read(node.path("id").textValue(), node.path("text").textValue());
  }
}
