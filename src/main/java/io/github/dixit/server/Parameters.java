// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.primitives.Ints;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.util.MultiMap;
import org.eclipse.jetty.util.UrlEncoded;
import org.jspecify.annotations.Nullable;

/**
 * Options by name, from an address, a form or a JSON object. Each may be given once; those that
 * nobody knows are refused, so that a slip of the pen doesn't pass for the default.
 */
final class Parameters {

  private final Map<String, JsonNode> values;

  private Parameters(Map<String, JsonNode> values) {
    this.values = values;
  }

  /**
   * {@return those of an address behind its question mark, or of a form}
   *
   * @param encoded as the sender wrote it, or null if there was none
   * @throws Problem if it is malformed or names one twice
   */
  static Parameters ofQuery(@Nullable String encoded) {
    MultiMap<String> decoded = new MultiMap<>();
    try {
      UrlEncoded.decodeTo(encoded == null ? "" : encoded, decoded, StandardCharsets.UTF_8);
    } catch (RuntimeException e) { // Jetty has one for each sort of mistake
      throw new Problem(400, "the address or the form has a broken %-escape, or is not UTF-8");
    }
    Map<String, JsonNode> values = new LinkedHashMap<>();
    decoded.forEach((name, given) -> values.put(name, TextNode.valueOf(single(name, given))));
    return new Parameters(values);
  }

  private static String single(String name, List<String> given) {
    if (given.size() > 1) {
      throw twice(name);
    }
    return given.isEmpty() ? "" : given.get(0);
  }

  /**
   * {@return these and those of the JSON object}
   *
   * @throws Problem if one stands in both
   */
  Parameters and(ObjectNode object) {
    Map<String, JsonNode> all = new LinkedHashMap<>(values);
    object
        .properties()
        .forEach(
            field -> {
              if (all.put(field.getKey(), field.getValue()) != null) {
                throw twice(field.getKey());
              }
            });
    return new Parameters(all);
  }

  /** {@return those of the JSON object, and of these what it does not have} */
  Parameters defaultsOf(ObjectNode object) {
    Map<String, JsonNode> all = new LinkedHashMap<>(values);
    object.properties().forEach(field -> all.put(field.getKey(), field.getValue()));
    return new Parameters(all);
  }

  /**
   * {@return these}
   *
   * @throws Problem if there is one beside these names
   */
  Parameters only(List<String> names) {
    for (String name : values.keySet()) {
      if (!names.contains(name)) {
        throw new Problem(
            400, "there is no option \"" + name + "\" here but " + String.join(", ", names));
      }
    }
    return this;
  }

  /**
   * {@return the characters given}
   *
   * @throws Problem if they are no string
   */
  Optional<String> string(String name) {
    Optional<JsonNode> value = Optional.ofNullable(values.get(name));
    if (value.isPresent() && !value.get().isTextual()) {
      throw new Problem(400, "\"" + name + "\" must be a string");
    }
    return value.map(JsonNode::textValue);
  }

  /**
   * {@return the number given}
   *
   * @throws Problem if it is none, or out of its range
   */
  Optional<Double> number(String name, double least, double most) {
    return Optional.ofNullable(values.get(name)).map(value -> inRange(name, value, least, most));
  }

  private static double inRange(String name, JsonNode value, double least, double most) {
    double number = value.isNumber() || value.isTextual() ? value.asDouble(Double.NaN) : Double.NaN;
    if (!(number >= least && number <= most)) {
      throw new Problem(400, "\"" + name + "\" must be a number from " + least + " to " + most);
    }
    return number;
  }

  /**
   * {@return the whole number given}
   *
   * @throws Problem if it is none, or out of its range
   */
  Optional<Integer> whole(String name, int least, int most) {
    return Optional.ofNullable(values.get(name))
        .map(
            value ->
                Optional.ofNullable(Ints.tryParse(value.asText()))
                    .filter(number -> number >= least && number <= most)
                    .orElseThrow(
                        () ->
                            new Problem(
                                400,
                                "\"%s\" must be a whole number from %d to %d"
                                    .formatted(name, least, most))));
  }

  /**
   * {@return whether it is {@code true}; without it, {@code false}}
   *
   * @throws Problem if it is neither
   */
  boolean flag(String name) {
    String value = Optional.ofNullable(values.get(name)).map(JsonNode::asText).orElse("false");
    if (!value.equals("true") && !value.equals("false")) {
      throw new Problem(400, "\"" + name + "\" must be true or false");
    }
    return value.equals("true");
  }

  /**
   * {@return the strings by name in the object given}
   *
   * @throws Problem if it is anything else
   */
  Map<String, String> strings(String name) {
    JsonNode object = values.getOrDefault(name, MissingNode.getInstance());
    Map<String, String> strings = new LinkedHashMap<>();
    object.properties().forEach(e -> strings.put(e.getKey(), e.getValue().textValue()));
    if (!object.isMissingNode() && !object.isObject() || strings.containsValue(null)) {
      throw new Problem(400, "\"" + name + "\" must be an object of strings");
    }
    return strings;
  }

  private static Problem twice(String name) {
    return new Problem(400, "\"" + name + "\" is given twice");
  }
}
