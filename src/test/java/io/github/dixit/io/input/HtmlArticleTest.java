// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlArticleTest {

  private static final String PROSE =
      "The council voted on Monday to close the old bridge for good, and nobody was surprised. ";

  @Test
  void headlineAndParagraphsAreTakenWithoutWhatIsAround() {
    String page =
        """
        <html><head><title>Bridge closes | Daily Example</title><style>p {}</style></head>
        <body class="nav-open"><nav><p>Home</p></nav>
        <div class="related"><p>%3$s</p></div>
        <article><header><h1>Bridge closes</h1><p class="byline">By A. Writer</p></header>
        <figure><img><figcaption>The bridge.</figcaption></figure>
        <p>%1$s&ldquo;It is&nbsp;over,&rdquo; she
          said.</p><div class="advert"><p>Buy!</p></div>
        <p>%2$s<a href="/x">He</a> <em>agreed</em>.<br><br>So did they.</p><ul><li>One</li></ul>
        <aside><p>Read more</p></aside></article>
        <footer><p>Imprint</p></footer><script>var p;</script></body></html>
        """
            .formatted(PROSE, PROSE, PROSE.repeat(5));
    assertThat(HtmlArticle.text(Jsoup.parse(page)))
        .isEqualTo(
            String.join(
                "\n\n",
                "Bridge closes",
                PROSE + "\u201cIt is over,\u201d she said.",
                PROSE + "He agreed.",
                "So did they.",
                "One"));
  }

  @Test
  void quotationsKeepTheirMarksAndBlocksTheirNames() {
    String page =
        """
        <article><h1>Bridge closes</h1><p>%sShe called it <q>a sad day</q>.</p>
        <blockquote><p>It was weak.</p><cite>Ada Lund, engineer</cite></blockquote>
        <blockquote>We knew.<footer>&mdash; Tom Reed</footer></blockquote></article>
        """
            .formatted(PROSE);
    assertThat(HtmlArticle.text(Jsoup.parse(page)))
        .isEqualTo(
            String.join(
                "\n\n",
                "Bridge closes",
                PROSE + "She called it \u201ca sad day\u201d.",
                "> It was weak.",
                "> \u2014 Ada Lund, engineer",
                "> We knew.",
                "> \u2014 Tom Reed"));
  }

  @Test
  void withoutAnArticleElementTheRichestPartIsTaken() {
    String page =
        "<title>Bridge closes</title><div><p>Short.</p></div><div id=x><p>"
            + PROSE.repeat(2)
            + "</p><p>"
            + PROSE.repeat(2)
            + "</p></div><div><p><a href=/a>"
            + PROSE.repeat(9)
            + "</a></p></div>";
    assertThat(HtmlArticle.text(Jsoup.parse(page)))
        .isEqualTo(
            "Bridge closes\n\n" + PROSE.repeat(2).strip() + "\n\n" + PROSE.repeat(2).strip());
  }

  @Test
  void aPageWithoutAnArticleGivesAllItsText() {
    assertThat(HtmlArticle.text(Jsoup.parse("<p>One.</p>Two."))).isEqualTo("One.\n\nTwo.");
    assertThat(HtmlArticle.text(Jsoup.parse(""))).isEmpty();
  }

  @Test
  void hugeAndDeepPagesTakeNoLongerThanTheirSizeAllows() {
    String deep = "<div class=x>".repeat(50_000) + PROSE;
    String wide = ("<p class=x><a>" + PROSE + "</a></p>").repeat(20_000);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          assertThat(HtmlArticle.text(Jsoup.parse(deep))).isNotEmpty();
          assertThat(HtmlArticle.text(Jsoup.parse(wide))).contains(PROSE.strip());
        });
  }
}
