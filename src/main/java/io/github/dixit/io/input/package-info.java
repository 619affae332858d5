// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Takes texts out of the files that people have: plain text, HTML pages, JSON Lines and CSV with a
 * column of texts, any of these in gzip, and zip archives of them. Every file is read as a stream;
 * one text is in memory at a time.
 */
@NullMarked
package io.github.dixit.io.input;

import org.jspecify.annotations.NullMarked;
