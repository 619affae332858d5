// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** People at the page of verified drafts, opened from a file. */
class VerificationBrowserTest {

  @TempDir private static Path folder;

  @Test
  void pageIsForMouseAndKeyboardLightAndDarkWideAndNarrow() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), VerificationReportTest.page());
    try (Chromium browser = Chromium.start()) {
      for (boolean dark : new boolean[] {false, true}) {
        browser.screen(1280, 900, dark);
        browser.driver().get(page.toUri().toString());
        assertThat(browser.barriers()).isEmpty();
      }
      browser.element(".quote.altered").sendKeys(Keys.ENTER);
      assertThat(browser.driver().getCurrentUrl()).endsWith("#d1q1");
      browser.screen(360, 700, false);
      assertThat(
              browser.run(
                  "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
          .isEqualTo(true);
      assertThat(browser.errors()).isEmpty();
    }
  }

  @Test
  void pageIsForPaper() throws IOException {
    Path page = Files.writeString(folder.resolve("paper.html"), VerificationReportTest.page());
    try (Chromium browser = Chromium.start().paper()) {
      browser.driver().get(page.toUri().toString());
      assertThat(browser.visible(".skip")).isEmpty();
      assertThat(browser.visible(".card")).hasSameSizeAs(browser.elements(".card")).isNotEmpty();
      assertThat(style(browser, "body", "backgroundColor")).isEqualTo("rgba(0, 0, 0, 0)");
      assertThat(style(browser, ".draft", "color")).isEqualTo("rgb(29, 28, 26)");
      assertThat(style(browser, ".quote.altered", "textDecorationStyle")).isEqualTo("wavy");
      assertThat(style(browser, ".card", "breakInside")).isEqualTo("avoid");
      assertThat(browser.run("return document.documentElement.scrollWidth"))
          .isEqualTo(browser.run("return document.documentElement.clientWidth"));
      assertThat(browser.sheets()).isBetween(1L, 3L);
    }
  }

  private static Object style(Chromium browser, String css, String property) {
    return browser.run(
        "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]",
        css,
        property);
  }
}
