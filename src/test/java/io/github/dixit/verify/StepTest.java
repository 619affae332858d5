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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What it takes to go from one fragment to the next. A fragment is written as its first word in the
 * piece, its first word in the source, and how many words it has: {@code 2@6+4}.
 */
class StepTest {

  private static final String FIRST = "\u201CThe crew saw the boat and saw the pier now,\u201D";
  private static final String SECOND = "\u201Cand nobody on the quay slept.\u201D";
  private static final String THIRD = "\u201CWe will go.\u201D";

  /** Words 0 to 9, 13 to 18, and 41 to 43 are said; from 19 on it is the text's own words. */
  private static final String TEXT =
      FIRST
          + " Ida Marsh said, "
          + SECOND
          + " It rained all week in the town and the pilot went home on foot and the cook slept."
          + " The cook told us: "
          + THIRD;

  private static final SourceDocument SOURCE =
      SourceDocument.of(
          TestDocuments.of("source", TEXT)
              .speaker("s1", SpeakerKind.PERSON, "Ida Marsh")
              .unnamed("s2", SpeakerKind.PERSON, "the cook")
              .attribution(AttributionType.DIRECT, a -> a.content(FIRST, SECOND).by("s1"))
              .attribution(AttributionType.DIRECT, a -> a.content(THIRD).by("s2"))
              .build());

  private static final SourceDocument OTHER =
      SourceDocument.of(TestDocuments.of("other", "The crew saw nothing.").build());

  private static Piece piece(String words) {
    List<Span> ranges = new ArrayList<>();
    int begin = 0;
    for (String part : words.split(" / ")) {
      ranges.add(new Span(begin, begin + part.length()));
      begin += part.length() + 3;
    }
    return Piece.of(words.replace(" / ", "   "), ranges);
  }

  private static Fragment fragment(String written) {
    boolean other = written.endsWith(" elsewhere");
    String[] n = written.replace(" elsewhere", "").split("[@+]");
    return new Fragment(
        other ? OTHER : SOURCE,
        Integer.parseInt(n[0]),
        Integer.parseInt(n[1]),
        Integer.parseInt(n[2]));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the crew saw the boat | 0@0+2 | 2@2+3 | EDIT 2@2+3 0.00000",
        "the crew saw the pier now | 0@0+4 | 2@6+4 | EDIT 4@8+2 4.00004",
        "the crew saw the the boat | 0@0+4 | 4@3+2 | EDIT 5@4+1 1.00000",
        "the crew saw the | 0@0+4 | 2@2+2 | JUMP 4@4+0 Infinity",
        "the crew saw a small boat | 0@0+3 | 5@4+1 | EDIT 5@4+1 2.00001",
        "saw the pier now and nobody | 0@6+4 | 4@13+2 | EDIT 4@13+2 0.00003",
        "it rained all the pilot went | 0@19+3 | 3@27+3 | EDIT 3@27+3 5.00005",
        "it rained and the cook | 0@19+2 | 2@33+3 | EDIT 2@33+3 12.00012",
        "it rained the cook | 0@19+2 | 2@34+2 | JUMP 2@34+2 2.50000",
        "pier now it rained | 0@8+2 | 2@19+2 | JUMP 2@19+2 2.50000",
        "nobody on the quay the crew saw | 0@14+4 | 4@0+3 | JUMP 4@0+3 1.50000",
        "nobody on the quay but the crew saw | 0@14+4 | 5@0+3 | JUMP 5@0+3 2.50000",
        "we will the crew | 0@41+2 | 2@0+2 | JUMP 2@0+2 2.50000",
        "we will the crew | 0@41+2 | 2@0+2 elsewhere | JUMP 2@0+2 3.00000",
        "the crew saw the boat | 0@0+2 elsewhere | 2@2+3 | JUMP 2@2+3 3.00000"
      })
  void unmarked(String words, String last, String next, String step) {
    assertThat(step(words, last, next)).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the crew saw the ... pier now | 0@0+4 | 2@6+4 | TOLD 4@8+2 0.00004",
        "the crew ... saw the pier now | 0@0+4 | 2@6+4 | TOLD 4@8+2 0.00004",
        "the crew saw the ... pier now | 0@0+2 | 2@6+4 | TOLD 2@6+4 0.00004",
        "the crew saw the pier ... now | 0@0+2 | 2@6+4 | EDIT 2@6+4 4.00004",
        "the ... crew saw the pier now | 0@0+4 | 2@6+4 | EDIT 4@8+2 4.00004",
        "the crew ... never saw the | 0@0+2 | 3@6+2 | TOLD 3@6+2 1.00004",
        "pier now ... we will | 0@8+2 | 2@41+2 | TOLD 2@41+2 0.10031",
        "pier now ... nobody on | 0@8+2 | 2@14+2 | TOLD 2@14+2 0.00004",
        "we will ... the crew | 0@41+2 | 2@0+2 | JUMP 2@0+2 2.50000"
      })
  void told(String words, String last, String next, String step) {
    assertThat(step(words, last, next)).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the crew saw the / pier now | 0@0+4 | 2@6+4 | PARTED 4@8+2 0.00004",
        "the crew saw the / small pier now | 0@0+4 | 5@8+2 | PARTED 5@8+2 1.00004",
        "the crew / saw the boat | 0@0+2 | 2@2+3 | EDIT 2@2+3 0.00000",
        "pier now / we will | 0@8+2 | 2@41+2 | PARTED 2@41+2 0.10031",
        "nobody on the quay / the crew saw | 0@14+4 | 4@0+3 | PARTED 4@0+3 0.30000",
        "nobody on the quay / but the crew saw | 0@14+4 | 5@0+3 | PARTED 5@0+3 1.30000",
        "we will / the crew | 0@41+2 | 2@0+2 elsewhere | PARTED 2@0+2 0.50000"
      })
  void split(String words, String last, String next, String step) {
    assertThat(step(words, last, next)).isEqualTo(step);
  }

  private static String step(String words, String last, String next) {
    Step step = Step.between(piece(words), fragment(last), fragment(next));
    Fragment to = step.next();
    return String.format(
        Locale.ROOT,
        "%s %d@%d+%d %.5f",
        step.kind(),
        to.begin(),
        to.at(),
        to.length(),
        step.cost());
  }
}
