// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import io.github.dixit.io.CodePoints;
import io.github.dixit.io.gold.GoldRole;
import io.github.dixit.io.gold.GoldSpan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

  Map<GoldRole, List<GoldSpan>> toCodePoints(Map<GoldRole, List<GoldSpan>> spans) {
    Map<GoldRole, List<GoldSpan>> converted = new EnumMap<>(GoldRole.class);
    spans.forEach(
        (role, ranges) -> converted.put(role, ranges.stream().map(this::toCodePoints).toList()));
    return converted;
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
