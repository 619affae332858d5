// SPDX-License-Identifier: GPL-3.0-or-later
/** The command line: a thin door without linguistics. */
@Internal
@NullMarked
package io.github.dixit.cli;

import io.github.dixit.Internal;
import org.jspecify.annotations.NullMarked;
