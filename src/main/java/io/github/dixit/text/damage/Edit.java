// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.damage;

/**
 * A damaged place and what was meant.
 *
 * @param begin its first character in the damaged text
 * @param end one past its last
 * @param meant what is read there
 * @param kind what is wrong with it
 */
record Edit(int begin, int end, String meant, Damage kind) {}
