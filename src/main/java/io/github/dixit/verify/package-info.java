// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Holds what was said against what was said elsewhere: whether a draft's quotations stand in its
 * sources, word for word and by the same speaker ({@link io.github.dixit.verify.QuoteVerifier});
 * who said what about what, in an index of many documents ({@link
 * io.github.dixit.verify.SourceIndex}); and which quotations several documents carry, where first
 * ({@link io.github.dixit.verify.StatementFollower}).
 */
@NullMarked
package io.github.dixit.verify;

import org.jspecify.annotations.NullMarked;
