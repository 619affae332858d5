// SPDX-License-Identifier: GPL-3.0-or-later
/** Tokens in, scored role spans out: WordPiece, windows, the encoder and constrained decoding. */
@NullMarked
package io.github.dixit.spans;

import org.jspecify.annotations.NullMarked;
