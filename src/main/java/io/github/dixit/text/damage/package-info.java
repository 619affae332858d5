// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Texts that wrong encodings, escapes and scanners have damaged: read as they were meant, with the
 * way back to the untouched text. For {@link io.github.dixit.Dixit}.
 */
@Internal
@NullMarked
package io.github.dixit.text.damage;

import io.github.dixit.Internal;
import org.jspecify.annotations.NullMarked;
