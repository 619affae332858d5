// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.AttributedDocument;
import org.eclipse.jetty.server.Request;

/** {@code POST /v1/attributions}: a text in, its attributions out. */
final class Attributions implements Route {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Body body;
  private final Workers workers;

  Attributions(Body body, Workers workers) {
    this.body = body;
    this.workers = workers;
  }

  @Override
  public Answer answer(Request request) {
    Representation representation = Representation.accepted(request.getHeaders());
    return switch (Body.mediaType(request)) {
      case "text/plain" -> representation.of(workers.extract("document", body.text(request)));
      case "application/json" -> representation.of(fromJson(body.text(request)));
      default ->
          throw new Problem(415, "send the text as text/plain, or as application/json {id, text}");
    };
  }

  private AttributedDocument fromJson(String body) {
    JsonNode json = parse(body);
    return workers.extract(
        json.path("id").isMissingNode() ? "document" : string(json, "id"), string(json, "text"));
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new Problem(400, "the body is not JSON: " + e.getOriginalMessage());
    }
  }

  private static String string(JsonNode json, String field) {
    if (!json.path(field).isTextual()) {
      throw new Problem(
          400, "the JSON needs a string \"" + field + "\": {\"id\": ..., \"text\": ...}");
    }
    return json.get(field).textValue();
  }
}
