// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Dixit reads English news text and says who said what.
 *
 * <p>{@link io.github.dixit.Dixit} is the door; the records in this package are what it gives. Text
 * flows through the rooms in this order: {@link io.github.dixit.text} makes tokens and pairs
 * quotation marks, {@link io.github.dixit.spans} finds the spans of sources, cues and contents,
 * {@link io.github.dixit.links} makes attributions of them and finds what was not said, {@link
 * io.github.dixit.speakers} finds out who is behind each source, {@link io.github.dixit.facets}
 * says how it was said, and {@link io.github.dixit.io} writes it down. {@link io.github.dixit.eval}
 * holds the result against gold.
 *
 * <p>All offsets are UTF-16 code units of the untouched text, begin inclusive, end exclusive.
 */
@NullMarked
package io.github.dixit;

import org.jspecify.annotations.NullMarked;
