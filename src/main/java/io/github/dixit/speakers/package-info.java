// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Linked attributions in, speakers out: who stands behind each source. Inside, each of five rooms
 * imports only from those before it, and nobody outside imports from them:
 *
 * <pre>
 * lexicon    tables    → words and what is known of them
 * grammar    tokens    → noun phrases, and the graph of names with what stands beside them
 * entities   names     → who and what the document names, and what it tells of them
 * reference  mention   → which entity a pronoun or a description means
 * sources    source    → who speaks
 * </pre>
 */
@NullMarked
package io.github.dixit.speakers;

import org.jspecify.annotations.NullMarked;
