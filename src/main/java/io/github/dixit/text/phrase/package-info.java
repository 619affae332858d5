// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Where times and noun phrases begin and end, from parts of speech and lexicons. For the rooms
 * after this one; not part of the public API.
 */
@NullMarked
package io.github.dixit.text.phrase;

import org.jspecify.annotations.NullMarked;
