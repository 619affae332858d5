// SPDX-License-Identifier: GPL-3.0-or-later
/** What the text says was not said, who is silent and about what. */
@NullMarked
package io.github.dixit.links.silence;

import org.jspecify.annotations.NullMarked;
