// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * The mapping in {@code docs}, and what OpenSearch and Elasticsearch do by one: refuse fields that
 * it doesn't have, where it is strict, and values that their fields can't take.
 */
record Mapping(JsonNode root) {

  /** The types that both servers have, with those of their parameters that both know. */
  private static final Map<String, Set<String>> PARAMETERS =
      Map.of(
          "keyword", Set.of("type", "ignore_above"),
          "text", Set.of("type", "analyzer", "fields", "copy_to"),
          "byte", Set.of("type"),
          "integer", Set.of("type"),
          "date", Set.of("type", "format", "ignore_malformed"),
          "object", Set.of("type", "dynamic", "properties"));

  /** A longer term is refused, and a character may take four bytes. */
  private static final int LONGEST_KEYWORD = 32_766 / 4;

  static Mapping read() throws IOException {
    JsonNode file = new ObjectMapper().readTree(Path.of("docs/statements.mapping.json").toFile());
    assertThat(file.fieldNames()).toIterable().containsExactly("settings", "mappings");
    Mapping mapping = new Mapping(file.path("mappings"));
    assertThat(mapping.root.path("dynamic").asText()).isEqualTo("strict");
    mapping.root.path("properties").forEach(mapping::checkField);
    return mapping;
  }

  private void checkField(JsonNode field) {
    Set<String> known = PARAMETERS.get(field.path("type").asText());
    assertThat(known).as(field.toString()).isNotNull();
    assertThat(field.fieldNames()).toIterable().isSubsetOf(known);
    assertThat(field.path("ignore_above").asInt()).isLessThanOrEqualTo(LONGEST_KEYWORD);
    if (field.has("copy_to")) {
      assertThat(root.at("/properties/" + field.path("copy_to").asText()).isObject()).isTrue();
    }
    field.path("fields").forEach(this::checkField);
    field.path("properties").forEach(this::checkField);
  }

  /** Fails if a server would refuse the record. */
  void check(JsonNode record) {
    object("", record, root, true);
  }

  private static void object(String path, JsonNode value, JsonNode mapping, boolean inherited) {
    assertThat(value.isObject()).as(path + ": " + value).isTrue();
    boolean strict =
        mapping.has("dynamic") ? mapping.path("dynamic").asText().equals("strict") : inherited;
    value
        .fields()
        .forEachRemaining(
            entry -> {
              String name = path + "/" + entry.getKey();
              JsonNode field = mapping.path("properties").path(entry.getKey());
              assertThat(field.isObject() || !strict).as(name + " is not mapped").isTrue();
              if (field.isObject()) {
                value(name, entry.getValue(), field, strict);
              }
            });
  }

  private static void value(String path, JsonNode value, JsonNode field, boolean strict) {
    if (value.isNull()) {
      return;
    }
    if (value.isArray()) {
      value.forEach(v -> value(path, v, field, strict));
      return;
    }
    boolean fits =
        switch (field.path("type").asText()) {
          case "keyword", "text" -> value.isTextual();
          case "byte" -> value.isInt() && value.intValue() == (byte) value.intValue();
          case "integer" -> value.isInt();
          case "date" -> value.isTextual() && field.path("ignore_malformed").booleanValue();
          case "object" -> {
            object(path, value, field, strict);
            yield true;
          }
          default -> false;
        };
    assertThat(fits).as(path + " can't be " + value).isTrue();
  }
}
