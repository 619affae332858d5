// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.AttributionType;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One case of {@code testdata/spec/speakers}.
 *
 * @param file the file's name
 * @param line the heading's line
 * @param heading what it is about
 * @param known why it fails today
 * @param text the document
 * @param attributions the attributions that the marks tell
 * @param expected what must come out, by the attribution's number
 */
record SpeakerCase(
    String file,
    int line,
    String heading,
    Optional<String> known,
    String text,
    List<LinkedAttribution> attributions,
    Map<Integer, String> expected) {

  private static final Pattern OPENING = Pattern.compile("\\[([SCX])(\\d+):");

  /** Reads the marked text of a case: {@code [S1:...]}, {@code [C1:...]}, {@code [X1:...]}. */
  static SpeakerCase of(
      String file,
      int line,
      String heading,
      Optional<String> known,
      String marked,
      Map<Integer, String> expected) {
    StringBuilder text = new StringBuilder();
    Map<Integer, Parts> parts = new TreeMap<>();
    List<Open> open = new ArrayList<>();
    Matcher opening = OPENING.matcher(marked);
    for (int i = 0; i < marked.length(); ) {
      if (opening.region(i, marked.length()).lookingAt()) {
        int number = Integer.parseInt(opening.group(2));
        parts.computeIfAbsent(number, n -> new Parts());
        open.add(new Open(opening.group(1).charAt(0), number, text.length()));
        i = opening.end();
      } else if (marked.charAt(i) == ']' && !open.isEmpty()) {
        close(open, parts, text.length());
        i++;
      } else {
        text.append(marked.charAt(i++));
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException(file + ":" + line + ": a mark is not closed");
    }
    return new SpeakerCase(
        file,
        line,
        heading,
        known,
        text.toString(),
        attributions(text.toString(), parts),
        expected);
  }

  private record Open(char role, int number, int begin) {}

  private static final class Parts {
    final List<Span> source = new ArrayList<>();
    final List<Span> cue = new ArrayList<>();
    final List<Span> content = new ArrayList<>();
    Optional<Integer> nestedIn = Optional.empty();
  }

  private static void close(List<Open> open, Map<Integer, Parts> parts, int end) {
    Open last = open.remove(open.size() - 1);
    Parts mine = parts.get(last.number());
    List<Span> spans =
        switch (last.role()) {
          case 'S' -> mine.source;
          case 'C' -> mine.cue;
          default -> mine.content;
        };
    spans.add(new Span(last.begin(), end));
    open.stream()
        .filter(o -> o.role() == 'X' && o.number() != last.number())
        .reduce((outer, inner) -> inner)
        .ifPresent(o -> mine.nestedIn = Optional.of(o.number()));
  }

  private static List<LinkedAttribution> attributions(String text, Map<Integer, Parts> parts) {
    List<LinkedAttribution> attributions = new ArrayList<>();
    parts.forEach(
        (number, each) -> {
          if (each.content.isEmpty() && each.cue.isEmpty()) {
            throw new IllegalStateException(
                "attribution " + number + " has neither cue nor content: " + text);
          }
          TextSpan content = TextSpan.of(text, each.content.isEmpty() ? each.cue : each.content);
          boolean direct = "\"“".indexOf(text.charAt(content.begin())) >= 0;
          attributions.add(
              new LinkedAttribution(
                  "a" + number,
                  direct ? AttributionType.DIRECT : AttributionType.INDIRECT,
                  span(text, each.source),
                  span(text, each.cue),
                  content,
                  each.nestedIn.map(n -> "a" + n),
                  1,
                  Optional.empty()));
        });
    return attributions;
  }

  private static Optional<TextSpan> span(String text, List<Span> spans) {
    return spans.isEmpty() ? Optional.empty() : Optional.of(TextSpan.of(text, spans));
  }
}
