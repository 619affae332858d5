// SPDX-License-Identifier: GPL-3.0-or-later
/** Attributions in, facets out: how something was said. */
@NullMarked
package io.github.dixit.facets;

import org.jspecify.annotations.NullMarked;
