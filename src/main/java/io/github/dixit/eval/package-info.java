// SPDX-License-Identifier: GPL-3.0-or-later
/** Gold and predicted attributions in, figures out. */
@NullMarked
package io.github.dixit.eval;

import org.jspecify.annotations.NullMarked;
