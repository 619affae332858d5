// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Chromium;
import io.github.dixit.GoldArticles;
import io.github.dixit.Rewritten;
import io.github.dixit.verify.Statement;
import io.github.dixit.verify.StatementFollower;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** People at the pages of what was found and of what was followed, opened from a file. */
class FoundPagesBrowserTest {

  private static final AttributedDocument ARTICLE =
      GoldArticles.named("war-river-crossing")
          .withMetadata(
              Map.of(
                  "url", "https://news.example/a?b=1&c=2", "date", "2026-10-01", "outlet", "<A>"));

  @TempDir private static Path folder;

  private static String found() throws IOException {
    StringWriter out = new StringWriter();
    StatementReport.write(
        ARTICLE.attributions().stream().map(a -> Statement.of(ARTICLE, a)).toList(), out);
    return out.toString();
  }

  private static String followed() throws IOException {
    StatementFollower follower = new StatementFollower();
    follower.add(ARTICLE);
    AttributedDocument later =
        new AttributedDocument(
            "later",
            ARTICLE.text().replace("mines", "mimes"),
            ARTICLE.attributions().stream()
                .map(a -> Rewritten.of(a, ARTICLE.text().replace("mines", "mimes")))
                .toList(),
            ARTICLE.speakers(),
            List.of(),
            List.of(),
            Map.of("url", "javascript:alert(1)", "date", "2026-10-02"));
    follower.add(later);
    StringWriter out = new StringWriter();
    FollowedReport.write(follower.statements(2), out);
    return out.toString();
  }

  @Test
  void pagesAreForMouseAndKeyboardLightAndDarkWideAndNarrow() throws IOException {
    try (Chromium browser = Chromium.start()) {
      check(browser, Files.writeString(folder.resolve("found.html"), found()));
      browser.element(".here").sendKeys(Keys.ENTER);
      assertThat(browser.driver().getCurrentUrl()).endsWith("#s1");
      check(browser, Files.writeString(folder.resolve("followed.html"), followed()));
      browser.element(".contents a").sendKeys(Keys.ENTER);
      assertThat(browser.driver().getCurrentUrl()).endsWith("#f1");
      assertThat(browser.errors()).isEmpty();
    }
  }

  private static void check(Chromium browser, Path page) {
    for (boolean dark : new boolean[] {false, true}) {
      browser.screen(1280, 900, dark);
      browser.driver().get(page.toUri().toString());
      assertThat(browser.barriers()).isEmpty();
    }
    browser.screen(360, 700, false);
    assertThat(
            browser.run(
                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
        .isEqualTo(true);
  }

  @Test
  void addressesAreLinkedIfTheyAreOfTheWeb() throws IOException {
    Document page = Jsoup.parse(found());
    assertThat(page.select(".card")).hasSameSizeAs(ARTICLE.attributions());
    assertThat(page.select(".place a").first().attr("href"))
        .isEqualTo("https://news.example/a?b=1&c=2");
    assertThat(page.select(".place").first().text()).contains("<A>, 2026-10-01");
    assertThat(followed()).doesNotContain("javascript:");
  }

  @Test
  void followedPageShowsWhatBecameOfTheWords() throws IOException {
    Document page = Jsoup.parse(followed());
    assertThat(page.select("ins").text()).isEqualTo("mimes");
    assertThat(page.select(".note").text()).isEqualTo("was: mines");
    assertThat(page.select("script, link, img, iframe")).isEmpty();
  }
}
