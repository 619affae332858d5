// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.Span;
import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.text.Dateline;
import java.util.List;

/**
 * Tells which tokens stand in a dateline: nobody there is what the text goes on to call
 * <em>it</em>.
 */
public final class Datelines {

  private final TokenRow row;
  private final List<Span> paragraphs;

  /**
   * Reads the document's paragraphs.
   *
   * @param row the document
   */
  public Datelines(TokenRow row) {
    this.row = row;
    this.paragraphs = row.document().paragraphs();
  }

  /** {@return the names but for those in datelines that are no places: agencies and outlets} */
  static List<NameMention> withoutAgencies(List<NameMention> names, TokenRow row) {
    Datelines datelines = new Datelines(row);
    return names.stream()
        .filter(n -> n.kind() == SpeakerKind.PLACE || !datelines.has(n.begin()))
        .toList();
  }

  /**
   * {@return whether the token stands in a dateline}
   *
   * @param token its number in the document
   */
  public boolean has(int token) {
    Span span = row.token(token).span();
    int paragraph = row.paragraph(token);
    return Dateline.at(row.text(), paragraphs.get(paragraph)).filter(span::overlaps).isPresent();
  }
}
