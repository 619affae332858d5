// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Reads test sets: texts with the attributions that people found in them. Offsets are code points,
 * as in the files.
 */
@Internal
@NullMarked
package io.github.dixit.io.gold;

import io.github.dixit.Internal;
import org.jspecify.annotations.NullMarked;
