// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Facets;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import io.github.dixit.io.OffsetUnit;
import io.github.dixit.io.gold.GoldFacets;
import io.github.dixit.io.gold.GoldRole;
import io.github.dixit.io.gold.GoldSilence;
import io.github.dixit.io.gold.GoldSpan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a system found in a document, to be held against gold.
 *
 * @param attributions in the system's order
 * @param silences what was not said
 * @param offsetUnit what the offsets count
 */
public record SystemDocument(
    List<SystemAttribution> attributions, List<GoldSilence> silences, OffsetUnit offsetUnit) {

  /** What a system found that did not give the document. */
  public static final SystemDocument NONE =
      new SystemDocument(List.of(), List.of(), OffsetUnit.UTF16);

  /** Copies the lists. */
  public SystemDocument {
    attributions = List.copyOf(attributions);
    silences = List.copyOf(silences);
  }

  /** {@return what Dixit found} */
  public static SystemDocument of(AttributedDocument document) {
    return new SystemDocument(
        document.attributions().stream().map(SystemDocument::attribution).toList(),
        document.nonStatements().stream()
            .map(n -> new GoldSilence(n.kind().name(), ranges(Optional.of(n.cue()))))
            .toList(),
        OffsetUnit.UTF16);
  }

  /** {@return the same with offsets in code points of the text, as gold has them} */
  SystemDocument inCodePoints(String text) {
    return offsetUnit == OffsetUnit.CODEPOINT ? this : new Utf16Offsets(text).toCodePoints(this);
  }

  private static SystemAttribution attribution(Attribution a) {
    Map<GoldRole, List<GoldSpan>> spans = new EnumMap<>(GoldRole.class);
    spans.put(GoldRole.SOURCE, ranges(a.source()));
    spans.put(GoldRole.CUE, ranges(a.cue()));
    spans.put(GoldRole.CONTENT, ranges(Optional.of(a.content())));
    return new SystemAttribution(
        spans,
        Optional.of(a.type().name()),
        a.speaker().flatMap(Speaker::name),
        Optional.of(a.sourceForm().name()),
        Optional.of(facets(a.facets())),
        a.nestedIn().isPresent(),
        Map.of());
  }

  private static GoldFacets facets(Facets facets) {
    return new GoldFacets(
        Map.of(
            "cueClass", facets.cueClass().name(),
            "polarity", facets.polarity().name(),
            "certainty", facets.certainty().name(),
            "anonymous", String.valueOf(facets.anonymous())),
        Map.of(
            "addressee", ranges(facets.addressee()),
            "venue", ranges(facets.venue()),
            "time", ranges(facets.time())));
  }

  private static List<GoldSpan> ranges(Optional<TextSpan> span) {
    return span.stream()
        .flatMap(t -> t.spans().stream())
        .map(s -> new GoldSpan(s.begin(), s.end()))
        .toList();
  }
}
