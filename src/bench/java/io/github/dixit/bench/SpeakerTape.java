// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes who was found for each source of gold documents, given its span, and who is right: a tape
 * to hold a change of the room speakers against. Arguments: the file to write, then folders of gold
 * documents with speakers; or {@code diff}, an old tape and a new one.
 */
public final class SpeakerTape {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SpeakerTape() {}

  /** Writes one JSON object a line, or prints what two tapes differ in. */
  public static void main(String[] args) throws IOException {
    if (args[0].equals("diff")) {
      diff(Path.of(args[1]), Path.of(args[2]));
    } else {
      GoldSource.write(args, source -> Optional.of(row(source)));
    }
  }

  private static Map<String, Object> row(GoldSource source) {
    Optional<String> name = source.found().speaker().flatMap(Speaker::name);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("at", source.document() + " " + source.linked().id());
    row.put("source", source.linked().source().map(TextSpan::text).orElse(""));
    row.put("form", source.found().form().name());
    row.put("by", source.found().why().map(v -> "weights of " + v.anaphor().sort()).orElse("rule"));
    row.put("name", name.orElse(""));
    row.put("gold", source.name().orElse(""));
    row.put("right", source.isRight(name));
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
