// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.DixitException;
import io.github.dixit.io.OffsetUnit;
import io.github.dixit.io.gold.GoldClaims;
import io.github.dixit.io.gold.GoldFacets;
import io.github.dixit.io.gold.GoldRole;
import io.github.dixit.io.gold.GoldSilence;
import io.github.dixit.io.gold.GoldSpan;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what any system wrote in the form of {@code docs/attributions.schema.json}, of which only
 * identifiers, spans, types, speakers, facets, non-statements and claims are looked at.
 */
public final class SystemReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SystemReader() {}

  /**
   * {@return the documents in a file of JSON Lines by their names, without folders and without the
   * ending {@code .txt} or {@code .json}}
   *
   * @throws IOException if it can't be read
   * @throws DixitException if a line is not what it should be
   */
  public static Map<String, SystemDocument> read(Path file) throws IOException {
    Map<String, SystemDocument> documents = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          add(line, file + ", line " + number, documents);
        }
        number++;
      }
    } catch (CharacterCodingException e) {
      throw new DixitException(file + " is not UTF-8", e);
    }
    return documents;
  }

  private static void add(String line, String place, Map<String, SystemDocument> documents) {
    try {
      JsonNode json = JSON.readTree(line);
      if (!json.path("id").isTextual() || !json.path("attributions").isArray()) {
        throw new DixitException(place + ": a document needs id and attributions");
      }
      documents.put(name(json.get("id").textValue()), document(json));
    } catch (JsonProcessingException e) {
      throw new DixitException(place + " is not JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new DixitException(place + ": " + e.getMessage(), e);
    }
  }

  private static String name(String id) {
    return id.substring(id.lastIndexOf('/') + 1).replaceFirst("\\.(txt|json)$", "");
  }

  private static SystemDocument document(JsonNode json) {
    Map<String, String> names = new HashMap<>();
    for (JsonNode speaker : json.path("speakers")) {
      text(speaker, "name").ifPresent(name -> names.put(speaker.path("id").asText(), name));
    }
    List<SystemAttribution> attributions = new ArrayList<>();
    GoldClaims claims = GoldClaims.of(json);
    json.get("attributions").forEach(a -> attributions.add(attribution(a, names, claims)));
    List<GoldSilence> silences = new ArrayList<>();
    json.path("nonStatements").forEach(n -> silences.add(silence(n)));
    return new SystemDocument(attributions, silences, unit(json));
  }

  private static OffsetUnit unit(JsonNode json) {
    String unit = text(json, "offsetUnit").orElse(OffsetUnit.UTF16.label());
    return Stream.of(OffsetUnit.values())
        .filter(u -> u.label().equals(unit))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("offsets count \"" + unit + "\", which is unknown"));
  }

  private static GoldSilence silence(JsonNode json) {
    return new GoldSilence(json.path("kind").asText(), spans(json.path("cue").path("spans")));
  }

  private static SystemAttribution attribution(
      JsonNode json, Map<String, String> names, GoldClaims claims) {
    Map<GoldRole, List<GoldSpan>> spans = new EnumMap<>(GoldRole.class);
    for (GoldRole role : GoldRole.values()) {
      spans.put(role, spans(json.path(role.label()).path("spans")));
    }
    return new SystemAttribution(
        spans,
        text(json, "type"),
        text(json, "speaker").flatMap(id -> Optional.ofNullable(names.get(id))),
        text(json, "sourceForm"),
        text(json, "cueClass").map(c -> facets(json)),
        text(json, "nestedIn").isPresent(),
        claims.of(json.path("id").asText()));
  }

  private static GoldFacets facets(JsonNode json) {
    return new GoldFacets(
        GoldFacets.CLOSED.stream().collect(Collectors.toMap(f -> f, f -> json.path(f).asText())),
        GoldFacets.WORDS.stream()
            .collect(Collectors.toMap(f -> f, f -> spans(json.path(f).path("spans")))));
  }

  private static List<GoldSpan> spans(JsonNode array) {
    List<GoldSpan> spans = new ArrayList<>();
    for (JsonNode span : array) {
      if (!span.path("begin").isInt() || !span.path("end").isInt()) {
        throw new IllegalArgumentException(span + " is no span with begin and end");
      }
      spans.add(new GoldSpan(span.get("begin").intValue(), span.get("end").intValue()));
    }
    return spans;
  }

  private static Optional<String> text(JsonNode json, String field) {
    return Optional.ofNullable(json.path(field).textValue()).filter(t -> !t.isEmpty());
  }
}
