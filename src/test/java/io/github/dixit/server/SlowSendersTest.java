// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sends slowly keeps nobody else waiting, and is told in the end. */
class SlowSendersTest {

  private static final int SENDERS = 40;
  private static final Duration FIVE = Duration.ofSeconds(5);
  private static final String HEAD =
      "POST /v1/attributions HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
          + "Content-Length: 900000\r\n\r\n";

  @Test
  void leaveEverybodyElseAlone() throws Exception {
    List<Socket> senders = new ArrayList<>();
    try (TestServer server = TestServer.start(ServerOptions.defaults().load(2, 8).sending(FIVE))) {
      for (int i = 0; i < SENDERS; i++) {
        senders.add(server.connect());
        TestServer.write(senders.get(i), HEAD);
      }
      for (int tick = 0; tick < 15; tick++) {
        for (Socket sender : senders) {
          TestServer.write(sender, "x".repeat(60)); // 300 bytes a second
        }
        Thread.sleep(200);
      }
      HttpRequest.Builder health = server.request("/v1/health").timeout(Duration.ofSeconds(3));
      assertThat(TestServer.send(health).statusCode()).isEqualTo(200);
      assertThat(server.post("/v1/attributions", "text/plain", "\"Yes.\"").statusCode())
          .isEqualTo(200);
      for (Socket sender : senders) {
        String answer = new String(sender.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer).startsWith("HTTP/1.1 408").contains("too slowly");
      }
      assertThat(server.get("/metrics").body()).contains("dixit_held_bytes 0\n");
    } finally {
      for (Socket sender : senders) {
        sender.close();
      }
    }
  }

  @Test
  void aLineOfABatchHasItsTimeToo() throws Exception {
    ServerOptions hurried = ServerOptions.defaults().sending(Duration.ofSeconds(1));
    try (TestServer server = TestServer.start(hurried);
        Socket sender = server.connect()) {
      TestServer.write(
          sender,
          "POST /v1/attributions:batch HTTP/1.1\r\nHost: localhost\r\n"
              + "Content-Type: application/x-ndjson\r\nContent-Length: 900000\r\n"
              + "Connection: close\r\n\r\n{\"text\": \"one\"}\n");
      for (int tick = 0; tick < 20; tick++) {
        TestServer.write(sender, "{\"text");
        Thread.sleep(200);
      }
      String answer = new String(sender.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).contains("\"id\":\"line 1\"", "\"status\":408", "\"line\":2");
    }
  }

  @Test
  void manyHalfSentHeadersHoldNobodyUp() throws Exception {
    List<Socket> senders = new ArrayList<>();
    try (TestServer server = TestServer.start(ServerOptions.defaults())) {
      for (int i = 0; i < 200; i++) {
        senders.add(server.connect());
        TestServer.write(senders.get(i), "GET /v1/health HTTP/1.1\r\nHost: local");
      }
      HttpRequest.Builder health = server.request("/v1/health").timeout(Duration.ofSeconds(3));
      assertThat(TestServer.send(health).statusCode()).isEqualTo(200);
    } finally {
      for (Socket sender : senders) {
        sender.close();
      }
    }
  }
}
