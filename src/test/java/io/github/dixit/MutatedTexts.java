// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/** News as no editor would have it: cut, joined, doubled, strewn with odd characters; by seed. */
public final class MutatedTexts {

  /** The longest piece of an article, in UTF-16 code units, unless told otherwise. */
  public static final int LONGEST_PIECE = 400;

  private static final List<String> ODDITIES =
      List.of(
          "\"",
          "“",
          "”",
          "‘",
          "’",
          "'",
          "«",
          "»",
          "(",
          ")",
          "—",
          "…",
          ":",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          " ",
          "\u00A0",
          "\u200B",
          "\u2028",
          "\0",
          "\uFEFF",
          "\uD83D",
          "\uDE00",
          "😀",
          "e\u0301\u0301\u0301",
          "\u202E",
          "said",
          " he said ",
          "according to ",
          "\"Yes,\" ",
          "THE END",
          "\nQ: ",
          "\nMR. SMITH: ",
          "<b>",
          "&amp;",
          "http://x.example/?a=\"b\"",
          "...",
          "''",
          "``",
          "--",
          "1990s",
          "'90s",
          "5'10\"",
          "Дa",
          "是的",
          "نعم");

  private final List<String> articles;
  private final int longest;

  private MutatedTexts(List<String> articles, int longest) {
    this.articles = articles;
    this.longest = longest;
  }

  /** {@return texts made of the project's own articles} */
  public static MutatedTexts ofArticles() throws IOException {
    return ofArticles(LONGEST_PIECE);
  }

  /** {@return texts of one to five pieces of the project's articles, none longer than this} */
  public static MutatedTexts ofArticles(int longest) throws IOException {
    return new MutatedTexts(GoldArticle.all().stream().map(GoldArticle::text).toList(), longest);
  }

  /** {@return the text with this number, always the same} */
  public String get(long number) {
    Random random = new Random(number * 0x9E3779B97F4A7C15L);
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(5);
    for (int i = 0; i < pieces; i++) {
      text.append(piece(random));
    }
    int changes = random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      change(text, random);
    }
    return text.toString();
  }

  private String piece(Random random) {
    String article = articles.get(random.nextInt(articles.size()));
    int begin = random.nextInt(article.length());
    return article.substring(
        begin, Math.min(article.length(), begin + 1 + random.nextInt(longest)));
  }

  private void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(60));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, text.substring(at, end));
      default -> text.insert(at, ODDITIES.get(random.nextInt(ODDITIES.size())));
    }
  }

  /**
   * Checks what must hold for every document.
   *
   * @throws AssertionError if it does not
   */
  public static void check(String text, AttributedDocument document) {
    Invariants.check(text, document);
  }
}
