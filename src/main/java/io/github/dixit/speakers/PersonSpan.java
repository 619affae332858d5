// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

/**
 * Where a person's name stands.
 *
 * @param range its tokens, with a nickname inside and letters behind
 * @param name the name without them
 */
record PersonSpan(TokenRange range, String name) {}
