// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.FirstNames;
import io.github.dixit.speakers.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives both of <em>Ann and Bob Smith</em> their surname, which the text writes only once. */
public final class SharedSurnames {

  private static final int LONGEST_FIRST_NAME = 2;

  private final TokenRow row;
  private final Lexicon lexicon;
  private final List<NameMention> mentions;

  private SharedSurnames(TokenRow row, List<NameMention> mentions) {
    this.row = row;
    this.lexicon = row.lexicon();
    this.mentions = mentions;
  }

  /** {@return the names in text order, first names of a pair made whole} */
  public static List<NameMention> complete(List<NameMention> mentions, TokenRow row) {
    SharedSurnames surnames = new SharedSurnames(row, mentions);
    List<NameMention> result = new ArrayList<>(mentions);
    for (int i = 0; i + 1 < mentions.size(); i++) {
      NameMention each = mentions.get(i);
      Optional<String> surname = surnames.shared(each, mentions.get(i + 1));
      int at = i;
      surname.ifPresent(
          s ->
              result.set(
                  at, new NameMention(each.range(), each.kind(), each.name() + " " + s, false)));
    }
    return result;
  }

  private Optional<String> shared(NameMention first, NameMention second) {
    boolean people = first.kind() == SpeakerKind.PERSON && second.kind() == SpeakerKind.PERSON;
    boolean joined = row.is(first.end(), "and") && second.begin() == first.end() + 1;
    if (!people || !joined || !isFirstName(first) || !startsWithFirstName(second)) {
      return Optional.empty();
    }
    List<String> words = second.words();
    return Optional.of(words.get(words.size() - 1)).filter(s -> !isSurname(first.words().get(0)));
  }

  /** "Ann", "Charles G." */
  private boolean isFirstName(NameMention name) {
    List<String> words = name.words();
    return words.size() <= LONGEST_FIRST_NAME
        && lexicon.firstNames().contains(lower(words.get(0)))
        && (words.size() == 1 || FirstNames.isInitial(lower(words.get(1))));
  }

  private boolean startsWithFirstName(NameMention name) {
    return name.words().size() > 1 && lexicon.firstNames().contains(lower(name.words().get(0)));
  }

  /** "Jordan and Ann Smith": where the text has a Kim Jordan, nobody is called Jordan Smith. */
  private boolean isSurname(String word) {
    return mentions.stream()
        .filter(m -> m.kind() == SpeakerKind.PERSON && m.words().size() > 1)
        .anyMatch(m -> m.name().endsWith(" " + word));
  }

  private static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }
}
