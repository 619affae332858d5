// SPDX-License-Identifier: GPL-3.0-or-later
/** The source of an attribution in, the entities that speak out. */
@NullMarked
package io.github.dixit.speakers.sources;

import org.jspecify.annotations.NullMarked;
