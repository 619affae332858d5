// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the article on an HTML page: its headline and its paragraphs, apart by blank lines, without
 * menus, adverts, captions and comments. Block quotes are written as Markdown does, each paragraph
 * behind {@code >}, and whoever is cited under them behind a dash.
 */
final class HtmlArticle {

  private static final String CLUTTER =
      "script, style, noscript, template, svg, iframe, form, button, select, nav, aside, footer,"
          + " figure, figcaption, picture, video, audio, menu, dialog, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
          + " [role=contentinfo], [role=search], [role=dialog]";

  /** What the parts around an article call themselves, in their classes and identifiers. */
  private static final Set<String> CLUTTER_NAMES =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "byline",
          "breadcrumb",
          "breadcrumbs",
          "caption",
          "comment",
          "comments",
          "cookie",
          "cookies",
          "credit",
          "footer",
          "menu",
          "nav",
          "navbar",
          "navigation",
          "newsletter",
          "paywall",
          "popup",
          "promo",
          "recommended",
          "related",
          "share",
          "sharing",
          "sidebar",
          "social",
          "sponsor",
          "sponsored",
          "subscribe",
          "tags",
          "teaser",
          "toolbar",
          "widget");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "br",
          "dd",
          "div",
          "dl",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "td",
          "th",
          "tr",
          "ul");

  private static final CharMatcher SPACES = CharMatcher.whitespace().or(CharMatcher.is('\u00a0'));

  private static final CharMatcher DASHES = CharMatcher.anyOf("-–—―");

  private static final int SHORTEST_ARTICLE = 200;

  private final Document page;

  private HtmlArticle(Document page) {
    this.page = page;
  }

  /** {@return the text of the article; that of the whole page if no part looks like one} */
  static String text(Document page) {
    return new HtmlArticle(page).text();
  }

  private String text() {
    String headline = headline();
    removeClutter();
    List<String> paragraphs = paragraphs(root());
    if (!headline.isEmpty() && !paragraphs.stream().limit(3).toList().contains(headline)) {
      paragraphs.add(0, headline);
    }
    return String.join("\n\n", paragraphs);
  }

  private String headline() {
    return Optional.ofNullable(page.selectFirst("article h1, main h1, [itemprop=headline], h1"))
        .map(Element::text)
        .filter(t -> !t.isBlank())
        .or(() -> meta("meta[property=og:title]"))
        .orElseGet(() -> page.title().strip());
  }

  private Optional<String> meta(String css) {
    return Optional.ofNullable(page.selectFirst(css))
        .map(e -> e.attr("content").strip())
        .filter(t -> !t.isEmpty());
  }

  private void removeClutter() {
    page.select(CLUTTER).stream().filter(e -> !isCiting(e)).forEach(Node::remove);
    // A page may call its whole body "nav-open"; nothing that holds the headline is clutter.
    Set<Element> kept = new HashSet<>();
    page.select("h1, main, article, [itemprop=articleBody]").forEach(e -> keep(e, kept));
    page.select("[class], [id]").stream()
        .filter(e -> !kept.contains(e) && isClutter(e))
        .forEach(Node::remove);
  }

  /** The foot of a block quote says whose it is. */
  private static boolean isCiting(Element element) {
    return element.normalName().equals("footer") && isIn(element, "blockquote");
  }

  private static boolean isIn(Element element, String parent) {
    return element.parent() != null && element.parent().normalName().equals(parent);
  }

  private static void keep(Element element, Set<Element> kept) {
    for (Element e = element; e != null && kept.add(e); e = e.parent()) {}
  }

  private static boolean isClutter(Element element) {
    String names = element.className() + " " + element.id();
    return Splitter.on(CharMatcher.anyOf("-_").or(CharMatcher.whitespace()))
        .splitToStream(names.toLowerCase(Locale.ROOT))
        .anyMatch(CLUTTER_NAMES::contains);
  }

  private Element root() {
    Map<Element, Integer> prose = new HashMap<>();
    for (Element paragraph : page.select("p")) {
      int score = score(paragraph);
      for (Element e = paragraph.parent(); e != null; e = e.parent()) {
        prose.merge(e, score, Integer::sum);
      }
    }
    return Stream.of("[itemprop=articleBody]", "article", "main, [role=main]")
        .flatMap(css -> richest(page.select(css).stream(), prose).stream())
        .findFirst()
        .or(() -> richest(parentsOfParagraphs(), prose))
        .orElse(page.body());
  }

  private Stream<Element> parentsOfParagraphs() {
    return page.select("p").stream().map(Element::parent).filter(Objects::nonNull).distinct();
  }

  private static Optional<Element> richest(Stream<Element> parts, Map<Element, Integer> prose) {
    return parts
        .filter(e -> prose.getOrDefault(e, 0) >= SHORTEST_ARTICLE)
        .max(Comparator.comparing(e -> prose.getOrDefault(e, 0)));
  }

  /** Links are what menus are made of. */
  private static int score(Element paragraph) {
    int linked = paragraph.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return paragraph.text().length() - 2 * linked;
  }

  private static List<String> paragraphs(Element root) {
    Blocks blocks = new Blocks();
    NodeTraversor.filter(blocks, root);
    blocks.end();
    return blocks.paragraphs;
  }

  /** Gathers the words between the begins and ends of blocks. */
  private static final class Blocks implements NodeFilter {

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    /** How many block quotes are open. */
    private int quoted;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
      } else if (node instanceof Element element) {
        endAt(node);
        begin(element);
      }
      return FilterResult.CONTINUE;
    }

    /** Short quotations get the marks that a browser shows, and who is cited a dash. */
    private void begin(Element element) {
      switch (element.normalName()) {
        case "blockquote" -> quoted++;
        case "q" -> words.append('“');
        case "cite", "footer" -> cite(element);
        default -> {}
      }
    }

    private void cite(Element element) {
      if (quoted > 0 && !isIn(element, "footer")) {
        end();
        words.append(DASHES.indexIn(element.text()) == 0 ? "" : "— ");
      }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      endAt(node);
      switch (node.normalName()) {
        case "blockquote" -> quoted--;
        case "q" -> words.append('”');
        default -> {}
      }
      return FilterResult.CONTINUE;
    }

    private void endAt(Node node) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        end();
      }
    }

    void end() {
      String paragraph = SPACES.trimAndCollapseFrom(words, ' ');
      if (!paragraph.isEmpty()) {
        paragraphs.add(quoted > 0 ? "> " + paragraph : paragraph);
      }
      words.setLength(0);
    }
  }
}
