// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.dixit.AttributedDocument;
import io.github.dixit.extraction.AttributionExtractor;
import io.github.dixit.extraction.ExtractionOptions;
import io.github.dixit.text.AnnotationReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The annotator in CoreNLP's pipeline and in its server, with CoreNLP's models. */
class AttributionAnnotatorTest {

  private static StanfordCoreNLP pipeline;

  @BeforeAll
  static void load() {
    pipeline = new StanfordCoreNLP(Pipelines.properties());
  }

  @Test
  void findsAttributionsInAPipeline() {
    Annotation annotation = pipeline.process(Pipelines.TEXT);
    assertThat(annotation.get(AttributionsAnnotation.class)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(annotation.get(CoreAnnotations.QuotationsAnnotation.class)).hasSize(1);
  }

  @Test
  void givesWhatDixitGivesForTheSameAnalysis() {
    Annotation annotation = new Annotation(Pipelines.TEXT);
    annotation.set(CoreAnnotations.DocIDAnnotation.class, "bridge");
    pipeline.annotate(annotation);
    try (AttributionExtractor extractor = AttributionExtractor.load(ExtractionOptions.defaults())) {
      AttributedDocument expected = extractor.extract("bridge", AnnotationReader.read(annotation));
      assertThat(annotation.get(AttributedDocumentAnnotation.class)).isEqualTo(expected);
      assertThat(annotation.get(AttributionsAnnotation.class)).isEqualTo(expected.attributions());
    }
  }

  @Test
  void threadsMayShareThePipeline() {
    AttributedDocument expected =
        pipeline.process(Pipelines.TEXT).get(AttributedDocumentAnnotation.class);
    List<AttributedDocument> found =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> pipeline.process(Pipelines.TEXT))
            .map(a -> a.get(AttributedDocumentAnnotation.class))
            .toList();
    assertThat(found).containsOnly(expected);
  }

  @Test
  void emptyTextHasNoAttributions() {
    Annotation annotation = pipeline.process(" \n ");
    assertThat(annotation.get(AttributionsAnnotation.class)).isEmpty();
    assertThat(annotation.get(CoreAnnotations.QuotationsAnnotation.class)).isEmpty();
  }

  @Test
  void aTextOverTheLimitIsRefused() {
    Properties properties = Pipelines.properties();
    properties.setProperty("attribution.maxLength", "20");
    StanfordCoreNLP limited = new StanfordCoreNLP(properties);
    assertThatThrownBy(() -> limited.process(Pipelines.TEXT))
        .hasStackTraceContaining("more than the limit of 20");
  }

  @Test
  void aPipelineWithoutNamesIsToldWhatIsMissing() {
    Properties properties = Pipelines.properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,attribution");
    assertThatThrownBy(() -> new StanfordCoreNLP(properties))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"attribution\" requires annotation \"NamedEntityTagAnnotation\"")
        .hasMessageContaining("tokenize,pos,lemma,ner");
  }

  @Test
  void theServerWritesQuotationsInItsOwnJson() throws Exception {
    try (RunningServer server = RunningServer.start(Pipelines.properties())) {
      HttpResponse<String> answer = server.post(Pipelines.TEXT, Map.of("outputFormat", "json"));
      assertThat(answer.statusCode()).isEqualTo(200);
      JsonNode json = new ObjectMapper().readTree(answer.body());
      assertThat(json.get("sentences")).hasSize(2);
      assertThat(json.get("quotes").findValuesAsText("canonicalSpeaker"))
          .containsExactly("Anna Lindqvist");
    }
  }

  @Test
  void theServerWritesAttributionsThroughTheOutputter() throws Exception {
    try (RunningServer server = RunningServer.start(Pipelines.properties())) {
      HttpResponse<String> answer =
          server.post(
              Pipelines.TEXT,
              Map.of(
                  "outputFormat",
                  "custom",
                  "customOutputter",
                  AttributionJsonOutputter.class.getName()));
      assertThat(answer.statusCode()).isEqualTo(200);
      JsonNode json = new ObjectMapper().readTree(answer.body());
      assertThat(json.get("sentences")).hasSize(2);
      assertThat(json.at("/attribution/schemaVersion").asInt()).isEqualTo(1);
      assertThat(json.at("/attribution/attributions").size()).isGreaterThanOrEqualTo(2);
    }
  }
}
