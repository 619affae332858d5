// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Runs the cases in {@code testdata/spec}. A case marked as known must fail: once it passes, its
 * mark has to go. {@code -Ddixit.spec.mark=true} sets and removes the marks by what happens now.
 */
@Tag("models")
class SpecTest {

  private static final String MARK = "dixit.spec.mark";

  @TestFactory
  @DisabledIfSystemProperty(named = MARK, matches = "true")
  Stream<DynamicContainer> cases() {
    return SpecReader.files().stream()
        .map(f -> dynamicContainer(name(f), SpecReader.read(f).stream().flatMap(this::tests)));
  }

  @Test
  @EnabledIfSystemProperty(named = MARK, matches = "true")
  void markKnownCases() throws IOException {
    for (Path file : SpecReader.files()) {
      mark(file);
      assertThat(SpecReader.read(file)).allMatch(c -> c.known() != flaws(c).isEmpty());
    }
  }

  private Stream<DynamicTest> tests(SpecCase spec) {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(dynamicTest(spec.title(), () -> expectations(spec)));
    tests.add(dynamicTest(spec.title() + ", CRLF", () -> lineEndsDoNotMatter(spec)));
    String curly = Curly.of(spec.text());
    if (!curly.equals(spec.text())) {
      tests.add(dynamicTest(spec.title() + ", curly", () -> extract(spec.title(), curly)));
    }
    return tests.stream();
  }

  private static void expectations(SpecCase spec) {
    List<String> flaws = flaws(spec);
    if (spec.known()) {
      assertThat(flaws).as("this case passes now: remove%s", SpecReader.KNOWN).isNotEmpty();
    } else {
      assertThat(flaws).as("%s: %s", name(spec.file()), spec.text()).isEmpty();
    }
  }

  private static void lineEndsDoNotMatter(SpecCase spec) {
    assertThat(words(spec.text().replace("\n", "\r\n"))).isEqualTo(words(spec.text()));
  }

  private static List<String> words(String text) {
    return extract("line-ends", text).attributions().stream()
        .map(a -> String.join(" | ", a.type().name(), words(a), a.content().text()))
        .map(s -> s.replaceAll("\\s+", " "))
        .toList();
  }

  private static String words(Attribution a) {
    return Stream.of(a.source(), a.cue())
        .map(s -> s.map(TextSpan::text).orElse("-"))
        .reduce((source, cue) -> source + " | " + cue)
        .orElseThrow();
  }

  private static List<String> flaws(SpecCase spec) {
    return SpecMatcher.flaws(spec, extract(spec.title(), spec.text()));
  }

  private static AttributedDocument extract(String id, String text) {
    AttributedDocument document = SharedDixit.get().extract(id, text);
    Invariants.check(text, document);
    return document;
  }

  private static void mark(Path file) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    for (SpecCase c : SpecReader.read(file)) {
      String bare = lines.get(c.headingLine()).replace(SpecReader.KNOWN, "");
      lines.set(c.headingLine(), flaws(c).isEmpty() ? bare : bare + SpecReader.KNOWN);
    }
    Files.writeString(file, String.join("\n", lines).concat("\n"));
  }

  private static String name(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }
}
