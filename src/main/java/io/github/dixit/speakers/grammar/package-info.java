// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Tokens and names in, a graph of mentions out, read once for everybody who asks.
 *
 * <pre>
 * tokens ── TokenRow ─┬─ NounPhrases ──┐
 *                     ├─ Position      ├─ MentionGraph: Relation, Coordination
 * names ─── Names ────┴────────────────┘
 * </pre>
 *
 * <p>{@link io.github.dixit.speakers.grammar.Relation}s are the words beside a name that tell of
 * whom it names: titles, appositions, complements. A {@link
 * io.github.dixit.speakers.grammar.Coordination} is names side by side.
 */
@NullMarked
package io.github.dixit.speakers.grammar;

import org.jspecify.annotations.NullMarked;
