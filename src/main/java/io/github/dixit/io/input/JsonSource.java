// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.dixit.DixitException;
import java.io.IOException;
import java.util.Optional;

/**
 * Texts in JSON objects, alone, one after the other or in an array, read as a stream; bad JSON ends
 * it.
 */
final class JsonSource implements TextSource {

  private final SourceStream in;
  private final JsonParser parser;
  private final JsonText json;
  private boolean ended;

  JsonSource(SourceStream in, JsonParser parser, JsonText json) {
    this.in = in;
    this.parser = parser;
    this.json = json;
  }

  @Override
  public Optional<SourceText> next() throws IOException {
    Optional<JsonToken> token = ended ? Optional.empty() : begin();
    if (token.isEmpty()) {
      in.requireWhole();
      return Optional.empty();
    }
    try {
      return Optional.of(json.read(parser, line()));
    } catch (JsonProcessingException e) {
      ended = true;
      throw json.notJson(e, line());
    }
  }

  /** {@return the token with which the next object begins} */
  private Optional<JsonToken> begin() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      return Optional.ofNullable(token);
    } catch (JsonProcessingException e) {
      ended = true;
      throw json.notJson(e, line());
    } catch (DixitException e) {
      ended = true; // wrong bytes
      throw e;
    }
  }

  private long line() {
    return parser.currentLocation().getLineNr();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
