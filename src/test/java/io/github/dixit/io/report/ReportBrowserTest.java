// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Chromium;
import io.github.dixit.GoldArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** People at a report of many documents, opened from a file. */
class ReportBrowserTest {

  private static final List<AttributedDocument> ARTICLES = GoldArticles.all();

  @TempDir private static Path folder;
  private static Chromium browser;

  @BeforeAll
  static void write() throws IOException {
    browser = Chromium.start();
    try (HtmlReport report =
        new HtmlReport(Files.newBufferedWriter(folder.resolve("report.html")))) {
      for (AttributedDocument document : ARTICLES) {
        report.write(document);
      }
    }
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.screen(1280, 900, false);
    browser.driver().get("about:blank");
    browser.driver().get(folder.resolve("report.html").toUri().toString());
  }

  @Test
  void oneBeginsAtTheIndexAndGoesToADocumentAndBack() {
    assertThat(browser.visible(".index")).hasSize(1);
    assertThat(browser.visible("article")).isEmpty();
    WebElement link = browser.element(".documents-table a[href='#d3']");
    link.click();
    browser.await("#d3.shown");
    assertThat(browser.visible("article").stream().map(e -> e.getAttribute("id")))
        .containsExactly("d3");
    browser.element(".masthead nav a").click();
    browser.await(".index.shown");
    assertThat(browser.visible("article")).isEmpty();
  }

  @Test
  void tablesAreSortedByAnyColumn() {
    WebElement button = browser.element(".index table:last-of-type th:nth-child(3) .sort");
    button.click();
    assertThat(attributions()).isSortedAccordingTo((a, b) -> b - a);
    button.click();
    assertThat(attributions()).isSorted().hasSameSizeAs(ARTICLES);
  }

  @Test
  void speakersAreFoundByNameAndKind() {
    WebElement input = browser.element("#find");
    input.sendKeys("pimentel");
    assertThat(browser.visible("tr[data-keys]"))
        .isNotEmpty()
        .allMatch(row -> row.getText().contains("Pimentel"));
    assertThat(browser.element(".found").getText()).matches("\\d+ of \\d+");
    browser.element(".finder .reset").click();
    browser.element(".finder [data-kind=organization]").click();
    assertThat(browser.visible("tr[data-keys] .word"))
        .isNotEmpty()
        .allMatch(cell -> cell.getText().equals("organization"));
  }

  @Test
  void aSpeakerHasAPanelWithAllThatIsSaid() {
    WebElement row = browser.element("tr[data-keys]");
    String name = row.findElement(By.cssSelector(".name")).getText();
    String count = row.findElement(By.cssSelector(".number")).getText();
    row.findElement(By.cssSelector(".name a")).click();
    browser.await(".dossier.shown .card");
    assertThat(browser.element(".dossier h2").getText()).isEqualTo(name);
    assertThat(browser.visible(".dossier .card")).hasSize(Integer.parseInt(count));
    assertThat(browser.visible(".index, article")).isEmpty();
    assertThat(browser.barriers()).isEmpty();
    browser.element(".dossier .back").click();
    browser.await("article.shown");
    assertThat(browser.visible(".dossier")).isEmpty();
  }

  @Test
  void onAPhoneNoNameIsBrokenAndThePageIsNotEndless() {
    browser.screen(390, 844, false);
    long height = (Long) browser.run("return document.querySelector('.index').offsetHeight");
    assertThat(browser.visible("tr[data-keys]")).hasSize(50);
    assertThat(height).isLessThan(100L * (50 + ARTICLES.size()));
    assertThat(browser.element("tr[data-keys] .name").getSize().getHeight()).isLessThan(60);
  }

  @Test
  void nothingIsBlockedOrMissing() {
    assertThat(browser.errors()).isEmpty();
    assertThat(browser.barriers()).isEmpty();
    browser.screen(390, 844, true);
    assertThat(browser.barriers()).isEmpty();
    assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
  }

  private static List<Integer> attributions() {
    return browser.elements(".index table:last-of-type tbody td:nth-child(3)").stream()
        .map(e -> Integer.valueOf(e.getText()))
        .toList();
  }
}
