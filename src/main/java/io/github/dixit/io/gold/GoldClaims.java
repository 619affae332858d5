// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Which attributions of a document are about one claim: {@code "claims": [{"members": [{"id": "a1",
 * "stance": "ASSERTS"}, ...]}, ...]}, in gold and in what systems find.
 */
public final class GoldClaims {

  private final Map<String, Map<Integer, String>> byId = new HashMap<>();

  private GoldClaims() {}

  /** {@return the claims of a document} */
  public static GoldClaims of(JsonNode document) {
    GoldClaims claims = new GoldClaims();
    int number = 0;
    for (JsonNode claim : document.path("claims")) {
      for (JsonNode member : claim.path("members")) {
        claims
            .byId
            .computeIfAbsent(member.path("id").asText(), id -> new HashMap<>())
            .put(number, member.path("stance").asText());
      }
      number++;
    }
    return claims;
  }

  /** {@return the numbers of the claims that an attribution is about, with its stance to each} */
  public Map<Integer, String> of(String id) {
    return byId.getOrDefault(id, Map.of());
  }
}
