// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Dixit reads English news text and says who said what.
 *
 * <p>{@link io.github.dixit.Dixit} is the door; the records in this package are what it gives. Text
 * flows through the rooms in this order: {@code text} makes tokens and pairs quotation marks,
 * {@code spans} finds the spans of sources, cues and contents, {@code links} makes attributions of
 * them and finds what was not said, {@link io.github.dixit.speakers} finds out who is behind each
 * source, {@code facets} says how it was said; {@code extraction} is all of these in their order.
 * {@link io.github.dixit.verify} holds documents against each other, {@link io.github.dixit.io}
 * reads and writes them, {@code eval} holds them against gold.
 *
 * <p>Other doors are {@link io.github.dixit.corenlp}, {@link io.github.dixit.server} and {@link
 * io.github.dixit.spark}.
 *
 * <p>All offsets are UTF-16 code units of the untouched text, begin inclusive, end exclusive.
 */
@NullMarked
package io.github.dixit;

import org.jspecify.annotations.NullMarked;
