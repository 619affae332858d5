// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** What the server says of itself. */
final class About {

  private static final String OPEN_API = withSchema(Assets.read("openapi.json"));

  private About() {}

  static Answer health() {
    return Answer.ok("application/json", object().put("status", "ok").toString());
  }

  /** {@return whether one more text would be taken} */
  static Answer ready(boolean ready) {
    if (!ready) {
      throw new Problem(503, "as many texts wait as may", Map.of("Retry-After", "1"));
    }
    return Answer.ok("application/json", object().put("status", "ready").toString());
  }

  static Answer version() {
    return Answer.ok(
        "application/json",
        object().put("name", "dixit").put("version", release()).put("schemaVersion", 1).toString());
  }

  static Answer openApi() {
    return Answer.ok("application/json", OPEN_API.replace("${version}", release()));
  }

  /** {@return the description with the schema of the JSON in its place} */
  private static String withSchema(String openApi) {
    try {
      ObjectMapper json = new ObjectMapper();
      ObjectNode api = (ObjectNode) json.readTree(openApi);
      ObjectNode schema = (ObjectNode) json.readTree(Assets.read("attributions.schema.json"));
      api.withObject("/components/schemas").set("Document", schema);
      return api.toPrettyString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the jar's openapi.json or schema is not JSON", e);
    }
  }

  /** {@return the version in the jar's manifest} */
  static String release() {
    return Optional.ofNullable(About.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
