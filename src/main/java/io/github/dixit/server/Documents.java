// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What the server says of itself. */
final class Documents {

  private static final String OPEN_API = Assets.read("openapi.json");

  private Documents() {}

  static Answer health() {
    return Answer.ok("application/json", object().put("status", "ok").toString());
  }

  static Answer version() {
    return Answer.ok(
        "application/json",
        object().put("name", "dixit").put("version", release()).put("schemaVersion", 1).toString());
  }

  static Answer openApi() {
    return Answer.ok("application/json", OPEN_API.replace("${version}", release()));
  }

  /** {@return the version in the jar's manifest} */
  static String release() {
    return Optional.ofNullable(Documents.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
