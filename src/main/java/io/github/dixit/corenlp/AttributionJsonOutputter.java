// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.pipeline.JSONOutputter;
import io.github.dixit.AttributedDocument;
import io.github.dixit.io.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Writes CoreNLP's JSON with one field more, {@code attribution}: the document as Dixit's own JSON
 * has it. CoreNLP's JSON writer has no place for what a custom annotator finds, so that both the
 * pipeline and the server must be told to use this one:
 *
 * <pre>
 * outputFormat = custom
 * customOutputter = io.github.dixit.corenlp.AttributionJsonOutputter
 * </pre>
 */
public final class AttributionJsonOutputter extends AnnotationOutputter {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Makes the outputter, as CoreNLP does. */
  public AttributionJsonOutputter() {}

  @Override
  public void print(Annotation annotation, OutputStream target, Options options)
      throws IOException {
    ObjectNode all = corenlp(annotation, options);
    Optional<AttributedDocument> document =
        Optional.ofNullable(annotation.get(AttributedDocumentAnnotation.class));
    if (document.isPresent()) {
      all.set("attribution", JSON.readTree(json(document.get())));
    }
    ObjectWriter writer = options.pretty ? JSON.writerWithDefaultPrettyPrinter() : JSON.writer();
    target.write(writer.writeValueAsString(all).getBytes(Charset.forName(options.encoding)));
    target.flush();
  }

  private static ObjectNode corenlp(Annotation annotation, Options options) throws IOException {
    ByteArrayOutputStream stock = new ByteArrayOutputStream();
    new JSONOutputter().print(annotation, stock, options);
    return (ObjectNode) JSON.readTree(stock.toString(Charset.forName(options.encoding)));
  }

  private static String json(AttributedDocument document) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = new JsonWriter(text)) {
      writer.write(document);
    }
    return text.toString();
  }
}
