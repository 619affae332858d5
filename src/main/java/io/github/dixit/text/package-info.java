// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Text in, sentences of tokens with their quotation marks paired out: the room that knows CoreNLP.
 */
@Internal
@NullMarked
package io.github.dixit.text;

import io.github.dixit.Internal;
import org.jspecify.annotations.NullMarked;
