// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

/**
 * What speaks for and against a referent of a pronoun; points are added up.
 *
 * <p>Nearness, who spoke last and subjecthood carry it. The weights were set by hand on 27 articles
 * with 431 named speakers and then varied one at a time, to none, half, one and a half and double:
 * the figures lie on a plateau (at most 5 answers change for any weight), and a choice
 * cross-validated by article keeps the set as it is. The threshold is the exception: at 0, 16 right
 * answers are lost and no wrong one is saved.
 *
 * @param perSentence for each sentence between the two
 * @param perParagraph for each paragraph between the two
 * @param perReferent for each other referent between the two
 * @param subject if it is the subject of a clause
 * @param object if a verb or preposition governs it
 * @param modifier if it only qualifies another noun
 * @param source if it is the source of an attribution
 * @param lastSource if whoever it is spoke last
 * @param frequency times the logarithm of how often it is mentioned
 * @param otherQuotation if it stands in a quotation in which the pronoun does not stand
 * @param nominal if it is a description that nobody resolved yet
 * @param introduced if it is the first mention of a person, with an apposition, a paragraph before
 *     at most
 * @param subjectBefore if it is the subject of the sentence before, in one paragraph
 * @param threshold below this sum nobody is meant
 */
public record PronounWeights(
    double perSentence,
    double perParagraph,
    double perReferent,
    double subject,
    double object,
    double modifier,
    double source,
    double lastSource,
    double frequency,
    double otherQuotation,
    double nominal,
    double introduced,
    double subjectBefore,
    double threshold) {

  public static final PronounWeights TUNED =
      new PronounWeights(
          -0.7, -0.35, -0.04, 1.2, -0.5, -1.2, 1, 1, 0.25, -1.6, -0.4, 1.5, 0.8, -2.5);
}
