// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import io.github.dixit.io.gold.Gold;
import io.github.dixit.io.gold.GoldAttribution;
import io.github.dixit.io.gold.GoldDocument;
import io.github.dixit.io.gold.GoldFormat;
import io.github.dixit.speakers.ResolvedSource;
import io.github.dixit.speakers.SpeakerResolver;
import io.github.dixit.text.TextAnalyzer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes who was found for each source of gold documents, given its span, and who is right: a tape
 * to hold a change of the room speakers against. Arguments: the file to write, then folders of gold
 * documents in JSON; or {@code diff}, an old tape and a new one.
 */
public final class SpeakerTape {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SpeakerTape() {}

  /** Writes one JSON object a line, or prints what two tapes differ in. */
  public static void main(String[] args) throws IOException {
    if (args[0].equals("diff")) {
      diff(Path.of(args[1]), Path.of(args[2]));
    } else {
      write(args);
    }
  }

  private static void write(String[] args) throws IOException {
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
          List<ResolvedSource> found =
              resolver.resolve(analyzer.analyze(document.text()), links.linked()).sources();
          for (int k = 0; k < found.size(); k++) {
            if (!links.gold().get(k).optional() && !links.gold().get(k).nested()) {
              out.println(JSON.writeValueAsString(row(document, links, k, found.get(k))));
            }
          }
        }
      }
    }
  }

  private static Map<String, Object> row(
      GoldDocument document, GoldLinks links, int k, ResolvedSource found) {
    GoldAttribution gold = links.gold().get(k);
    Optional<String> name = found.speaker().flatMap(Speaker::name);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("at", document.id() + " " + links.linked().get(k).id());
    row.put("source", links.linked().get(k).source().map(TextSpan::text).orElse(""));
    row.put("form", found.form().name());
    row.put("by", found.why().map(v -> "weights of " + v.anaphor().sort()).orElse("rule"));
    row.put("name", name.orElse(""));
    row.put("gold", gold.speaker().map(s -> s.name()).orElse(""));
    row.put("right", RankerDump.isRight(name, RankerDump.names(gold)));
    return row;
  }

  private static void diff(Path before, Path after) throws IOException {
    Map<String, JsonNode> old = new LinkedHashMap<>();
    for (String line : Files.readAllLines(before)) {
      JsonNode row = JSON.readTree(line);
      old.put(row.get("at").asText(), row);
    }
    int gained = 0;
    int lost = 0;
    for (String line : Files.readAllLines(after)) {
      JsonNode now = JSON.readTree(line);
      JsonNode was = old.get(now.get("at").asText());
      if (was != null && !was.get("name").equals(now.get("name"))) {
        int change = (now.get("right").asBoolean() ? 1 : 0) - (was.get("right").asBoolean() ? 1 : 0);
        gained += change > 0 ? 1 : 0;
        lost += change < 0 ? 1 : 0;
        System.out.printf(
            "%s %s \"%s\": %s, was %s, now %s (%s)%n",
            change > 0 ? "+" : change < 0 ? "-" : "~",
            now.get("at").asText(),
            now.get("source").asText(),
            now.get("gold").asText(),
            was.get("name").asText(),
            now.get("name").asText(),
            now.get("by").asText());
      }
    }
    System.out.printf("gained %d, lost %d%n", gained, lost);
  }
}
