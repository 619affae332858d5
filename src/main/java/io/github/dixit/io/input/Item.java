// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;

/** What reading came to: a text, or the reason why there is none. */
public sealed interface Item {

  /** A text that was read. */
  record Text(SourceText source) implements Item {}

  /** A document, or a whole file, that could not be read. The reason names it. */
  record Failure(DixitException reason) implements Item {}
}
