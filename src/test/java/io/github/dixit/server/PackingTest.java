// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.TestFiles;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bodies and answers packed with gzip. */
class PackingTest {

  private static final byte[] TEXT = "Jo said, \"Yes.\"".getBytes(StandardCharsets.UTF_8);
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start(ServerOptions.defaults().limits(100_000, Duration.ofSeconds(20)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> post(String coding, byte[] body) throws Exception {
    return server.post("/v1/attributions", "text/plain", body, "Content-Encoding", coding);
  }

  @Test
  void packedBodiesAreRead() throws Exception {
    assertThat(post("gzip", TestFiles.gzip(TEXT)).body()).contains("Yes.");
    assertThat(post("X-GZIP", TestFiles.gzip(TEXT)).body()).contains("Yes.");
    assertThat(post("identity", TEXT).body()).contains("Yes.");
  }

  @Test
  void otherPackingsAreRefused() throws Exception {
    for (String coding : new String[] {"br", "zstd", "deflate", "gzip, gzip", "identity, br"}) {
      HttpResponse<String> answer = post(coding, TEXT);
      assertThat(answer.statusCode()).as(coding).isEqualTo(415);
      assertThat(answer.headers().firstValue("Accept-Encoding")).contains("gzip");
    }
  }

  @Test
  void damagedOnesAreTold() throws Exception {
    byte[] packed = TestFiles.gzip(TEXT);
    assertThat(post("gzip", TEXT).statusCode()).isEqualTo(400);
    assertThat(post("gzip", Arrays.copyOf(packed, packed.length - 9)).statusCode()).isEqualTo(400);
    assertThat(post("gzip", new byte[0]).statusCode()).isEqualTo(400);
  }

  @Test
  void bombsAreNotUnpacked() throws Exception {
    byte[] bomb = TestFiles.gzip(new byte[50_000_000]);
    assertThat(bomb.length).isLessThan(100_000);
    HttpResponse<String> answer = post("gzip", bomb);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("100000 bytes");
  }

  @Test
  void longAnswersArePackedForThoseWhoTakeIt() throws Exception {
    byte[] body = ("\"" + "Yes, yes. ".repeat(500) + "\"").getBytes(StandardCharsets.UTF_8);
    HttpResponse<byte[]> packed =
        TestServer.sendForBytes(
            server
                .request("/v1/attributions", "Accept-Encoding", "br, gzip;q=0.5")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArray(body)));
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.body().length).isLessThan(1_000);
    String answer =
        new String(
            new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(),
            StandardCharsets.UTF_8);
    assertThat(answer).isEqualTo(server.post("/v1/attributions", "text/plain", body).body());
    for (String none : new String[] {"gzip;q=0", "br", "\""}) {
      assertThat(
              server
                  .get("/assets/dixit.js", "Accept-Encoding", none)
                  .headers()
                  .firstValue("Content-Encoding"))
          .as(none)
          .isEmpty();
    }
  }
}
