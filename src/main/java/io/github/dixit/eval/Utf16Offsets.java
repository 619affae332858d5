// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import io.github.dixit.io.CodePoints;
import io.github.dixit.io.OffsetUnit;
import io.github.dixit.io.gold.GoldFacets;
import io.github.dixit.io.gold.GoldSilence;
import io.github.dixit.io.gold.GoldSpan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Converts a system's offsets, which may be anything: behind the text they mean its end, and inside
 * a surrogate pair its character.
 */
final class Utf16Offsets {

  private final String text;
  private final CodePoints codePoints;

  Utf16Offsets(String text) {
    this.text = text;
    this.codePoints = new CodePoints(text);
  }

  SystemDocument toCodePoints(SystemDocument document) {
    return new SystemDocument(
        document.attributions().stream().map(this::toCodePoints).toList(),
        document.silences().stream()
            .map(n -> new GoldSilence(n.kind(), toCodePoints(n.cue())))
            .toList(),
        OffsetUnit.CODEPOINT);
  }

  private SystemAttribution toCodePoints(SystemAttribution a) {
    return new SystemAttribution(
        toCodePoints(a.spans()),
        a.type(),
        a.name(),
        a.form(),
        a.facets().map(f -> new GoldFacets(f.values(), toCodePoints(f.spans()))),
        a.nested(),
        a.claims());
  }

  private <K> Map<K, List<GoldSpan>> toCodePoints(Map<K, List<GoldSpan>> spans) {
    return spans.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> toCodePoints(e.getValue())));
  }

  private List<GoldSpan> toCodePoints(List<GoldSpan> spans) {
    return spans.stream().map(this::toCodePoints).toList();
  }

  private GoldSpan toCodePoints(GoldSpan span) {
    return new GoldSpan(toCodePoint(span.begin()), toCodePoint(span.end()));
  }

  private int toCodePoint(int offset) {
    int inside = Math.max(0, Math.min(offset, text.length()));
    boolean halfway =
        inside > 0
            && inside < text.length()
            && Character.isSurrogatePair(text.charAt(inside - 1), text.charAt(inside));
    return codePoints.fromUtf16(halfway ? inside - 1 : inside);
  }
}
