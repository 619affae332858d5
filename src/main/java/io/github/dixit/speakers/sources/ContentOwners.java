// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.Span;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows for each token the outermost attribution in whose content it stands. */
public final class ContentOwners {

  private final TokenRow row;
  private final @Nullable String[] owner;

  /** The next token not painted yet; paths are halved, so that painting is linear in all. */
  private final int[] next;

  public ContentOwners(TokenRow row) {
    this.row = row;
    this.owner = new String[row.size()];
    this.next = new int[row.size() + 1];
    for (int i = 0; i < next.length; i++) {
      next[i] = i;
    }
  }

  /** Marks the content of an attribution; where two overlap the first one stays. */
  public void paint(SourceRequest request) {
    request.attribution().ifPresent(a -> request.content().forEach(span -> paint(a.id(), span)));
  }

  /** {@return the id of the attribution in whose content the token stands} */
  public Optional<String> at(int token) {
    return token < owner.length ? Optional.ofNullable(owner[token]) : Optional.empty();
  }

  private void paint(String id, Span span) {
    int begin = row.firstEndingAfter(span.begin());
    for (int i = free(begin);
        i < owner.length && row.token(i).span().begin() < span.end();
        i = free(i)) {
      owner[i] = id;
      next[i] = i + 1;
    }
  }

  private int free(int from) {
    int i = from;
    while (next[i] != i) {
      next[i] = next[next[i]];
      i = next[i];
    }
    return i;
  }
}
