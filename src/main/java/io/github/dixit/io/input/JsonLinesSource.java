// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.dixit.DixitException;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Texts in JSON Lines, or in an array of objects. Of each object the two fields alone are kept, so
 * that neither long files nor large objects take memory.
 */
final class JsonLinesSource implements TextSource {

  private final JsonParser parser;
  private final String name;
  private final InputOptions options;

  JsonLinesSource(Reader reader, String name, InputOptions options) throws IOException {
    StreamReadConstraints limits =
        StreamReadConstraints.builder().maxStringLength(options.maxBytes()).build();
    this.parser = JsonFactory.builder().streamReadConstraints(limits).build().createParser(reader);
    this.name = name;
    this.options = options;
  }

  @Override
  public Optional<SourceText> next() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null) {
        return Optional.empty();
      }
      if (token != JsonToken.START_OBJECT) {
        throw new DixitException(here() + ": a line must be a JSON object");
      }
      return Optional.of(object(parser.currentLocation().getLineNr()));
    } catch (JsonProcessingException e) {
      throw new DixitException(here() + ": " + e.getOriginalMessage(), e);
    }
  }

  private SourceText object(int line) throws IOException {
    Optional<String> id = Optional.empty();
    Optional<String> text = Optional.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      if (field.equals(options.textField())) {
        text = scalar();
      } else if (field.equals(options.idField())) {
        id = scalar();
      } else {
        parser.skipChildren();
      }
    }
    String place = name + ", line " + line;
    return new SourceText(
        id.orElse(name + "#" + line),
        text.orElseThrow(
            () ->
                new DixitException(
                    place
                        + ": there is no text in a field \""
                        + options.textField()
                        + "\"; name the right one with --text-field")));
  }

  private Optional<String> scalar() throws IOException {
    Optional<String> value = Optional.ofNullable(parser.getValueAsString());
    parser.skipChildren();
    return value;
  }

  private String here() {
    return name + ", line " + parser.currentLocation().getLineNr();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
