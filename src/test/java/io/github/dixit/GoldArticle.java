// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An article of {@code testdata/articles} with what is said in it.
 *
 * @param id its file name without ending
 * @param text as the gold file has it
 * @param attributions those that must be found: neither nested nor optional
 * @param optional those that may be found or not
 */
record GoldArticle(String id, String text, List<Gold> attributions, List<Gold> optional) {

  static final Path FOLDER = Path.of("testdata", "articles");

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * One attribution, its offsets in UTF-16 code units.
   *
   * @param speakers the accepted names; empty if nobody is named
   */
  record Gold(
      AttributionType type,
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      SourceForm sourceForm,
      List<String> speakers) {

    static Gold of(String text, JsonNode a) {
      return new Gold(
          AttributionType.valueOf(a.get("type").textValue()),
          spans(text, a.get("source")),
          spans(text, a.get("cue")),
          spans(text, a.get("content")),
          SourceForm.valueOf(a.get("sourceForm").textValue()),
          names(a));
    }

    private static List<Span> spans(String text, JsonNode pairs) {
      return stream(pairs)
          .map(p -> new Span(utf16(text, p.get(0).intValue()), utf16(text, p.get(1).intValue())))
          .toList();
    }

    /** Gold files count code points, as the common scorers do. */
    private static int utf16(String text, int codePoints) {
      return text.offsetByCodePoints(0, codePoints);
    }

    private static List<String> names(JsonNode a) {
      List<String> names = new ArrayList<>();
      Optional.ofNullable(a.get("speaker").textValue()).ifPresent(names::add);
      if (!names.isEmpty()) {
        stream(a.get("aliases")).map(JsonNode::textValue).forEach(names::add);
      }
      return names;
    }
  }

  /** {@return all articles, in name order} */
  static List<GoldArticle> all() throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path f : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        articles.add(of(JSON.readTree(f.toFile())));
      }
    }
    return articles;
  }

  private static GoldArticle of(JsonNode article) {
    String text = article.get("text").textValue();
    List<Gold> must = new ArrayList<>();
    List<Gold> may = new ArrayList<>();
    for (JsonNode a : article.get("attributions")) {
      boolean free = a.get("nested").booleanValue() || a.get("optional").booleanValue();
      (free ? may : must).add(Gold.of(text, a));
    }
    return new GoldArticle(article.get("id").textValue(), text, must, may);
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
