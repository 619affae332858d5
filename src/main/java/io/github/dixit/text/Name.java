// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;

/**
 * A run of tokens that CoreNLP's name tagger takes for one name.
 *
 * @param span from the first token's begin to the last one's end
 * @param kind {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code MISC}
 */
public record Name(Span span, String kind) {}
