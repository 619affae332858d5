// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecMatcherTest {

  private static final String TEXT = "Ann Lee said that Bob says it rains.";
  private static final Speaker LEE =
      new Speaker(
          "s1",
          Optional.of("Ann Lee"),
          SpeakerKind.PERSON,
          List.of(),
          List.of(new Span(0, 7)),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
  private static final Attribution OUTER =
      indirect("a1", "Ann Lee", "said", "that Bob says it rains", Optional.of(LEE), null);
  private static final Attribution INNER =
      indirect("a2", "Bob", "says", "it rains", Optional.empty(), "a1");
  private static final String OUTER_ROW = "INDIRECT | Ann Lee | said | that Bob says it rains";

  @Test
  void agrees() {
    assertThat(flaws("", OUTER_ROW + " | the Ann Lee", OUTER)).isEmpty();
    assertThat(flaws("", OUTER_ROW + ".", OUTER)).isEmpty();
    assertThat(flaws("", "none")).isEmpty();
    assertThat(flaws("", OUTER_ROW + "\n? DIRECT | - | - | rains", OUTER)).isEmpty();
  }

  @Test
  void nestedOnesCountOnlyWhereTheCaseListsOne() {
    assertThat(flaws("", OUTER_ROW, OUTER, INNER)).isEmpty();
    String both = OUTER_ROW + "\n  INDIRECT | Bob | says | it rains";
    assertThat(flaws("", both, OUTER, INNER)).isEmpty();
    assertThat(flaws("", both.replace("  IN", "IN"), OUTER, INNER))
        .singleElement()
        .asString()
        .startsWith("nested in");
    assertThat(flaws("", both, OUTER)).singleElement().asString().startsWith("missing");
  }

  @Test
  void saysWhatDiffers() {
    assertThat(flaws("", "none", OUTER)).singleElement().asString().startsWith("unexpected");
    assertThat(flaws("", OUTER_ROW + " | -", OUTER))
        .singleElement()
        .asString()
        .startsWith("speaker 'Ann Lee', not '-'");
    assertThat(flaws("", OUTER_ROW.replace("INDIRECT", "DIRECT"), OUTER)).hasSize(2);
    assertThat(flaws("", "NO_COMMENT | Bob | says | -", OUTER)).hasSize(2);
  }

  @Test
  void exactCasesCountPunctuation() {
    assertThat(flaws(SpecReader.EXACT, OUTER_ROW, OUTER)).isEmpty();
    assertThat(flaws(SpecReader.EXACT, OUTER_ROW + ".", OUTER)).hasSize(2);
  }

  private static List<String> flaws(String mark, String rows, Attribution... found) {
    String markdown = "## T" + mark + "\n```dixit\n" + TEXT + "\n---\n" + rows + "\n```";
    SpecCase spec = SpecReader.read(Path.of("t.md"), markdown.lines().toList()).get(0);
    List<Speaker> speakers = List.of(LEE);
    return SpecMatcher.flaws(
        spec, new AttributedDocument("t", TEXT, List.of(found), speakers, List.of(), List.of()));
  }

  private static Attribution indirect(
      String id,
      String source,
      String cue,
      String content,
      Optional<Speaker> speaker,
      String parent) {
    return new Attribution(
        id,
        AttributionType.INDIRECT,
        Optional.of(span(source)),
        SourceForm.NAMED,
        Optional.of(span(cue)),
        span(content),
        speaker,
        List.of(),
        Optional.ofNullable(parent),
        1,
        Facets.NONE);
  }

  private static TextSpan span(String words) {
    int begin = TEXT.indexOf(words);
    return TextSpan.of(TEXT, List.of(new Span(begin, begin + words.length())));
  }
}
