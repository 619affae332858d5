// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the fields of JSON objects. */
record Fields(JsonGenerator json) {

  /** Writes what an object has in it. */
  @FunctionalInterface
  interface Body {
    void write() throws IOException;
  }

  /** Writes an element of an array. */
  @FunctionalInterface
  interface Element<T> {
    void write(T element) throws IOException;
  }

  void object(Body body) throws IOException {
    json.writeStartObject();
    body.write();
    json.writeEndObject();
  }

  void object(String field, Body body) throws IOException {
    json.writeFieldName(field);
    object(body);
  }

  void string(String field, String value) throws IOException {
    json.writeStringField(field, value);
  }

  /** Writes {@code null} where there is no value. */
  void string(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  void number(String field, int value) throws IOException {
    json.writeNumberField(field, value);
  }

  void strings(String field, List<String> values) throws IOException {
    array(field, values, json::writeString);
  }

  <T> void array(String field, List<T> elements, Element<T> each) throws IOException {
    json.writeArrayFieldStart(field);
    for (T element : elements) {
      each.write(element);
    }
    json.writeEndArray();
  }
}
