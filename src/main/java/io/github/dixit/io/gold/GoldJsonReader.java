// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dixit.DixitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads a folder of JSON files, one a document: {@code {"id", "text", "attributions": [{"source":
 * [[begin, end], ...], "cue", "content", "type", "speaker", "aliases", "sourceForm", "nested",
 * "optional"}], "claims"}}.
 */
final class GoldJsonReader {

  private GoldJsonReader() {}

  static List<GoldDocument> read(Path folder) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : files(folder)) {
      documents.add(document(file));
    }
    return documents;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static GoldDocument document(Path file) throws IOException {
    JsonNode json = GoldFiles.json(GoldFiles.text(file), file.toString());
    JsonNode attributions = json.path("attributions");
    if (!json.path("id").isTextual() || !json.path("text").isTextual() || !attributions.isArray()) {
      throw new DixitException(file + " is no gold: it needs id, text and attributions");
    }
    GoldClaims claims = GoldClaims.of(json);
    return new GoldDocument(
        json.get("id").textValue(),
        json.get("text").textValue(),
        stream(attributions).map(a -> attribution(a, claims, file)).toList(),
        stream(attributions).anyMatch(a -> a.has("speaker")),
        silences(json, file));
  }

  private static GoldAttribution attribution(JsonNode json, GoldClaims claims, Path file) {
    Map<GoldRole, List<GoldSpan>> spans = new EnumMap<>(GoldRole.class);
    for (GoldRole role : GoldRole.values()) {
      spans.put(role, spans(json.path(role.label()), file));
    }
    return new GoldAttribution(
        spans,
        text(json, "type"),
        text(json, "speaker").map(name -> new GoldSpeaker(name, aliases(json))),
        text(json, "mention").or(() -> text(json, "sourceForm")),
        text(json, "cueClass").map(c -> facets(json, file)),
        json.path("nested").asBoolean(),
        json.path("optional").asBoolean(),
        claims.of(json.path("id").asText()));
  }

  private static GoldFacets facets(JsonNode json, Path file) {
    return new GoldFacets(
        GoldFacets.CLOSED.stream()
            .collect(Collectors.toMap(facet -> facet, facet -> json.path(facet).asText())),
        GoldFacets.WORDS.stream()
            .collect(Collectors.toMap(facet -> facet, facet -> spans(json.path(facet), file))));
  }

  private static Optional<List<GoldSilence>> silences(JsonNode json, Path file) {
    return Optional.of(json.path("nonStatements"))
        .filter(JsonNode::isArray)
        .map(all -> stream(all).map(n -> silence(n, file)).toList());
  }

  private static GoldSilence silence(JsonNode json, Path file) {
    return new GoldSilence(json.path("kind").asText(), spans(json.path("cue"), file));
  }

  private static List<GoldSpan> spans(JsonNode array, Path file) {
    return stream(array).map(span -> span(span, file)).toList();
  }

  private static GoldSpan span(JsonNode pair, Path file) {
    if (pair.size() != 2 || !pair.get(0).isInt() || !pair.get(1).isInt()) {
      throw new DixitException(file + " has " + pair + " where [begin, end] should be");
    }
    return new GoldSpan(pair.get(0).intValue(), pair.get(1).intValue());
  }

  private static List<String> aliases(JsonNode json) {
    return stream(json.path("aliases")).map(JsonNode::asText).toList();
  }

  private static Optional<String> text(JsonNode json, String field) {
    return Optional.ofNullable(json.path(field).textValue()).filter(t -> !t.isEmpty());
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
