// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.Facets;
import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TextSpan;
import io.github.dixit.text.Quotation;
import io.github.dixit.text.Sentences;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** With CoreNLP's tokenizer, which needs no models, and attributions made by hand. */
class QuotationsTest {

  private static final String TEXT =
      "Anna Lindqvist spoke on Monday. \"The bridge is safe,\" Lindqvist said. \"It will open.\" "
          + "She called the report \"a rumour\" from Malmö. The \"bridge\" is old.";

  private static final Speaker ANNA =
      new Speaker(
          "s1",
          Optional.of("Anna Lindqvist"),
          SpeakerKind.PERSON,
          List.of(),
          List.of(span("Anna Lindqvist")),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final StanfordCoreNLP TOKENIZER =
      new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize"));

  @Test
  void stockJsonShowsQuotationsWithTheirSpeakers() throws IOException {
    JsonNode quotes =
        new ObjectMapper().readTree(JSONOutputter.jsonPrint(annotated())).get("quotes");
    assertThat(quotes.findValuesAsText("text"))
        .containsExactly("\"The bridge is safe,\"", "\"It will open.\"", "\"a rumour\"");
    assertThat(quotes.findValuesAsText("canonicalSpeaker")).containsOnly("Anna Lindqvist");
    assertThat(quotes.findValuesAsText("mention")).containsExactly("Lindqvist", "Lindqvist", "She");
    assertThat(quotes.findValuesAsText("mentionType")).containsExactly("name", "name", "pronoun");
    assertThat(quotes.findValuesAsText("beginSentence")).containsExactly("1", "2", "3");
    JsonNode first = quotes.get(0);
    assertThat(first.get("beginToken").asInt()).isEqualTo(6);
    assertThat(first.get("mentionBegin").asInt()).isEqualTo(13);
    assertThat(first.get("canonicalMentionEnd").asInt()).isEqualTo(1);
  }

  @Test
  void survivesTheWireFormatOfTheClient() throws Exception {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    ProtobufAnnotationSerializer serializer = new ProtobufAnnotationSerializer(true);
    serializer.write(annotated(), wire).close();
    Annotation read = serializer.read(new ByteArrayInputStream(wire.toByteArray())).first();
    List<CoreMap> quotes = read.get(CoreAnnotations.QuotationsAnnotation.class);
    assertThat(quotes)
        .hasSize(3)
        .allMatch(
            q -> q.get(QuoteAttributionAnnotator.SpeakerAnnotation.class).equals("Anna Lindqvist"));
  }

  @Test
  void leavesTheQuotationsOfAnotherAnnotatorAlone() {
    Annotation annotation = TOKENIZER.process(TEXT);
    annotation.set(CoreAnnotations.QuotationsAnnotation.class, List.of());
    Quotations.of(annotation, sentences(), document()).addIfAbsent();
    assertThat(annotation.get(CoreAnnotations.QuotationsAnnotation.class)).isEmpty();
  }

  private static Annotation annotated() {
    Annotation annotation = TOKENIZER.process(TEXT);
    Quotations.of(annotation, sentences(), document()).addIfAbsent();
    return annotation;
  }

  private static AttributedDocument document() {
    return new AttributedDocument(
        "a",
        TEXT,
        List.of(
            attribution(
                AttributionType.DIRECT,
                SourceForm.NAMED,
                new Span(TEXT.lastIndexOf("Lindqvist"), TEXT.lastIndexOf(" said")),
                "\"The bridge is safe,\"",
                "\"It will open.\""),
            attribution(
                AttributionType.MIXED,
                SourceForm.PRONOUN,
                span("She"),
                "the report \"a rumour\" from Malmö")),
        List.of(ANNA),
        List.of(),
        List.of());
  }

  private static Attribution attribution(
      AttributionType type, SourceForm form, Span source, String... content) {
    return new Attribution(
        "a1",
        type,
        Optional.of(TextSpan.of(TEXT, List.of(source))),
        form,
        Optional.empty(),
        TextSpan.of(TEXT, Arrays.stream(content).map(QuotationsTest::span).toList()),
        Optional.of(ANNA),
        List.of(),
        Optional.empty(),
        0.9,
        Facets.NONE);
  }

  private static Sentences sentences() {
    List<Quotation> quotations =
        List.of("\"The bridge is safe,\"", "\"It will open.\"", "\"a rumour\"", "\"bridge\"")
            .stream()
            .map(q -> new Quotation(List.of(span(q)), 0, true))
            .toList();
    return new Sentences(TEXT, List.of(), List.of(), quotations, List.of());
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
