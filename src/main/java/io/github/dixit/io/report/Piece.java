// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.Span;
import java.util.List;

/**
 * A stretch of text in which the same marks hold throughout.
 *
 * @param span where
 * @param marks what holds there, outermost first
 */
record Piece(Span span, List<Mark> marks) {}
