// SPDX-License-Identifier: GPL-3.0-or-later
/** A pronoun or description in, whom it means out. */
@NullMarked
package io.github.dixit.speakers.reference;

import org.jspecify.annotations.NullMarked;
