// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A small language of patterns over tokens, and the lexicon files whose rows are such patterns or
 * single words. For the rooms after this one; not part of the public API.
 */
@Internal
@NullMarked
package io.github.dixit.text.pattern;

import io.github.dixit.Internal;
import org.jspecify.annotations.NullMarked;
