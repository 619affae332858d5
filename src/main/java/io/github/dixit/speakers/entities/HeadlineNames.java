// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts names that stand run together in a headline at those that the text has elsewhere. */
record HeadlineNames(TokenRow row, Map<String, SpeakerKind> kinds) {

  private static final int LONGEST_NAME = 8;

  /** {@return the known names inside a run of a headline, or else the run as it is} */
  List<NameMention> cut(NameMention run) {
    List<NameMention> parts = new ArrayList<>();
    for (int i = run.begin(); i < run.end(); ) {
      Optional<NameMention> known = knownAt(i, run.end());
      known.ifPresent(parts::add);
      i = known.map(NameMention::end).orElse(i + 1);
    }
    return parts.isEmpty() && run.kind() != SpeakerKind.UNKNOWN ? List.of(run) : parts;
  }

  private Optional<NameMention> knownAt(int begin, int limit) {
    // "Ann Smith Rejects": a first name before a surname that the text has
    boolean person =
        begin + 1 < limit
            && row.isFirstName(begin)
            && kinds.get(row.word(begin + 1)) == SpeakerKind.PERSON;
    return person
        ? Optional.of(NameMention.at(row, begin, begin + 2, SpeakerKind.PERSON))
        : formAt(begin, limit);
  }

  private Optional<NameMention> formAt(int begin, int limit) {
    for (int end = Math.min(limit, begin + LONGEST_NAME); end > begin; end--) {
      TokenRange range = new TokenRange(begin, end);
      String name = row.text(range);
      SpeakerKind kind = kinds.get(name);
      if (kind != null && (kind != SpeakerKind.UNKNOWN || range.length() > 1)) {
        return Optional.of(new NameMention(range, kind, name, false));
      }
    }
    return Optional.empty();
  }
}
