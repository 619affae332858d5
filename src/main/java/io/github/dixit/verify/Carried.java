// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.verify.Difference.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A quotation that a document carries.
 *
 * @param document its identifier
 * @param metadata what is known about it besides
 * @param attribution the act by which it ascribes the words
 * @param words as it quotes them
 */
record Carried(
    String document, Map<String, String> metadata, Attribution attribution, TextSpan words) {

  private static final String DATE = "date";

  /** Fewer words are said by many without one having them from another. */
  private static final int LEAST_WORDS = 5;

  /** Those with a date by it, before those without. */
  static final Comparator<Carried> ORDER =
      Comparator.comparing((Carried c) -> c.date().isEmpty()).thenComparing(Carried::date);

  /** {@return the quotations of a document that can be followed} */
  static List<Carried> in(AttributedDocument document) {
    return Quoted.in(document).stream()
        .flatMap(q -> q.attribution().map(a -> of(document, a, q.words())).stream())
        .filter(c -> c.attribution.type() != AttributionType.INDIRECT && c.size() >= LEAST_WORDS)
        .toList();
  }

  private static Carried of(AttributedDocument document, Attribution attribution, TextSpan words) {
    return new Carried(document.id(), document.metadata(), attribution, words);
  }

  String date() {
    return metadata.getOrDefault(DATE, "");
  }

  int size() {
    return Words.of(words.text()).size();
  }

  /** {@return this as the first that is known of its statement} */
  Appearance first() {
    return appearance(Verdict.VERBATIM, List.of(), speakerOf(this));
  }

  /** {@return this as what has become of another one, unless it is something else} */
  Optional<Appearance> after(Carried first) {
    if (words.text().equals(first.words.text())) {
      return Optional.of(appearance(Verdict.VERBATIM, List.of(), speakerOf(first)));
    }
    boolean longer = size() > first.size();
    Carried part = longer ? first : this;
    Carried whole = longer ? this : first;
    return part.in(whole)
        .map(
            reading ->
                appearance(
                    reading.verdict(),
                    longer ? turned(reading.differences()) : reading.differences(),
                    speakerOf(first)));
  }

  private SpeakerMatch speakerOf(Carried first) {
    return SpeakerComparison.of(attribution, first.attribution).match();
  }

  private Appearance appearance(
      Verdict verdict, List<Difference> differences, SpeakerMatch speaker) {
    return new Appearance(
        document, metadata, attribution, words, verdict, differences, speaker, Optional.empty());
  }

  private Optional<Reading> in(Carried whole) {
    Piece piece = Piece.of(words.text(), ranges());
    FragmentFinder finder = new FragmentFinder(piece);
    finder.read(whole.source());
    return Chain.cheapest(piece, finder.fragments(), 1).stream()
        .map(chain -> Reading.of(piece, chain))
        .filter(Reading::isNear)
        .findFirst();
  }

  /** {@return the words as a text of its own, that is said by one} */
  private SourceDocument source() {
    String text = words.text();
    Attribution act =
        new Attribution(
            attribution.id(),
            attribution.type(),
            Optional.empty(),
            attribution.sourceForm(),
            Optional.empty(),
            TextSpan.of(text, ranges()),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            attribution.confidence(),
            attribution.facets());
    return SourceDocument.of(
        new AttributedDocument(document, text, List.of(act), List.of(), List.of(), List.of()));
  }

  /** {@return where the words under each range are in those of all} */
  private List<Span> ranges() {
    List<Span> ranges = new ArrayList<>();
    int begin = 0;
    for (Span span : words.spans()) {
      ranges.add(new Span(begin, begin + span.length()));
      begin += span.length() + TextSpan.GAP.length();
    }
    return ranges;
  }

  private static List<Difference> turned(List<Difference> differences) {
    return differences.stream().map(Carried::turned).toList();
  }

  private static Difference turned(Difference d) {
    Kind kind =
        switch (d.kind()) {
          case REPLACED -> Kind.REPLACED;
          case ADDED -> Kind.DROPPED;
          case DROPPED -> Kind.ADDED;
        };
    return new Difference(kind, d.source(), d.draft(), d.about());
  }
}
