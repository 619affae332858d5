// SPDX-License-Identifier: GPL-3.0-or-later
/** Files to records and back: readers and writers of every format. */
@NullMarked
package io.github.dixit.io;

import org.jspecify.annotations.NullMarked;
