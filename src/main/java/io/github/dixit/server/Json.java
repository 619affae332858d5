// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON that is sent: one object, nothing behind it, no name in it twice. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Json() {}

  /**
   * {@return the object}
   *
   * @throws Problem if the text is anything else
   */
  static ObjectNode object(String text) {
    if (read(text) instanceof ObjectNode object) {
      return object;
    }
    throw new Problem(400, "the JSON must be an object, as {\"text\": ...}");
  }

  private static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null
              ? ""
              : " (line " + e.getLocation().getLineNr() + ", " + column(e) + ")";
      throw new Problem(400, "the body is not JSON, or has a name twice" + where);
    }
  }

  private static String column(JsonProcessingException e) {
    return "column " + e.getLocation().getColumnNr();
  }
}
