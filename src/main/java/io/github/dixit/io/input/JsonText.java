// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.dixit.DixitException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a text out of a JSON object. Of the object only the fields asked for are kept in memory.
 */
final class JsonText {

  private final String name;
  private final InputOptions options;
  private final JsonFactory json;

  JsonText(String name, InputOptions options) {
    StreamReadConstraints limits =
        StreamReadConstraints.builder().maxStringLength(options.maxBytes()).build();
    this.name = name;
    this.options = options;
    this.json = JsonFactory.builder().streamReadConstraints(limits).build();
  }

  JsonParser parser(Reader reader) throws IOException {
    return json.createParser(reader);
  }

  /**
   * {@return the text of the object whose beginning the parser has just read}
   *
   * @param line where the object stands, from 1
   * @throws JsonProcessingException if it is not JSON
   * @throws DixitException if it is no object or has no text
   */
  SourceText read(JsonParser parser, long line) throws IOException {
    String place = place(line);
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new DixitException(place + ": a line must be a JSON object");
    }
    Optional<String> id = Optional.empty();
    Optional<String> text = Optional.empty();
    Map<String, String> kept = new LinkedHashMap<>();
    options.keptFields().forEach(f -> kept.put(f, ""));
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      if (field.equals(options.textField())) {
        text = scalar(parser);
      } else if (field.equals(options.idField())) {
        id = scalar(parser);
      } else if (kept.containsKey(field)) {
        kept.put(field, value(parser));
      } else {
        parser.skipChildren();
      }
    }
    return new SourceText(
        id.orElse(name + "#" + line),
        text.orElseThrow(() -> new DixitException(noText(place))),
        Metadata.present(kept));
  }

  DixitException notJson(JsonProcessingException e, long line) {
    return new DixitException(place(line) + ": " + e.getOriginalMessage(), e);
  }

  private String noText(String place) {
    return place
        + ": there is no text in a field \""
        + options.textField()
        + "\"; name the right one with --text-field";
  }

  private String place(long line) {
    return name + ", line " + line;
  }

  /** {@return the value as a string; a list or an object as the JSON that it is} */
  private String value(JsonParser parser) throws IOException {
    if (!parser.currentToken().isStructStart()) {
      return scalar(parser).orElse("");
    }
    StringWriter copy = new StringWriter();
    try (JsonGenerator generator = json.createGenerator(copy)) {
      generator.copyCurrentStructure(parser);
    }
    return copy.toString();
  }

  private static Optional<String> scalar(JsonParser parser) throws IOException {
    Optional<String> value = Optional.ofNullable(parser.getValueAsString());
    parser.skipChildren();
    return value;
  }
}
