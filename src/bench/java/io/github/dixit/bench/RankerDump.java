// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.io.gold.Gold;
import io.github.dixit.io.gold.GoldAttribution;
import io.github.dixit.io.gold.GoldDocument;
import io.github.dixit.io.gold.GoldFormat;
import io.github.dixit.speakers.Resolution;
import io.github.dixit.speakers.SpeakerResolver;
import io.github.dixit.speakers.entities.CanonicalName;
import io.github.dixit.speakers.reference.Verdict;
import io.github.dixit.text.TextAnalyzer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes whom each pronoun and description of gold documents could mean, with all features and
 * which one is right: what src/training/ranker.py learns from. Arguments: the file to write, then
 * folders of gold documents with speakers.
 */
public final class RankerDump {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern EDGES = Pattern.compile("^(the|a|an) |'s\\b|[^\\p{L}\\p{N} ]");

  private RankerDump() {}

  /** Writes one JSON object a line. */
  public static void main(String[] args) throws IOException {
    SpeakerResolver resolver = SpeakerResolver.create().explaining(true);
    TextAnalyzer analyzer = TextAnalyzer.create();
    try (PrintWriter out = new PrintWriter(args[0], StandardCharsets.UTF_8)) {
      for (int i = 1; i < args.length; i++) {
        Path folder = Path.of(args[i]);
        for (GoldDocument document : Gold.documents(folder, GoldFormat.of(folder))) {
          if (!document.hasSpeakers()) {
            continue;
          }
          GoldLinks links = GoldLinks.of(document);
          Resolution resolution =
              resolver.resolve(analyzer.analyze(document.text()), links.linked());
          for (int k = 0; k < links.gold().size(); k++) {
            Optional<Verdict> why = resolution.sources().get(k).why();
            GoldAttribution gold = links.gold().get(k);
            if (why.isPresent() && !gold.optional() && !gold.nested()) {
              out.println(JSON.writeValueAsString(row(document, gold, why.get())));
            }
          }
        }
      }
    }
  }

  private static Map<String, Object> row(
      GoldDocument document, GoldAttribution gold, Verdict verdict) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("document", document.id());
    row.put("sort", verdict.anaphor().sort().name());
    row.put("gold", gold.speaker().map(s -> s.name()).orElse(null));
    Set<String> names = names(gold);
    row.put("candidates", verdict.choices().stream().map(c -> candidate(c, names)).toList());
    return row;
  }

  private static Map<String, Object> candidate(Verdict.Choice choice, Set<String> names) {
    Optional<String> name =
        choice.candidate().entities().stream().findFirst().flatMap(CanonicalName::of);
    Map<String, Object> candidate = new LinkedHashMap<>();
    candidate.put("name", name.orElse(null));
    candidate.put("right", isRight(name, names));
    candidate.put("features", choice.features());
    return candidate;
  }

  /** {@return all names of whom the gold gives, as they are compared; none for nobody named} */
  static Set<String> names(GoldAttribution gold) {
    return gold.speaker().stream()
        .flatMap(s -> Stream.concat(Stream.of(s.name()), s.aliases().stream()))
        .map(RankerDump::plain)
        .collect(Collectors.toSet());
  }

  /** {@return whether the name is one of them, or both are nobody} */
  static boolean isRight(Optional<String> name, Set<String> names) {
    return names.isEmpty()
        ? name.isEmpty()
        : name.map(RankerDump::plain).filter(names::contains).isPresent();
  }

  private static String plain(String name) {
    return EDGES.matcher(name.toLowerCase(java.util.Locale.ROOT).replace('’', '\'')).replaceAll("");
  }
}
