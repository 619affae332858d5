// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.text.layout.Turn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A source to resolve: that of an attribution, or of something else.
 *
 * @param index its number among all requests of the document
 * @param attribution the attribution it belongs to
 * @param source its span; empty for an attribution without one
 * @param depth how many attributions it is nested in
 */
public record SourceRequest(
    int index, Optional<LinkedAttribution> attribution, Optional<TextSpan> source, int depth) {

  /** Tokens of a source or cue that are looked at; none but broken ones are longer. */
  private static final int LONGEST = 80;

  /** {@return where it stands in the text} */
  public int begin() {
    return source
        .map(TextSpan::begin)
        .orElseGet(() -> attribution.map(a -> a.content().begin()).orElse(0));
  }

  /** {@return where its content begins; where it stands itself if it has none} */
  int contentBegin() {
    return attribution.map(a -> a.content().begin()).orElse(begin());
  }

  /** {@return the ranges of its content} */
  public List<Span> content() {
    return attribution.map(a -> a.content().spans()).orElse(List.of());
  }

  /** {@return the tokens of its source that are read: of one in pieces those next to the cue} */
  Optional<TokenRange> tokens(TokenRow row) {
    int cue = attribution.flatMap(LinkedAttribution::cue).map(TextSpan::begin).orElse(0);
    return source.stream()
        .flatMap(s -> s.spans().stream())
        .min(
            Comparator.comparingInt(
                s -> Math.min(Math.abs(s.begin() - cue), Math.abs(s.end() - cue))))
        .map(s -> row.range(s).first(LONGEST))
        .filter(r -> !r.isEmpty());
  }

  /** {@return whether the token stands in its content} */
  boolean says(TokenRow row, int token) {
    Span at = row.token(token).span();
    return content().stream().anyMatch(c -> c.overlaps(at));
  }

  /** {@return the first range of its cue} */
  Optional<TokenRange> cue(TokenRow row) {
    return cues(row).stream().map(c -> c.first(LONGEST)).findFirst();
  }

  /** {@return the ranges of its cue} */
  List<TokenRange> cues(TokenRow row) {
    return attribution()
        .flatMap(LinkedAttribution::cue)
        .map(c -> c.spans().stream().map(row::range).toList())
        .orElse(List.of());
  }

  /** {@return who has the turn of a transcript that it is, as far as the layout tells} */
  Optional<Turn.Who> who() {
    return attribution().flatMap(LinkedAttribution::who);
  }
}
