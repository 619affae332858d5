// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.TokenRange;

/**
 * Where a person's name stands.
 *
 * @param range its tokens, with a nickname inside and letters behind
 * @param name the name without them
 */
public record PersonSpan(TokenRange range, String name) {}
