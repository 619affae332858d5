// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Chromium;
import io.github.dixit.TestArticles;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** People at the page: type an article, see who speaks, filter, follow a highlight. */
class TryPageBrowserTest {

  private static final AttributedDocument ARTICLE = TestArticles.floodWall();

  private static Chromium browser;
  private static DixitServer server;

  @BeforeAll
  static void start() {
    browser = Chromium.start();
    server =
        new DixitServer(ServerOptions.defaults().at("127.0.0.1", 0), TryPageBrowserTest::extract);
    server.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  private static AttributedDocument extract(String id, String text) {
    assertThat(text.strip()).isEqualTo(ARTICLE.text().strip());
    return ARTICLE;
  }

  @BeforeEach
  void typeTheArticle() {
    browser.screen(1280, 900, false);
    browser.driver().get("http://127.0.0.1:" + server.port() + "/");
    WebElement box = browser.element("textarea");
    // Typing key by key takes long and can't make an emoji; this is what pasting does.
    browser.run("arguments[0].value = arguments[1]", box, ARTICLE.text());
    browser.element(".go").click();
    browser.await("#result .document");
    // Else the pointer would rest on whatever words have come to stand under it.
    new Actions(browser.driver()).moveToLocation(1, 1).perform();
  }

  @Test
  void speakersAreListed() {
    assertThat(browser.elements(".speaker .who").stream().map(WebElement::getText))
        .hasSize(12)
        .contains("Marta Lindqvist", "Interior Ministry", "two senior officials");
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void theJsonIsThere() {
    browser.element(".json summary").click();
    assertThat(browser.element(".json pre").getText()).contains("\"attributions\"");
  }

  @Test
  void pointingAtWordsShowsTheWholeAttribution() {
    point(".seg[data-levels='d1-a4']");
    assertThat(browser.element(".detail").getText())
        .contains("Marta Lindqvist", "four months behind", "would hold a normal tide");
    assertThat(browser.elements(".seg.on1")).hasSize(2);
  }

  @Test
  void pointingAtWordsInsideShowsTheInnerAttribution() {
    point(".seg[data-levels='d1-a18 d1-a19']");
    assertThat(browser.element(".detail").getText()).contains("my mother");
    assertThat(browser.elements(".seg.on2")).hasSize(1);
  }

  @Test
  void theKeyboardReachesEveryAttribution() {
    browser.run(
        "document.querySelector('.text').setAttribute('tabindex', -1);"
            + "document.querySelector('.text').focus()");
    browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    assertThat(browser.element(".detail").getText()).contains("Coastal Works Agency");
    assertThat(browser.elements("a.seg")).hasSize(ARTICLE.attributions().size());
    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(browser.visible(".detail")).isEmpty();
  }

  @Test
  void aHighlightCanBeFollowedToItsEntryAndBack() {
    browser.element("#d1-a4 .back").click();
    String hash = (String) browser.run("return location.hash");
    assertThat(hash).isEqualTo("#d1-a4-text");
    WebElement handle = browser.element("#d1-a4-text");
    assertThat(
            (Boolean)
                browser.run(
                    "const r = arguments[0].getBoundingClientRect();"
                        + "return r.top >= 0 && r.bottom <= innerHeight",
                    handle))
        .isTrue();
    handle.click();
    assertThat(browser.element(".detail").getText()).contains("Marta Lindqvist");
  }

  @Test
  void filteringBySpeakerLeavesTheirAttributions() {
    browser.elements(".who").stream()
        .filter(e -> e.getText().equals("Marta Lindqvist"))
        .findFirst()
        .orElseThrow()
        .click();
    assertThat(browser.visible(".list .card")).hasSize(2);
    assertThat(browser.element(".status [role=status]").getText())
        .isEqualTo("2 of 21 attributions shown");
    assertThat(browser.elements(".seg.off1")).isNotEmpty();
    browser.element(".reset").click();
    assertThat(browser.visible(".list .card")).hasSize(21);
  }

  @Test
  void filtersOfKindAndMannerGoTogether() {
    click("[data-value=indirect]");
    click("[data-value=anonymous]");
    assertThat(browser.visible(".list .card")).hasSize(2);
    click("[data-value=hedged]");
    assertThat(browser.visible(".list .card")).hasSize(3);
  }

  @Test
  void onAPhoneNothingIsWiderThanTheScreen() {
    browser.screen(390, 844, false);
    for (String css : List.of("body", ".text", ".panel", ".list")) {
      WebElement element = browser.element(css);
      assertThat((Long) browser.run("return arguments[0].scrollWidth", element))
          .as(css)
          .isLessThanOrEqualTo(390);
    }
  }

  @Test
  void nothingKeepsPeopleOut() {
    for (boolean dark : new boolean[] {false, true}) {
      for (int width : new int[] {390, 1280}) {
        browser.screen(width, 900, dark);
        assertThat(browser.barriers()).as(width + (dark ? " dark" : " light")).isEmpty();
      }
    }
  }

  private static void point(String css) {
    WebElement element = browser.element(css);
    browser.run("arguments[0].scrollIntoView({block: 'center'})", element);
    new Actions(browser.driver()).moveToElement(element).perform();
  }

  private static void click(String css) {
    browser.element(css).click();
  }
}
