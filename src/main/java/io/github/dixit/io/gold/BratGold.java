// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import io.github.dixit.io.CodePoints;
import io.github.dixit.io.brat.BratReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes what people corrected in brat for gold. */
final class BratGold {

  private final CodePoints offsets;

  private BratGold(String text) {
    offsets = new CodePoints(text);
  }

  static List<GoldDocument> read(Path folder) throws IOException {
    return BratReader.readAll(folder).stream().map(BratGold::document).toList();
  }

  private static GoldDocument document(AttributedDocument document) {
    BratGold gold = new BratGold(document.text());
    return new GoldDocument(
        document.id().replaceAll("\\.txt$", ""),
        document.text(),
        document.attributions().stream().map(gold::attribution).toList(),
        !document.speakers().isEmpty());
  }

  private GoldAttribution attribution(Attribution a) {
    Map<GoldRole, List<GoldSpan>> spans = new EnumMap<>(GoldRole.class);
    spans.put(GoldRole.SOURCE, spans(a.source()));
    spans.put(GoldRole.CUE, spans(a.cue()));
    spans.put(GoldRole.CONTENT, spans(Optional.of(a.content())));
    return new GoldAttribution(
        spans,
        Optional.of(a.type().name()),
        a.speaker().flatMap(BratGold::speaker),
        Optional.of(a.sourceForm().name()),
        Optional.empty(),
        a.nestedIn().isPresent(),
        false);
  }

  private static Optional<GoldSpeaker> speaker(Speaker s) {
    return s.name().map(name -> new GoldSpeaker(name, s.aliases()));
  }

  private List<GoldSpan> spans(Optional<TextSpan> span) {
    return span.stream()
        .flatMap(s -> s.spans().stream())
        .map(s -> new GoldSpan(offsets.fromUtf16(s.begin()), offsets.fromUtf16(s.end())))
        .toList();
  }
}
