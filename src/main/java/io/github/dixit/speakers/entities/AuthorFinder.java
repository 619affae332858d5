// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.Optional;

/** Finds the author of a text written in the first person: by-line, or a note at the end. */
public record AuthorFinder(TokenRow row, Entities entities) {

  private static final int PARAGRAPHS_OF_BYLINE = 4;
  private static final int PARAGRAPHS_OF_NOTE = 2;

  public Optional<Entity> find() {
    if (row.size() == 0) {
      return Optional.empty();
    }
    int last = row.paragraph(row.size() - 1);
    Entity author = null;
    for (NameMention each : entities.mentions()) {
      Entity entity = entities.of(each);
      boolean note = row.paragraph(each.begin()) > last - PARAGRAPHS_OF_NOTE && isNote(each);
      if (entity.isPerson() && (isByline(each) || note)) {
        author = author == null || note ? entity : author;
      }
    }
    return Optional.ofNullable(author);
  }

  private boolean isByline(NameMention name) {
    int before = name.begin() - 1;
    return before >= 0
        && row.paragraph(name.begin()) < PARAGRAPHS_OF_BYLINE
        && row.is(before, "by")
        && row.startsSentence(before);
  }

  /** "Ann Smith is a writer": a paragraph that begins with a name not given before. */
  private boolean isNote(NameMention name) {
    boolean first =
        name.begin() == 0 || row.paragraph(name.begin() - 1) < row.paragraph(name.begin());
    return first
        && row.is(name.end(), "is")
        && name.words().size() > 1
        && entities.of(name).lastMentionBefore(name.begin()) < 0;
  }
}
