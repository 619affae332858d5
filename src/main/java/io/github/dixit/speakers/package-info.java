// SPDX-License-Identifier: GPL-3.0-or-later
/** Linked attributions in, speakers out: who stands behind each source. */
@NullMarked
package io.github.dixit.speakers;

import org.jspecify.annotations.NullMarked;
