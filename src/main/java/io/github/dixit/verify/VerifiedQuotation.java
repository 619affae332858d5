// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.Attribution;
import io.github.dixit.TextSpan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A quotation of a draft, held against the sources.
 *
 * @param attribution the act by which the draft ascribes it; empty if it ascribes it to nobody
 * @param quotation the words in the draft, quotation marks included
 * @param verdict how they stand to those of the source
 * @param speaker whether the source has the same speaker; empty if nothing was found
 * @param speakerInSource the name that the source has for the speaker
 * @param found where the words, or the nearest to them, stand; empty if nothing was found
 * @param differences of the words, in the order of the draft
 * @param facets how the acts differ: <em>said</em> in one, <em>admitted</em> in the other
 * @param others the next best places, the best first
 */
public record VerifiedQuotation(
    Optional<Attribution> attribution,
    TextSpan quotation,
    Verdict verdict,
    Optional<SpeakerMatch> speaker,
    Optional<String> speakerInSource,
    Optional<Passage> found,
    List<Difference> differences,
    List<FacetDifference> facets,
    List<Passage> others) {

  /**
   * Copies the lists.
   *
   * @param attribution the act by which the draft ascribes it; empty if it ascribes it to nobody
   * @param quotation the words in the draft, quotation marks included
   * @param verdict how they stand to those of the source
   * @param speaker whether the source has the same speaker; empty if nothing was found
   * @param speakerInSource the name that the source has for the speaker
   * @param found where the words, or the nearest to them, stand; empty if nothing was found
   * @param differences of the words, in the order of the draft
   * @param facets how the acts differ: <em>said</em> in one, <em>admitted</em> in the other
   * @param others the next best places, the best first
   */
  public VerifiedQuotation {
    Objects.requireNonNull(quotation, "quotation");
    Objects.requireNonNull(verdict, "verdict");
    differences = List.copyOf(differences);
    facets = List.copyOf(facets);
    others = List.copyOf(others);
  }

  /** {@return whether the words are the source's, and the speaker too} */
  public boolean isConfirmed() {
    return verdict.isFaithful() && speaker.filter(s -> s == SpeakerMatch.SAME).isPresent();
  }
}
