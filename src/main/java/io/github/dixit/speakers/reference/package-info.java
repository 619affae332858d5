// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A pronoun or description in, whom it means out:
 *
 * <pre>
 * Anaphor → PronounCandidates | DescriptionCandidates   who comes into question; Agreement and
 *                                                        Contradictions rule out
 *         → Agreement, Nearness, Salience, Talk, Chain,
 *           RoleFit, BodyFit, Phrasing, Comparison      features by name
 *         → Ranker with Weights                         probabilities, nobody among them
 *         → Verdict                                     remembered, and what it was weighed by
 * </pre>
 *
 * The weights are learned by {@code src/training/ranker.py}.
 */
@NullMarked
package io.github.dixit.speakers.reference;

import org.jspecify.annotations.NullMarked;
