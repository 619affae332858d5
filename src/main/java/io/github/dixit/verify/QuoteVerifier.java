// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds the quotations of drafts against sources: whether they have the words, and whose they are.
 *
 * <pre>{@code
 * QuoteVerifier verifier = QuoteVerifier.against(List.of(dixit.extract("speech.txt", speech)));
 * VerifiedDraft verified = verifier.verify(dixit.extract("draft.txt", draft));
 * }</pre>
 *
 * <p>Thread-safe. Time grows with the length of the draft and of those sources that share most
 * words with it.
 */
public final class QuoteVerifier {

  /** So many documents are read for a quotation. */
  private static final int SOURCES = 8;

  private static final int READINGS = 12;
  private static final int OTHERS = 3;

  /** A reading with another speaker is preferred only if it has fewer words changed by this. */
  private static final double AS_GOOD = 0.4;

  private final Sources sources;

  private QuoteVerifier(Sources sources) {
    this.sources = sources;
  }

  /**
   * {@return a verifier that looks in those documents, and keeps them in memory}
   *
   * @param documents what was found in the sources
   */
  public static QuoteVerifier against(Collection<AttributedDocument> documents) {
    return against(Sources.of(documents));
  }

  /**
   * {@return a verifier that looks in those sources}
   *
   * @param sources the sources
   */
  public static QuoteVerifier against(Sources sources) {
    return new QuoteVerifier(Objects.requireNonNull(sources, "sources"));
  }

  /**
   * {@return the draft with each of its quotations held against the sources}
   *
   * @param draft what was found in the text to be verified
   */
  public VerifiedDraft verify(AttributedDocument draft) {
    List<VerifiedQuotation> quotations =
        Quoted.in(draft).stream().map(q -> verify(draft, q)).toList();
    return new VerifiedDraft(draft, quotations, new Reported(sources).in(draft));
  }

  private VerifiedQuotation verify(AttributedDocument draft, Quoted quoted) {
    List<Match> matches = matches(draft, quoted);
    Optional<Match> best = matches.stream().findFirst();
    Optional<SpeakerComparison> speaker = best.map(m -> m.speaker(quoted.attribution()));
    Optional<Passage> found = best.map(Match::passage);
    return new VerifiedQuotation(
        quoted.attribution(),
        quoted.words(),
        best.map(Match::verdict).orElse(Verdict.NOT_FOUND),
        speaker.map(SpeakerComparison::match),
        speaker.flatMap(SpeakerComparison::inSource),
        found,
        best.map(Match::differences).orElse(List.of()),
        facets(quoted.attribution(), found.flatMap(Passage::attribution)),
        others(matches, found));
  }

  /** {@return the next best places, none of which has words of another} */
  private static List<Passage> others(List<Match> matches, Optional<Passage> found) {
    List<Passage> apart = new ArrayList<>(found.stream().toList());
    matches.stream()
        .map(Match::passage)
        .filter(p -> apart.stream().noneMatch(p::overlaps))
        .limit(OTHERS)
        .forEach(apart::add);
    return apart.subList(found.isPresent() ? 1 : 0, apart.size());
  }

  private static List<FacetDifference> facets(
      Optional<Attribution> draft, Optional<Attribution> source) {
    return draft.isPresent() && source.isPresent()
        ? FacetDifference.between(draft.get(), source.get())
        : List.of();
  }

  /** {@return the ways to read a quotation from the sources, best first} */
  private List<Match> matches(AttributedDocument draft, Quoted quoted) {
    Piece piece = Piece.of(draft.text(), quoted.words().spans());
    List<Match> matches = readings(piece).stream().map(Match::new).toList();
    double least = matches.stream().mapToDouble(Match::cost).min().orElse(0);
    return matches.stream().sorted(order(quoted, least)).toList();
  }

  private List<Reading> readings(Piece piece) {
    FragmentFinder finder = new FragmentFinder(piece);
    sources.nearest(piece.words(), SOURCES).forEach(finder::read);
    return Chain.cheapest(piece, finder.fragments(), READINGS).stream()
        .map(c -> Reading.of(piece, c))
        .filter(Reading::isNear)
        .toList();
  }

  /** Orders by the words, then by the speaker, then by what is made of the words. */
  private static Comparator<Match> order(Quoted quoted, double least) {
    return Comparator.comparing((Match m) -> m.cost() > least + AS_GOOD)
        .thenComparing(m -> m.speaker(quoted.attribution()).match())
        .thenComparing(Match::verdict)
        .thenComparingDouble(Match::cost);
  }
}
