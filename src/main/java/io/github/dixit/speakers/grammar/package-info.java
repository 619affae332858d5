// SPDX-License-Identifier: GPL-3.0-or-later
/** Tokens in, grammar out: noun phrases and the place of a mention in its sentence. */
@NullMarked
package io.github.dixit.speakers.grammar;

import org.jspecify.annotations.NullMarked;
