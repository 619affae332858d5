// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Chromium;
import io.github.dixit.TestArticles;
import io.github.dixit.io.report.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * Makes the pictures in {@code docs/screenshots}; run by the script there, not with the tests,
 * since no two machines draw letters alike.
 */
class Screenshots {

  private static final Path FOLDER =
      Path.of(System.getProperty("screenshots", "target/screenshots"));
  private static final AttributedDocument ARTICLE = TestArticles.floodWall();

  @TempDir private Path folder;

  @Test
  void report() throws IOException {
    Path one = write(1);
    Path many = write(3);
    try (Chromium browser = Chromium.start()) {
      browser.screen(1280, 860, false).driver().get(one.toUri().toString());
      point(browser, "#d1-a4-text");
      take(browser, "report-light.png");
      browser.screen(1280, 860, true);
      point(browser, "#d1-a4-text");
      take(browser, "report-dark.png");
      browser.driver().get(many.toUri().toString());
      browser.screen(1280, 860, false);
      take(browser, "report-index.png");
      browser.screen(390, 844, false);
      browser.driver().get(one.toUri().toString());
      browser.element("#d1-a4-text").click();
      take(browser, "report-phone.png");
    }
  }

  @Test
  void page() throws IOException {
    ServerOptions options = ServerOptions.defaults().at("127.0.0.1", 0);
    try (DixitServer server = new DixitServer(options, (id, text) -> ARTICLE);
        Chromium browser = Chromium.start()) {
      server.start();
      browser.screen(1280, 860, false).driver().get("http://127.0.0.1:" + server.port() + "/");
      browser.run(
          "document.querySelector('textarea').value = arguments[0]", ARTICLE.text().strip());
      take(browser, "page.png");
      browser.element(".go").click();
      browser.await("#result .document");
      take(browser, "page-result.png");
      browser.screen(390, 844, false);
      take(browser, "page-phone.png");
    }
  }

  private Path write(int documents) throws IOException {
    Path file = folder.resolve("report" + documents + ".html");
    try (HtmlReport report = new HtmlReport(Files.newBufferedWriter(file))) {
      for (int i = 0; i < documents; i++) {
        report.write(ARTICLE);
      }
    }
    return file;
  }

  private static void point(Chromium browser, String css) {
    WebElement element = browser.element(css);
    new Actions(browser.driver()).moveByOffset(0, 0).moveToElement(element).perform();
  }

  private static void take(Chromium browser, String name) throws IOException {
    browser.screenshot(FOLDER.resolve(name));
    assertThat(FOLDER.resolve(name)).isNotEmptyFile();
  }
}
