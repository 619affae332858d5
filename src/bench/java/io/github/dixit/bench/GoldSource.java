// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.io.gold.Gold;
import io.github.dixit.io.gold.GoldAttribution;
import io.github.dixit.io.gold.GoldDocument;
import io.github.dixit.io.gold.GoldFormat;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.ResolvedSource;
import io.github.dixit.speakers.SpeakerResolver;
import io.github.dixit.text.TextAnalyzer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One source of a gold document, and who was found for it, given its span. */
record GoldSource(
    String document, GoldAttribution gold, LinkedAttribution linked, ResolvedSource found) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern EDGES = Pattern.compile("^(the|a|an) |'s\\b|[^\\p{L}\\p{N} ]");

  /**
   * Writes one JSON object a line about each source that counts.
   *
   * @param args the file to write, then folders of gold documents, of which those without speakers
   *     are left out
   * @param row what is written of a source, if anything is
   */
  static void write(String[] args, Function<GoldSource, Optional<Map<String, Object>>> row)
      throws IOException {
    SpeakerResolver resolver = SpeakerResolver.create().explaining(true);
    TextAnalyzer analyzer = TextAnalyzer.create();
    try (PrintWriter out = new PrintWriter(args[0], StandardCharsets.UTF_8)) {
      for (int i = 1; i < args.length; i++) {
        Path folder = Path.of(args[i]);
        for (GoldDocument document : Gold.documents(folder, GoldFormat.of(folder))) {
          for (GoldSource source : of(document, analyzer, resolver)) {
            Optional<Map<String, Object>> told = row.apply(source);
            if (told.isPresent()) {
              out.println(JSON.writeValueAsString(told.get()));
            }
          }
        }
      }
    }
  }

  private static List<GoldSource> of(
      GoldDocument document, TextAnalyzer analyzer, SpeakerResolver resolver) {
    if (!document.hasSpeakers()) {
      return List.of();
    }
    GoldLinks links = GoldLinks.of(document);
    List<ResolvedSource> found =
        resolver.resolve(analyzer.analyze(document.text()), links.linked()).sources();
    return IntStream.range(0, found.size())
        .filter(k -> !links.gold().get(k).optional() && !links.gold().get(k).nested())
        .mapToObj(
            k ->
                new GoldSource(
                    document.id(), links.gold().get(k), links.linked().get(k), found.get(k)))
        .toList();
  }

  /** {@return the name that gold gives} */
  Optional<String> name() {
    return gold.speaker().map(s -> s.name());
  }

  /** {@return whether this is a name of whom gold means, or both are nobody} */
  boolean isRight(Optional<String> name) {
    Set<String> names =
        gold.speaker().stream()
            .flatMap(s -> Stream.concat(Stream.of(s.name()), s.aliases().stream()))
            .map(GoldSource::plain)
            .collect(Collectors.toSet());
    return names.isEmpty()
        ? name.isEmpty()
        : name.map(GoldSource::plain).filter(names::contains).isPresent();
  }

  private static String plain(String name) {
    return EDGES.matcher(name.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("");
  }
}
