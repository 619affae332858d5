// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestDocuments;
import io.github.dixit.io.Format;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What senders may ask for besides, in the address and in the body. */
class OptionsTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start(ServerOptions.defaults(), OptionsTest::extract);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** One attribution in another in another; the one in the middle is the least sure. */
  private static AttributedDocument extract(String id, String text) {
    return TestDocuments.of(id, text)
        .speaker("s1", SpeakerKind.PERSON, "Ann")
        .speaker("s2", SpeakerKind.PERSON, "Bo")
        .attribution(AttributionType.INDIRECT, a -> a.content("A b c").by("s1").confidence(0.9))
        .attribution(
            AttributionType.INDIRECT, a -> a.content("b c").by("s2").in("a1").confidence(0.2))
        .attribution(
            AttributionType.INDIRECT, a -> a.content("c").by("s1").in("a2").confidence(0.8))
        .build();
  }

  private static JsonNode json(String path, String type, String body) throws Exception {
    HttpResponse<String> answer = server.post(path, type, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  @Test
  void theyStandInTheAddressOrInTheBody() throws Exception {
    String options = "id=x&withText=true&offsets=codepoint&minConfidence=0.5";
    JsonNode byAddress = json("/v1/attributions?" + options, "text/plain", "A b c");
    JsonNode byBody =
        json(
            "/v1/attributions",
            "application/json",
            "{\"id\": \"x\", \"text\": \"A b c\", \"withText\": true, \"offsets\": \"codepoint\","
                + " \"minConfidence\": 0.5}");
    assertThat(byAddress).isEqualTo(byBody);
    assertThat(byBody.path("id").asText()).isEqualTo("x");
    assertThat(byBody.path("text").asText()).isEqualTo("A b c");
    assertThat(byBody.path("offsetUnit").asText()).isEqualTo("codepoint");
  }

  @Test
  void whatIsLessSureIsLeftOutWithWhoSaidIt() throws Exception {
    JsonNode all = json("/v1/attributions", "text/plain", "A b c");
    assertThat(all.path("attributions")).hasSize(3);
    assertThat(all.path("speakers")).hasSize(2);
    JsonNode sure = json("/v1/attributions?minConfidence=0.5", "text/plain", "A b c");
    assertThat(sure.path("attributions")).hasSize(2);
    assertThat(sure.at("/attributions/1/id").asText()).isEqualTo("a3");
    assertThat(sure.at("/attributions/1/nestedIn").asText()).isEqualTo("a1");
    assertThat(sure.path("speakers")).hasSize(1);
  }

  @Test
  void metadataGoesWithTheText() throws Exception {
    JsonNode document =
        json(
            "/v1/attributions",
            "application/json",
            "{\"text\": \"A b c\", \"metadata\": {\"url\": \"http://x.example/\"}}");
    assertThat(document.at("/metadata/url").asText()).isEqualTo("http://x.example/");
  }

  @Test
  void everyFormatThatIsOneFileCanBeAskedFor() throws Exception {
    for (Format format : Format.values()) {
      String path = "/v1/attributions?format=" + format.label();
      HttpResponse<String> answer = server.post(path, "text/plain", "A b c", "Accept", "image/x");
      assertThat(answer.statusCode()).isEqualTo(format.isFolder() ? 400 : 200);
      format
          .mediaType()
          .ifPresent(
              type ->
                  assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                      .startsWith(type));
    }
  }

  @Test
  void oneGivenTwiceIsRefused() throws Exception {
    String body = "{\"text\": \"A b c\", \"id\": \"y\"}";
    assertThat(server.post("/v1/attributions?id=x", "application/json", body).body())
        .contains("\\\"id\\\" is given twice");
  }

  @Test
  void whatIsAcceptedIsAnsweredInTime() {
    ServerOptions hurried = ServerOptions.defaults().limits(1_000_000, Duration.ofSeconds(30));
    assertThat(hurried.longestBody()).isEqualTo(300_000);
    ServerOptions usual = ServerOptions.defaults();
    assertThat(usual.longestBody()).isEqualTo(usual.maxBytes());
    assertThat(ServerOptions.timeFor(5_000_000)).isEqualTo(Duration.ofSeconds(520));
  }
}
