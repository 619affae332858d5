// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import java.util.List;

/** Documents with paragraphs and quotations, but without tokens, for which no model is needed. */
public final class Untagged {

  private Untagged() {}

  /** {@return the document of that text} */
  public static Sentences of(String text) {
    List<Span> paragraphs = Paragraphs.of(text);
    return new Sentences(text, List.of(), paragraphs, Quotations.of(text, paragraphs), List.of());
  }
}
