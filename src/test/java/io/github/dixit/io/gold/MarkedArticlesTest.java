// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The marked articles keep to what the guide says of spans, as far as a program can tell. */
class MarkedArticlesTest {

  @ParameterizedTest
  @ValueSource(strings = {"train", "dev"})
  void everyAttributionIsWhole(String part) throws IOException {
    for (GoldDocument article :
        Gold.documents(Path.of("src/training/articles", part), GoldFormat.MARKED)) {
      assertThat(article.attributions()).as(article.id()).isNotEmpty().allMatch(this::isWhole);
      assertThat(article.text()).as(article.id()).doesNotContain("|", "{", "}");
    }
  }

  @Test
  void speakersAreToldOfNearlyAllNewsAndSomeTales() throws IOException {
    List<GoldDocument> articles =
        Gold.documents(Path.of("src/training/articles/dev"), GoldFormat.MARKED);
    assertThat(articles).filteredOn(GoldDocument::hasSpeakers).hasSize(68);
    assertThat(articles)
        .flatMap(GoldDocument::attributions)
        .filteredOn(a -> a.speaker().isPresent())
        .hasSize(861);
  }

  private boolean isWhole(GoldAttribution a) {
    List<GoldSpan> spans =
        Stream.of(GoldRole.values())
            .flatMap(r -> a.spans(r).stream())
            .sorted(Comparator.comparingInt(GoldSpan::begin))
            .toList();
    boolean apart = true;
    for (int i = 0; i < spans.size(); i++) {
      apart &= spans.get(i).begin() < spans.get(i).end();
      apart &= i == 0 || spans.get(i - 1).end() <= spans.get(i).begin();
    }
    boolean hasCue = !a.spans(GoldRole.CUE).isEmpty() || a.spans(GoldRole.SOURCE).isEmpty();
    return apart && hasCue && !a.spans(GoldRole.CONTENT).isEmpty();
  }
}
