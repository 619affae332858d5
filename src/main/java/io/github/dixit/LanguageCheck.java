// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

/** What happens to a text that seems not to be English, which is all that Dixit reads. */
public enum LanguageCheck {
  /** It is read, and the document has a warning. The default. */
  WARN,
  /** It is refused with a {@link DixitException}. */
  REFUSE,
  /** Nothing is asked. */
  OFF
}
