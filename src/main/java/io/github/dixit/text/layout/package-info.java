// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What the layout of a text says without a verb: whose turn it is in a transcript, who stands under
 * a quotation, a letter or a post. For the rooms after this one.
 */
@Internal
@NullMarked
package io.github.dixit.text.layout;

import io.github.dixit.Internal;
import org.jspecify.annotations.NullMarked;
