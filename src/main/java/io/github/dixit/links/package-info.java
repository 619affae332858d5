// SPDX-License-Identifier: GPL-3.0-or-later
/** Role spans in, linked attributions out: source, cue and content, their type and nesting. */
@Internal
@NullMarked
package io.github.dixit.links;

import io.github.dixit.Internal;
import org.jspecify.annotations.NullMarked;
