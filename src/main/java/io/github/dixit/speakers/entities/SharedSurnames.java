// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.FirstNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives both of <em>Ann and Bob Smith</em> their surname, which the text writes only once. */
record SharedSurnames(TokenRow row) implements NameStep {

  private static final int LONGEST_FIRST_NAME = 2;

  /** {@return the names in text order, first names of a pair made whole} */
  @Override
  public List<NameMention> apply(List<NameMention> mentions) {
    List<NameMention> result = new ArrayList<>(mentions);
    for (int i = 0; i + 1 < mentions.size(); i++) {
      NameMention each = mentions.get(i);
      int at = i;
      shared(each, mentions.get(i + 1), mentions)
          .ifPresent(s -> result.set(at, each.withName(each.name() + " " + s)));
    }
    return result;
  }

  private Optional<String> shared(
      NameMention first, NameMention second, List<NameMention> mentions) {
    boolean people = first.kind() == SpeakerKind.PERSON && second.kind() == SpeakerKind.PERSON;
    boolean joined = row.is(first.end(), "and") && second.begin() == first.end() + 1;
    if (!people || !joined || !isFirstName(first) || !startsWithFirstName(second)) {
      return Optional.empty();
    }
    List<String> words = second.words();
    return Optional.of(words.get(words.size() - 1))
        .filter(s -> !isSurname(first.words().get(0), mentions));
  }

  /** "Ann", "Charles G." */
  private boolean isFirstName(NameMention name) {
    List<String> words = name.words();
    return words.size() <= LONGEST_FIRST_NAME
        && row.isFirstName(name.begin())
        && (words.size() == 1 || FirstNames.isInitial(lower(words.get(1))));
  }

  private boolean startsWithFirstName(NameMention name) {
    return name.words().size() > 1 && row.isFirstName(name.begin());
  }

  /** "Jordan and Ann Smith": where the text has a Kim Jordan, nobody is called Jordan Smith. */
  private static boolean isSurname(String word, List<NameMention> mentions) {
    return mentions.stream()
        .filter(m -> m.kind() == SpeakerKind.PERSON && m.words().size() > 1)
        .anyMatch(m -> m.name().endsWith(" " + word));
  }

  private static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }
}
