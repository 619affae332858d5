// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.io.CodePoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The articles in {@code testdata/articles} with their gold, as Dixit would give them. */
public final class GoldArticles {

  private static final Path FOLDER = Path.of("testdata/articles");

  private final JsonNode json;
  private final String text;
  private final CodePoints points;
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();

  private GoldArticles(JsonNode json) {
    this.json = json;
    this.text = json.path("text").asText();
    this.points = new CodePoints(text);
  }

  /** {@return all, in the order of their names} */
  public static List<AttributedDocument> all() {
    return in(FOLDER);
  }

  /** {@return all of a folder with gold of the same kind, in the order of their names} */
  public static List<AttributedDocument> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .sorted()
          .map(GoldArticles::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the one of that name, without an ending} */
  public static AttributedDocument named(String name) {
    return read(FOLDER.resolve(name + ".json"));
  }

  private static AttributedDocument read(Path file) {
    try {
      return new GoldArticles(new ObjectMapper().readTree(file.toFile())).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private AttributedDocument document() {
    List<Attribution> attributions = elements("attributions").map(this::attribution).toList();
    List<NonStatement> silences = elements("nonStatements").map(this::nonStatement).toList();
    return new AttributedDocument(
        json.path("id").asText(),
        text,
        attributions,
        List.copyOf(speakers.values()),
        silences,
        List.of());
  }

  private Stream<JsonNode> elements(String field) {
    return StreamSupport.stream(json.path(field).spliterator(), false);
  }

  private Attribution attribution(JsonNode a) {
    return new Attribution(
        a.path("id").asText().toLowerCase(Locale.ROOT),
        AttributionType.valueOf(a.path("type").asText()),
        span(a, "source"),
        form(a.path("sourceForm").asText()),
        span(a, "cue"),
        span(a, "content").orElseThrow(),
        speaker(a),
        List.of(),
        string(a, "nestedIn").map(id -> id.toLowerCase(Locale.ROOT)),
        0.9,
        Facets.NONE);
  }

  private static SourceForm form(String name) {
    return name.equals("NONE") ? SourceForm.IMPLICIT : SourceForm.valueOf(name);
  }

  private NonStatement nonStatement(JsonNode n) {
    return new NonStatement(
        NonStatement.Kind.valueOf(n.path("kind").asText()),
        span(n, "source"),
        span(n, "cue").orElseThrow(),
        span(n, "content"),
        speaker(n));
  }

  private Optional<TextSpan> span(JsonNode node, String role) {
    List<Span> spans = new ArrayList<>();
    node.path(role)
        .forEach(
            s ->
                spans.add(
                    new Span(
                        points.toUtf16(s.path(0).asInt()), points.toUtf16(s.path(1).asInt()))));
    spans.sort(null);
    return spans.isEmpty() ? Optional.empty() : Optional.of(TextSpan.of(text, spans));
  }

  private Optional<Speaker> speaker(JsonNode node) {
    Optional<String> name = string(node, "speaker");
    Optional<String> description =
        name.isPresent() ? Optional.empty() : span(node, "source").map(TextSpan::text);
    return name.or(() -> description)
        .map(key -> speakers.computeIfAbsent(key, k -> speaker(node, name, description)));
  }

  private Speaker speaker(JsonNode node, Optional<String> name, Optional<String> description) {
    List<String> aliases = new ArrayList<>();
    node.path("aliases").forEach(a -> aliases.add(a.asText()));
    Optional<String> none = Optional.empty();
    return new Speaker(
        "s" + (speakers.size() + 1),
        name,
        SpeakerKind.valueOf(string(node, "speakerKind").orElse("UNKNOWN")),
        name.isPresent() ? aliases : List.of(),
        List.of(),
        description,
        none,
        none,
        none);
  }

  private static Optional<String> string(JsonNode node, String field) {
    return Optional.of(node.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
