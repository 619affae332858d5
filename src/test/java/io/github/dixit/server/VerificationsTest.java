// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.SourceForm;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestDocuments;
import io.github.dixit.verify.SourceIndex;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VerificationsTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final SourceIndex INDEX = SourceIndex.inMemory();
  private static DixitServer server;

  @BeforeAll
  static void start() {
    INDEX.add(extract("old.txt", "\"We never sold the old pier,\" Tom Reed said."));
    server =
        new DixitServer(
            ServerOptions.defaults().at("127.0.0.1", 0),
            VerificationsTest::extract,
            line -> {},
            Optional.of(INDEX));
    server.start();
  }

  @AfterAll
  static void stop() {
    server.close();
    INDEX.close();
  }

  private static AttributedDocument extract(String id, String text) {
    String quote = text.substring(text.indexOf('"'), text.lastIndexOf('"') + 1);
    return TestDocuments.of(id, text)
        .speaker("s1", SpeakerKind.PERSON, "Tom Reed")
        .attribution(
            AttributionType.DIRECT,
            a -> a.content(quote).source(SourceForm.NAMED, "Tom Reed").cue("said").by("s1"))
        .build();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private static HttpResponse<String> post(String json) throws Exception {
    return send(
        at("/v1/verifications")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  @Test
  void draftIsHeldAgainstTheSourcesSent() throws Exception {
    HttpResponse<String> response =
        post(
            "{\"draft\": \"\\\"We sold 9 old boats in May,\\\" Tom Reed said.\", \"sources\":"
                + " [{\"id\": \"a\", \"text\": \"\\\"We sold 7 old boats in May,\\\" Tom Reed said.\"}]}");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(response.body())
        .contains("\"verdict\":\"ALTERED\"", "\"speaker\":\"SAME\"", "\"document\":\"a\"");
  }

  @Test
  void draftWithoutSourcesIsHeldAgainstTheIndex() throws Exception {
    HttpResponse<String> response =
        post("{\"draft\": \"\\\"We never sold the old pier,\\\" Tom Reed said.\"}");
    assertThat(response.body()).contains("\"verdict\":\"VERBATIM\"", "\"document\":\"old.txt\"");
  }

  @Test
  void statementsAreFound() throws Exception {
    HttpResponse<String> response = send(at("/v1/statements?speaker=Reed&about=pier"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("\"speaker\":\"Tom Reed\"");
    assertThat(send(at("/v1/statements?speaker=Nobody")).body()).isEmpty();
  }

  @Test
  void mistakesAreTold() throws Exception {
    assertThat(post("{\"draft\": 7, \"sources\": []}").body()).contains("there are no sources");
    assertThat(post("{\"draft\": 7}").body()).contains("lacks its id or text");
    assertThat(post("{}").body()).contains("there is no draft");
    assertThat(post("{\"draft\": \"x\", \"source\": []}").body()).contains("no option \\\"source");
    assertThat(post("{\"draft\": {\"id\": \"d\", \"text\": \"x\", \"url\": \"u\"}}").body())
        .contains("nothing else");
    assertThat(send(at("/v1/statements?from=May")).body()).contains("must be a day");
    assertThat(send(at("/v1/statements?type=LOUD")).body())
        .contains("has no \\\"LOUD\\\" but [DIRECT, MIXED, INDIRECT]");
    assertThat(send(at("/v1/statements?type=direct,indirect")).statusCode()).isEqualTo(200);
    assertThat(send(at("/v1/statements?limit=1.5")).body()).contains("whole number from 1 to 1000");
    assertThat(send(at("/v1/statements?who=x")).body()).contains("there is no option");
  }
}
