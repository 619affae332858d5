// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import io.github.dixit.io.gold.GoldRole;
import io.github.dixit.io.gold.GoldSpan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a system found in a document, to be held against gold. Offsets are UTF-16 code units.
 *
 * @param attributions in the system's order
 */
public record SystemDocument(List<SystemAttribution> attributions) {

  /** What a system found that did not give the document. */
  public static final SystemDocument NONE = new SystemDocument(List.of());

  /** Copies the list. */
  public SystemDocument {
    attributions = List.copyOf(attributions);
  }

  /** {@return what Dixit found} */
  public static SystemDocument of(AttributedDocument document) {
    return new SystemDocument(
        document.attributions().stream().map(SystemDocument::attribution).toList());
  }

  /** {@return the attributions that count, with offsets in code points of the text} */
  List<SystemAttribution> inCodePoints(String text, boolean nested) {
    Utf16Offsets offsets = new Utf16Offsets(text);
    return attributions.stream()
        .filter(a -> nested || !a.nested())
        .map(
            a ->
                new SystemAttribution(
                    offsets.toCodePoints(a.spans()), a.type(), a.name(), a.nested()))
        .toList();
  }

  private static SystemAttribution attribution(Attribution a) {
    Map<GoldRole, List<GoldSpan>> spans = new EnumMap<>(GoldRole.class);
    a.source().ifPresent(s -> spans.put(GoldRole.SOURCE, ranges(s)));
    a.cue().ifPresent(s -> spans.put(GoldRole.CUE, ranges(s)));
    spans.put(GoldRole.CONTENT, ranges(a.content()));
    return new SystemAttribution(
        spans,
        Optional.of(a.type().name()),
        a.speaker().flatMap(Speaker::name),
        a.nestedIn().isPresent());
  }

  private static List<GoldSpan> ranges(TextSpan span) {
    return span.spans().stream().map(s -> new GoldSpan(s.begin(), s.end())).toList();
  }
}
