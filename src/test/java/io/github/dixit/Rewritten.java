// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

/** Attributions of a text with other words at the same places. */
public final class Rewritten {

  private Rewritten() {}

  /** {@return the attribution as the text has it} */
  public static Attribution of(Attribution a, String text) {
    return new Attribution(
        a.id(),
        a.type(),
        a.source().map(s -> TextSpan.of(text, s.spans())),
        a.sourceForm(),
        a.cue().map(s -> TextSpan.of(text, s.spans())),
        TextSpan.of(text, a.content().spans()),
        a.speaker(),
        a.coSpeakers(),
        a.nestedIn(),
        a.confidence(),
        a.facets());
  }
}
