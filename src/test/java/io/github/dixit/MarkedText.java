// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import io.github.dixit.links.LinkedAttribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sentence with its attribution marked: {@code [S:She] [C:said] [X:it rained].}
 *
 * @param text the sentence without the marks
 * @param attribution what was marked
 */
public record MarkedText(String text, LinkedAttribution attribution) {

  public static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    Map<Character, List<Span>> spans = new TreeMap<>();
    char open = 0;
    int begin = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[' && i + 2 < marked.length() && marked.charAt(i + 2) == ':') {
        open = marked.charAt(i + 1);
        begin = text.length();
        i += 2;
      } else if (c == ']' && open != 0) {
        spans.computeIfAbsent(open, r -> new ArrayList<>()).add(new Span(begin, text.length()));
        open = 0;
      } else {
        text.append(c);
      }
    }
    return new MarkedText(text.toString(), attribution(text.toString(), spans));
  }

  private static LinkedAttribution attribution(String text, Map<Character, List<Span>> spans) {
    TextSpan content = span(text, spans, 'X').orElseThrow();
    boolean quoted = content.text().startsWith("\"") || content.text().startsWith("\u201c");
    return new LinkedAttribution(
        "a1",
        quoted ? AttributionType.DIRECT : AttributionType.INDIRECT,
        span(text, spans, 'S'),
        span(text, spans, 'C'),
        content,
        Optional.empty(),
        1,
        Optional.empty());
  }

  private static Optional<TextSpan> span(String text, Map<Character, List<Span>> spans, char role) {
    return Optional.ofNullable(spans.get(role)).map(s -> TextSpan.of(text, s));
  }
}
