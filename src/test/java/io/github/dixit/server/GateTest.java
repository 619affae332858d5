// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of other sites neither send anything here nor pass for this one. */
class GateTest {

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "LOCALHOST:8080, 200",
    "127.0.0.1:9, 200",
    "[::1]:8080, 200",
    "evil.example, 421",
    "localhost.evil.example, 421",
    "127.0.0.1.evil.example:8080, 421",
  })
  void onlyTheNamesOfThisMachineAreItsNames(String host, int status) throws Exception {
    try (TestServer server = TestServer.start(ServerOptions.defaults())) {
      assertThat(get(server, host)).startsWith("HTTP/1.1 " + status);
    }
  }

  @Test
  void othersCanBeGiven() throws Exception {
    ServerOptions options = ServerOptions.defaults().names(Set.of("Dixit.example"));
    try (TestServer server = TestServer.start(options)) {
      assertThat(get(server, "dixit.example")).startsWith("HTTP/1.1 200");
      assertThat(get(server, "localhost")).startsWith("HTTP/1.1 200");
      assertThat(get(server, "other.example")).startsWith("HTTP/1.1 421");
    }
  }

  @Test
  void aServerForEverybodyTakesAnyName() throws Exception {
    try (TestServer server = TestServer.start(ServerOptions.defaults().at("0.0.0.0", 0))) {
      assertThat(get(server, "any.example")).startsWith("HTTP/1.1 200");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "X-Nothing: x, 200",
    "Origin: http://localhost:8080, 200",
    "Origin: https://localhost:8080, 200",
    "Origin: http://evil.example, 403",
    "Origin: http://localhost:9999, 403",
    "Origin: null, 403",
    "Sec-Fetch-Site: same-origin, 200",
    "Sec-Fetch-Site: none, 200",
    "Sec-Fetch-Site: cross-site, 403",
    "Sec-Fetch-Site: same-site, 403",
  })
  void pagesOfOtherSitesSendNothing(String header, int status) throws Exception {
    try (TestServer server = TestServer.start(ServerOptions.defaults())) {
      String answer =
          server.raw(
              "POST /v1/attributions HTTP/1.1\r\nHost: localhost:8080\r\n"
                  + header
                  + "\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n"
                  + "Connection: close\r\n\r\nx");
      assertThat(answer).startsWith("HTTP/1.1 " + status);
    }
  }

  private static String get(TestServer server, String host) throws Exception {
    return server.raw("GET /v1/health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }
}
