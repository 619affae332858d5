// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import com.fasterxml.jackson.databind.node.*;
import io.github.dixit.AttributedDocument;
import java.io.IOException;
import java.io.Writer;

/** Local stand-in. */
public final class JsonWriter implements DocumentWriter {
  private final Writer out;

  public JsonWriter(Writer out) {
    this.out = out;
  }

  public void write(AttributedDocument d) throws IOException {
    ObjectNode o = JsonNodeFactory.instance.objectNode();
    o.put("schemaVersion", 1).put("id", d.id()).put("offsetUnit", "utf16");
    ArrayNode a = o.putArray("attributions");
    d.attributions()
        .forEach(
            x ->
                a.addObject()
                    .put("id", x.id())
                    .put("type", x.type().name())
                    .putObject("content")
                    .put("text", x.content().text()));
    out.write(o.toPrettyString());
  }

  public void close() throws IOException {
    out.close();
  }
}
