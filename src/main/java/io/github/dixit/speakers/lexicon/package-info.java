// SPDX-License-Identifier: GPL-3.0-or-later
/** Tables in, words out: nouns and what they stand for, titles, first names, countries. */
@NullMarked
package io.github.dixit.speakers.lexicon;

import org.jspecify.annotations.NullMarked;
