// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page on which a text can be tried, as a browser without scripts sees it. */
class TryPageTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start(ServerOptions.defaults());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void thePageWorksWithoutItsScript() throws Exception {
    var page = Jsoup.parse(server.get("/").body());
    assertThat(page.select(".examples a")).hasSize(5);
    String example = server.get(page.select(".examples a").first().attr("href")).body();
    assertThat(Jsoup.parse(example).select("textarea").text()).isNotEmpty();
    var result = Jsoup.parse(form("Jo <b> said,\r\n\"Yes.\"").body());
    assertThat(result.select(".seg").text()).isEqualTo("\"Yes.\"");
    assertThat(result.select(".json pre").text()).contains("\"attributions\"");
    assertThat(result.select("textarea").text()).contains("Jo <b> said");
  }

  @Test
  void thePageSaysWhatIsMissing() throws Exception {
    HttpResponse<String> response = form(" ");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(response.body()).select("[role=alert]").text()).contains("no text");
  }

  private static HttpResponse<String> form(String text) throws Exception {
    String body = "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    return server.post("/", "application/x-www-form-urlencoded", body);
  }
}
