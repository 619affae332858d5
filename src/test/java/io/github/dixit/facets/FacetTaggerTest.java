// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Analysis;
import io.github.dixit.Facets;
import io.github.dixit.MarkedText;
import io.github.dixit.SourceForm;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import io.github.dixit.SpecFile;
import io.github.dixit.SpecFile.Case;
import io.github.dixit.TextSpan;
import io.github.dixit.speakers.ResolvedSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of {@code testdata/spec/facets/facets.md}. */
class FacetTaggerTest {

  private static final FacetTagger TAGGER = FacetTagger.create();

  static List<Case> cases() {
    return SpecFile.read("facets.md");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tagsAsTheSpecSays(Case example) {
    assertThat(tagged(example.text(), example)).isEqualTo(expected(example));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tagsTheSameWithCurlyApostrophes(Case example) {
    Map<String, String> straight = tagged(example.text().replace('\'', '\u2019'), example);
    straight.replaceAll((k, v) -> v.replace('\u2019', '\''));
    assertThat(straight).isEqualTo(expected(example));
  }

  private static Map<String, String> expected(Case example) {
    Map<String, String> expected =
        new TreeMap<>(Map.of("class", "SAY", "polarity", "POSITIVE", "certainty", "FACTUAL"));
    for (String line : example.expected()) {
      String[] parts = line.split(" ", 2);
      if (!parts[0].equals("speaker")) {
        expected.put(parts[0], parts.length > 1 ? parts[1] : "yes");
      }
    }
    return expected;
  }

  private static Map<String, String> tagged(String marked, Case example) {
    MarkedText text = MarkedText.parse(marked);
    Facets facets =
        TAGGER
            .facets(
                Analysis.of(text.text()), List.of(text.attribution()), List.of(speaker(example)))
            .get(0);
    Map<String, String> found = new TreeMap<>();
    found.put("class", facets.cueClass().name());
    found.put("polarity", facets.polarity().name());
    found.put("certainty", facets.certainty().name());
    if (facets.anonymous()) {
      found.put("anonymity", facets.anonymity().degree().name());
    }
    put(found, "disclosure", facets.anonymity().disclosure());
    put(found, "reason", facets.anonymity().reason());
    put(found, "addressee", facets.addressee());
    put(found, "venue", facets.venue());
    put(found, "time", facets.time());
    return found;
  }

  private static void put(Map<String, String> found, String key, Optional<TextSpan> value) {
    value.ifPresent(v -> found.put(key, v.text()));
  }

  /** "speaker PERSON Anna Keller", "speaker GROUP", "speaker nobody"; a named person if absent. */
  private static ResolvedSource speaker(Case example) {
    String line =
        example.expected().stream()
            .filter(l -> l.startsWith("speaker "))
            .findFirst()
            .orElse("speaker PERSON Anna Keller");
    String[] parts = line.split(" ", 3);
    if (parts[1].equals("nobody")) {
      return new ResolvedSource(SourceForm.NOMINAL, Optional.empty(), List.of());
    }
    Optional<String> name = parts.length > 2 ? Optional.of(parts[2]) : Optional.empty();
    Speaker speaker =
        new Speaker(
            "s1",
            name,
            SpeakerKind.valueOf(parts[1]),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new ResolvedSource(SourceForm.NOMINAL, Optional.of(speaker), List.of());
  }
}
