// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.hash.Hashing;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.io.verification.StatementJson;
import io.github.dixit.verify.Statement;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;

/**
 * Writes who said what as the body of a {@code _bulk} request to OpenSearch or Elasticsearch: for
 * each statement a line that says what to do, and one with the statement after {@code
 * docs/statements.schema.json}, which {@code docs/statements.mapping.json} has the mapping of. A
 * statement that is sent again takes the place of itself.
 */
final class BulkWriter implements DocumentWriter {

  /** A server takes no longer identifiers. */
  private static final int LONGEST_ID = 512;

  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;
  private final WriterOptions options;

  BulkWriter(Writer out, WriterOptions options) {
    this.out = EncodableWriter.json(out);
    this.options = options;
  }

  @Override
  public void write(AttributedDocument document) throws IOException {
    IntUnaryOperator offsets = options.offsetUnit().fromUtf16(document.text());
    for (Attribution attribution : document.attributions()) {
      action(id(document.id(), attribution.id()));
      StatementJson.write(Statement.of(document, attribution), offsets, out);
    }
    out.flush();
  }

  private void action(String id) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeObjectFieldStart("index");
      json.writeStringField("_id", id);
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** {@return one that tells the document, or a hash of it where that is too long} */
  private static String id(String document, String attribution) {
    String id = document + "#" + attribution;
    return bytes(id) <= LONGEST_ID
        ? id
        : Hashing.sha256().hashString(document, StandardCharsets.UTF_8) + "#" + attribution;
  }

  private static int bytes(String id) {
    return id.getBytes(StandardCharsets.UTF_8).length;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
