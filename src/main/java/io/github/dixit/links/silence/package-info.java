// SPDX-License-Identifier: GPL-3.0-or-later
/** What the text says was not said, who is silent and about what. */
@Internal
@NullMarked
package io.github.dixit.links.silence;

import io.github.dixit.Internal;
import org.jspecify.annotations.NullMarked;
