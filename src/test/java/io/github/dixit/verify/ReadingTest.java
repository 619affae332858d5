// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributionType;
import io.github.dixit.Span;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * How a quotation is read from its source: the verdict, what it takes to believe it in changed
 * words, the words of the source, and what differs.
 */
class ReadingTest {

  private static final String FIRST =
      "\u201CThe crew left the old harbour before dawn because the storm came in from the north,\u201D";
  private static final String SECOND =
      "\u201Cand nobody on the quay saw the lights of the second boat go out.\u201D";
  private static final String THIRD = "\u201CWe will rebuild the pier with our own hands.\u201D";
  private static final String TEXT =
      FIRST
          + " Ida Marsh said, "
          + SECOND
          + " It rained all week in the town. The pilot told reporters: "
          + THIRD;

  private static final String ELSEWHERE =
      "\u201CEvery ship in the bay carried lamps, and nobody slept.\u201D";

  private static final SourceDocument SOURCE =
      SourceDocument.of(
          TestDocuments.of("source", TEXT)
              .speaker("s1", SpeakerKind.PERSON, "Ida Marsh")
              .unnamed("s2", SpeakerKind.PERSON, "the pilot")
              .attribution(AttributionType.DIRECT, a -> a.content(FIRST, SECOND).by("s1"))
              .attribution(AttributionType.DIRECT, a -> a.content(THIRD).by("s2"))
              .build());

  private static final SourceDocument OTHER =
      SourceDocument.of(
          TestDocuments.of("other", ELSEWHERE)
              .attribution(AttributionType.DIRECT, a -> a.content(ELSEWHERE))
              .build());

  private static Reading read(String words) {
    String text = words.replace(" / ", "   ");
    List<Span> ranges = new ArrayList<>();
    int begin = 0;
    for (String part : words.split(" / ")) {
      ranges.add(new Span(begin, begin + part.length()));
      begin += part.length() + 3;
    }
    Piece piece = Piece.of(text, ranges);
    FragmentFinder finder = new FragmentFinder(piece);
    finder.read(SOURCE);
    finder.read(OTHER);
    return Reading.of(piece, Chain.cheapest(piece, finder.fragments(), 1).get(0));
  }

  private static String told(Reading reading) {
    String words =
        reading.stretches().stream()
            .map(s -> s.span().of(s.source().document().text()))
            .collect(Collectors.joining(" + "));
    String differences =
        reading.differences().stream().map(ReadingTest::told).collect(Collectors.joining());
    String far = reading.isNear() ? "" : "; too far";
    return String.format(
        Locale.ROOT, "%s %.2f: %s", reading.verdict(), reading.cost(), words + differences + far);
  }

  private static String told(Difference difference) {
    return switch (difference.kind()) {
      case REPLACED -> "; " + difference.draft() + " for " + difference.source();
      case ADDED -> "; " + difference.draft() + " added";
      case DROPPED -> "; " + difference.source() + " dropped";
    };
  }

  @ParameterizedTest
  @CsvFileSource(resources = "readings.txt", delimiter = '|')
  void wordsAreReadFromTheirSource(String words, String expected) {
    assertThat(told(read(words))).isEqualTo(expected);
  }
}
