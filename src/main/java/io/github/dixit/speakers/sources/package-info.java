// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The source of an attribution in, the entities that speak out.
 *
 * <pre>
 * entities ─ Scene ─┐
 *                   ├─ SourceParser ─┬─ NamedSource ──── names, capitals, peoples ──────┐
 * SourceRequest ────┤                ├─ PronounSource ── I, who, both, she ─────────────┤
 *                   │                └─ PhraseResolver ─ SpeaksFor: whose spokesman ────┼─ Answer
 *                   │                                 ├─ IssuerResolver: whose report ──┤
 *                   │                                 └─ reference: the minister ───────┤
 *                   ├─ UnnamedSource: the words that stand for a source ────────────────┤
 *                   └─ BareQuotations: nobody said who ─────────────────────────────────┘
 * </pre>
 *
 * <p>{@link io.github.dixit.speakers.sources.SourceResolver} is the door. It is asked in text
 * order, since a source is understood in the light of those before.
 */
@NullMarked
package io.github.dixit.speakers.sources;

import org.jspecify.annotations.NullMarked;
