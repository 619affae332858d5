// SPDX-License-Identifier: GPL-3.0-or-later
/** The command line: a thin door without linguistics. */
@NullMarked
package io.github.dixit.cli;

import org.jspecify.annotations.NullMarked;
