// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.GoldArticle.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Dixit on the project's own articles, by simple counts. The real figures come from {@code dixit
 * evaluate}; these floors only make a sudden loss visible.
 */
class GoldTest {

  /** Least shares, in per cent; raise them when Dixit gets better. */
  private static final double CONTENT_RECALL = 84;

  private static final double CONTENT_PRECISION = 87;
  private static final double TYPE = 96;
  private static final double SPEAKER = 78;

  @Test
  void textsAgreeWithTheirGold() throws IOException {
    List<GoldArticle> articles = GoldArticle.all();
    assertThat(articles)
        .extracting(GoldArticle::id)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(14);
    for (GoldArticle article : articles) {
      Path file = GoldArticle.FOLDER.resolve(article.id() + ".txt");
      assertThat(Files.readString(file)).as("%s", file).isEqualTo(article.text());
    }
    try (Stream<Path> files = Files.list(GoldArticle.FOLDER)) {
      assertThat(files.filter(f -> f.toString().endsWith(".txt"))).hasSameSizeAs(articles);
    }
  }

  @Test
  @Tag("models")
  void findsWhoSaidWhat() throws IOException {
    Counts all = new Counts();
    for (GoldArticle article : GoldArticle.all()) {
      AttributedDocument document = SharedDixit.get().extract(article.id(), article.text());
      Invariants.check(article.text(), document);
      all.add(article, document);
    }
    assertThat(all.share(all.found, all.gold)).as("%s", all).isGreaterThanOrEqualTo(CONTENT_RECALL);
    assertThat(all.share(all.found, all.counted))
        .as("%s", all)
        .isGreaterThanOrEqualTo(CONTENT_PRECISION);
    assertThat(all.share(all.types, all.found)).as("%s", all).isGreaterThanOrEqualTo(TYPE);
    assertThat(all.share(all.speakers, all.named)).as("%s", all).isGreaterThanOrEqualTo(SPEAKER);
  }

  /** Sums over articles; a content is found if it shares half of its characters. */
  private static final class Counts {
    int gold;
    int counted;
    int found;
    int types;
    int named;
    int speakers;

    void add(GoldArticle article, AttributedDocument document) {
      List<Attribution> open = new ArrayList<>(document.attributions());
      open.removeIf(a -> a.nestedIn().isPresent());
      for (Gold g : article.attributions()) {
        gold++;
        named += g.speakers().isEmpty() ? 0 : 1;
        Optional<Attribution> best = take(open, g);
        best.ifPresent(a -> compare(g, a));
        counted += best.isPresent() ? 1 : 0;
      }
      article.optional().forEach(g -> take(open, g));
      counted += open.size();
    }

    private void compare(Gold g, Attribution a) {
      found++;
      types += g.type() == a.type() ? 1 : 0;
      Optional<String> name = a.speaker().flatMap(Speaker::name).map(Counts::plain);
      speakers +=
          g.speakers().stream().map(Counts::plain).anyMatch(name.orElse("")::equals) ? 1 : 0;
    }

    /** Several attributions can share a content: source and cue then say which is meant. */
    private static Optional<Attribution> take(List<Attribution> open, Gold g) {
      Attribution best = null;
      double most = 0;
      for (Attribution a : open) {
        double content = overlap(g.content(), a.content().spans());
        double rest = overlap(g.cue(), spans(a.cue())) + overlap(g.source(), spans(a.source()));
        if (content >= 0.5 && content + rest > most) {
          best = a;
          most = content + rest;
        }
      }
      open.remove(best);
      return Optional.ofNullable(best);
    }

    private static List<Span> spans(Optional<TextSpan> span) {
      return span.map(TextSpan::spans).orElse(List.of());
    }

    /** {@return the Jaccard index of the code units} */
    private static double overlap(List<Span> one, List<Span> other) {
      int common = 0;
      for (Span a : one) {
        for (Span b : other) {
          common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
        }
      }
      int union = length(one) + length(other) - common;
      return union == 0 ? 1 : (double) common / union;
    }

    private static int length(List<Span> spans) {
      return spans.stream().mapToInt(Span::length).sum();
    }

    private static String plain(String name) {
      return name.replace('’', '\'').toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    double share(int part, int whole) {
      return whole == 0 ? 0 : 100.0 * part / whole;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "gold %d, found %d, precision %.1f, recall %.1f, type %.1f, speaker %d of %d",
          gold,
          found,
          share(found, counted),
          share(found, gold),
          share(types, found),
          speakers,
          named);
    }
  }
}
