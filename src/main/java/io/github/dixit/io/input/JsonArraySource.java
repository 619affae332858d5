// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** Texts in an array of JSON objects, read as a stream; bad JSON ends it. */
final class JsonArraySource implements TextSource {

  private final JsonParser parser;
  private final JsonText json;
  private boolean ended;

  JsonArraySource(JsonParser parser, JsonText json) {
    this.parser = parser;
    this.json = json;
  }

  @Override
  public Optional<SourceText> next() throws IOException {
    try {
      JsonToken token = ended ? null : parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      return token == null ? Optional.empty() : Optional.of(json.read(parser, line()));
    } catch (JsonProcessingException e) {
      ended = true;
      throw json.notJson(e, line());
    }
  }

  private long line() {
    return parser.currentLocation().getLineNr();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
