// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

/**
 * A text to read.
 *
 * @param id the name of its document
 * @param text to which the offsets refer
 */
public record SourceText(String id, String text) {}
