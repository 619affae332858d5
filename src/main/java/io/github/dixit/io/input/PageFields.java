// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its article in its head. */
final class PageFields {

  private static final String PUBLISHED = "[itemprop=datePublished]";

  /** Where pages say what; the first one that does counts. */
  private static final Map<String, List<Place>> PLACES =
      Map.of(
          "url",
          List.of(
              new Place("link[rel=canonical]", "href"),
              new Place("meta[property=og:url]", "content")),
          "date",
          List.of(
              new Place("meta[property=article:published_time]", "content"),
              new Place("meta" + PUBLISHED, "content"),
              new Place("time" + PUBLISHED, "datetime"),
              new Place("article time[datetime]", "datetime")),
          "title",
          List.of(new Place("meta[property=og:title]", "content"), new Place("title", "")),
          "outlet",
          List.of(new Place("meta[property=og:site_name]", "content")));

  private PageFields() {}

  /** {@return those of the fields that the page tells, in the order asked for} */
  static Map<String, String> of(Document page, List<String> fields) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String field : fields) {
      value(page, field).ifPresent(value -> found.put(field, value));
    }
    return Metadata.present(found);
  }

  private static Optional<String> value(Document page, String field) {
    return Stream.concat(
            PLACES.getOrDefault(field, List.of()).stream().flatMap(place -> place.on(page)),
            named(page, field))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** {@return the values of the {@code meta} elements of that name} */
  private static Stream<String> named(Document page, String field) {
    return page.select("meta").stream()
        .filter(meta -> meta.attr("name").equals(field) || meta.attr("property").equals(field))
        .map(meta -> meta.attr("content"));
  }

  /**
   * A place on a page.
   *
   * @param css the element
   * @param attribute of it that has the value; its text if empty
   */
  private record Place(String css, String attribute) {

    Stream<String> on(Document page) {
      return page.select(css).stream().map(this::value);
    }

    private String value(Element element) {
      return attribute.isEmpty() ? element.text() : element.attr(attribute);
    }
  }
}
