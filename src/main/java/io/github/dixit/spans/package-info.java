// SPDX-License-Identifier: GPL-3.0-or-later
/** Tokens in, scored role spans out: WordPiece, windows, the encoder and constrained decoding. */
@Internal
@NullMarked
package io.github.dixit.spans;

import io.github.dixit.Internal;
import org.jspecify.annotations.NullMarked;
