// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

/** What can be wrong with an attribution. */
public enum Fault {
  /** Gold has it and the system doesn't. */
  MISSED("missed"),
  /** The system has it and gold doesn't. */
  INVENTED("not in gold"),
  /** Fewer than half of the words of the source are the same. */
  SOURCE("source"),
  /** Fewer than half of the words of the cue are the same. */
  CUE("cue"),
  /** The content was found, but more or less of it, punctuation aside. */
  CONTENT("content's extent"),
  /** It was taken for another type. */
  TYPE("type"),
  /** Somebody else, or nobody, was named. */
  SPEAKER("speaker");

  private final String label;

  Fault(String label) {
    this.label = label;
  }

  /** {@return the words that people read} */
  public String label() {
    return label;
  }
}
