// SPDX-License-Identifier: GPL-3.0-or-later
/** Role spans in, linked attributions out: source, cue and content, their type and nesting. */
@NullMarked
package io.github.dixit.links;

import org.jspecify.annotations.NullMarked;
