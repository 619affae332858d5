// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Where times and noun phrases begin and end, from parts of speech and lexicons. For the rooms
 * after this one.
 */
@Internal
@NullMarked
package io.github.dixit.text.phrase;

import io.github.dixit.Internal;
import org.jspecify.annotations.NullMarked;
