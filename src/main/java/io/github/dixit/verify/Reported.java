// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.TextSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds, for what a draft reports in words of its own, what its speaker says in the sources. */
record Reported(Sources sources) {

  private static final int SOURCES = 8;
  private static final int NEAREST = 3;

  /** Fewer words in common are chance. */
  private static final int LEAST_SHARED = 3;

  /** Shorter words are in every sentence. */
  private static final int SHORTEST = 4;

  /** A statement of a source, and how many words it shares with that of the draft. */
  private record Near(AttributedDocument document, Attribution attribution, long shared) {

    Passage passage() {
      TextSpan content = attribution.content();
      return new Passage(
          document.id(),
          Optional.of(attribution),
          content,
          Contexts.around(document.text(), content.spans().get(0)));
    }
  }

  List<ReportedStatement> in(AttributedDocument draft) {
    return draft.attributions().stream()
        .filter(a -> a.type() == AttributionType.INDIRECT && a.nestedIn().isEmpty())
        .filter(a -> a.speaker().isPresent())
        .map(a -> new ReportedStatement(a, nearest(a)))
        .toList();
  }

  private List<Passage> nearest(Attribution reported) {
    Words words = Words.of(reported.content().text());
    Set<Long> keys = telling(words);
    return sources.nearest(words, SOURCES).stream()
        .flatMap(s -> s.document().attributions().stream().map(a -> near(s, a, reported, keys)))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingLong(Near::shared).reversed())
        .limit(NEAREST)
        .map(Near::passage)
        .toList();
  }

  private static Optional<Near> near(
      SourceDocument source, Attribution said, Attribution reported, Set<Long> keys) {
    long shared =
        said.content().spans().stream()
            .flatMapToInt(source::words)
            .filter(i -> isTelling(source.words(), i))
            .mapToLong(source.words()::key)
            .filter(keys::contains)
            .distinct()
            .count();
    boolean near =
        shared >= Math.min(LEAST_SHARED, keys.size())
            && shared > 0
            && SpeakerComparison.of(Optional.of(reported), said, source.document()).match()
                == SpeakerMatch.SAME;
    return near ? Optional.of(new Near(source.document(), said, shared)) : Optional.empty();
  }

  private static Set<Long> telling(Words words) {
    return IntStream.range(0, words.size())
        .filter(i -> isTelling(words, i))
        .mapToObj(words::key)
        .collect(Collectors.toSet());
  }

  private static boolean isTelling(Words words, int i) {
    return words.end(i) - words.begin(i) >= SHORTEST;
  }
}
