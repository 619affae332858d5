// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows who wrote what is told in the first person: by a by-line, a note at the end, or, on a page
 * of letters, a name below that is a paragraph of its own.
 */
final class Authors {

  private static final int PARAGRAPHS_OF_BYLINE = 4;
  private static final int PARAGRAPHS_OF_NOTE = 2;

  private final TokenRow row;
  private final Entities entities;
  private final TreeMap<Integer, Entity> signed = new TreeMap<>();
  private @Nullable Entity author;

  Authors(TokenRow row, Entities entities) {
    this.row = row;
    this.entities = entities;
    entities.mentions().stream().filter(m -> entities.of(m).isPerson()).forEach(this::read);
  }

  private void read(NameMention name) {
    Entity entity = entities.of(name);
    boolean note = isNote(name);
    if (note || author == null && isByline(name)) {
      author = entity;
    }
    if (isSignature(name)) {
      signed.put(name.begin(), entity);
    }
  }

  private boolean isByline(NameMention name) {
    int before = name.begin() - 1;
    return row.is(before, "by")
        && row.paragraph(before) < PARAGRAPHS_OF_BYLINE
        && row.startsSentence(before);
  }

  /** "Ann Smith is a writer": a paragraph that begins with a name not given before. */
  private boolean isNote(NameMention name) {
    return row.paragraph(name.begin()) > row.paragraph(row.size() - 1) - PARAGRAPHS_OF_NOTE
        && row.startsParagraph(name.begin())
        && row.is(name.end(), "is")
        && name.words().size() > 1
        && entities.of(name).lastMentionBefore(name.begin()) < 0;
  }

  private boolean isSignature(NameMention name) {
    int end = row.is(name.end(), ".") ? name.end() + 1 : name.end();
    return name.begin() > 0
        && row.startsParagraph(name.begin())
        && (end >= row.size() || row.startsParagraph(end))
        && name.words().size() > 1;
  }

  /** {@return who signed the text around the token; nobody where less than two signed something} */
  Optional<Entity> below(int token) {
    return signed.size() < 2
        ? Optional.empty()
        : Optional.ofNullable(signed.higherEntry(token)).map(Map.Entry::getValue);
  }

  /** {@return who wrote the whole text} */
  Optional<Entity> ofAll() {
    return Optional.ofNullable(author);
  }
}
