// SPDX-License-Identifier: GPL-3.0-or-later
/** Attributions in, facets and non-statements out: how something was said, and what was not. */
@NullMarked
package io.github.dixit.facets;

import org.jspecify.annotations.NullMarked;
