// SPDX-License-Identifier: GPL-3.0-or-later
/** Gold and predicted attributions in, figures out. */
@Internal
@NullMarked
package io.github.dixit.eval;

import io.github.dixit.Internal;
import org.jspecify.annotations.NullMarked;
