// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.Span;

/**
 * One range of one role of one attribution.
 *
 * @param attribution the position of the attribution in its document; -1 for a non-statement
 * @param role what the words are in it
 * @param depth 0 for an attribution of the text itself, 1 inside the content of such a one, ...
 * @param span where
 */
record Mark(int attribution, Role role, int depth, Span span) {}
