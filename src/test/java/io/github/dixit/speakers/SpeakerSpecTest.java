// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.dixit.Analysis;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code testdata/spec/speakers}: who stands behind each source, given the spans. */
@Tag("models")
class SpeakerSpecTest {

  private static final SpeakerResolver RESOLVER = SpeakerResolver.create();

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return SpeakerSpecReader.read(marked -> marked).stream()
        .map(c -> dynamicTest(c.file() + ": " + c.heading(), () -> check(c, RESOLVER)));
  }

  @TestFactory
  Stream<DynamicTest> casesWithCurlyMarks() throws IOException {
    return SpeakerSpecReader.read(SpeakerSpecTest::curly).stream()
        .filter(c -> c.text().contains("“"))
        .map(c -> dynamicTest(c.file() + ": " + c.heading() + ", curly", () -> check(c, RESOLVER)));
  }

  @TestFactory
  Stream<DynamicTest> casesWithCrLf() throws IOException {
    return SpeakerSpecReader.read(marked -> marked.replace("\n", "\r\n")).stream()
        .filter(c -> c.text().contains("\n"))
        .map(c -> dynamicTest(c.file() + ": " + c.heading() + ", CRLF", () -> check(c, RESOLVER)));
  }

  static void check(SpeakerCase each, SpeakerResolver resolver) {
    Resolution resolution = resolver.resolve(Analysis.of(each.text()), each.attributions());
    holdsInvariants(resolution, each.text());
    List<String> differences = SpeakerSpecMatcher.differences(each, resolution);
    if (each.known().isEmpty()) {
      assertThat(differences).as(each.text()).isEmpty();
    } else {
      assertThat(differences).as("passes now; take \"known:\" away").isNotEmpty();
    }
  }

  private static void holdsInvariants(Resolution resolution, String text) {
    assertThat(resolution.speakers()).extracting(Speaker::id).doesNotHaveDuplicates();
    for (ResolvedSource source : resolution.sources()) {
      source.speaker().ifPresent(s -> assertThat(resolution.speakers()).contains(s));
      assertThat(resolution.speakers()).containsAll(source.coSpeakers());
    }
    for (Speaker speaker : resolution.speakers()) {
      assertThat(speaker.mentions()).isSorted().doesNotHaveDuplicates();
      assertThat(speaker.mentions()).extracting(Span::end).allMatch(e -> e <= text.length());
      speaker.name().ifPresent(n -> assertThat(speaker.aliases()).doesNotContain(n));
    }
  }

  private static String curly(String marked) {
    StringBuilder text = new StringBuilder();
    boolean open = false;
    for (char c : marked.replace('\'', '’').toCharArray()) {
      text.append(c == '"' ? (open ? '”' : '“') : c);
      open ^= c == '"';
    }
    return text.toString();
  }
}
