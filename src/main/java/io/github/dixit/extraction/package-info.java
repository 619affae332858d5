// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A text with its tokens in, its attributed document out: the rooms from spans to facets, in their
 * order. For the doors that bring a text and for those that bring tokens of their own.
 */
@Internal
@NullMarked
package io.github.dixit.extraction;

import io.github.dixit.Internal;
import org.jspecify.annotations.NullMarked;
