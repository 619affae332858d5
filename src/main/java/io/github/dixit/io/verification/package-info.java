// SPDX-License-Identifier: GPL-3.0-or-later
/** Writes what came of holding drafts against sources, and what an index of statements has. */
@NullMarked
package io.github.dixit.io.verification;

import org.jspecify.annotations.NullMarked;
