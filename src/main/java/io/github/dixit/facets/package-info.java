// SPDX-License-Identifier: GPL-3.0-or-later
/** Attributions in, facets out: how something was said. */
@Internal
@NullMarked
package io.github.dixit.facets;

import io.github.dixit.Internal;
import org.jspecify.annotations.NullMarked;
