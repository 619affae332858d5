// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Holds what was said against what was said elsewhere: whether a draft's quotations stand in its
 * sources, word for word and by the same speaker ({@link io.github.dixit.verify.QuoteVerifier}).
 */
@NullMarked
package io.github.dixit.verify;

import org.jspecify.annotations.NullMarked;
