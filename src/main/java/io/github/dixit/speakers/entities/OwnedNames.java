// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Completes names by the possessives around them: <em>its Defence Ministry</em> behind <em>Latvia
 * said</em> is Latvia's, whatever other ministries there are, and <em>Moody's</em> keeps the mark
 * that belongs to it.
 */
record OwnedNames(TokenRow row) implements NameStep {

  /** How many names back the owner is looked for. */
  private static final int NAMES = 20;

  /** {@return the names in text order, completed} */
  @Override
  public List<NameMention> apply(List<NameMention> mentions) {
    Set<String> marked = marked(mentions);
    List<NameMention> result = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      NameMention each = mentions.get(i);
      if (marked.contains(each.name()) && row.isPossessiveMark(each.end())) {
        result.add(each.withName(each.name() + row.word(each.end())));
      } else {
        result.add(
            owner(mentions, i).map(o -> each.withName(o + "'s " + each.name())).orElse(each));
      }
    }
    return result;
  }

  /** The names whose mark is not that of an owner: "Moody's said". */
  private Set<String> marked(List<NameMention> mentions) {
    Set<String> marked = new HashSet<>();
    for (NameMention each : mentions) {
      int mark = each.end();
      boolean own =
          each.kind() == SpeakerKind.ORGANIZATION
              && row.tagged(mark, "POS")
              && row.lower(mark).length() == 2
              && row.isFinite(mark + 1)
              && !row.token(mark + 1).lemma().equals("be");
      if (own) {
        marked.add(each.name());
      }
    }
    return marked;
  }

  /** The country that "its" means before an institution: whichever its sentence names first. */
  private Optional<String> owner(List<NameMention> mentions, int index) {
    NameMention body = mentions.get(index);
    boolean owned =
        row.is(body.begin() - 1, "its")
            && body.kind() == SpeakerKind.ORGANIZATION
            && OrganizationName.of(body.name(), row.lexicon()).country().isEmpty()
            && row.lexicon().is(NounClass.INSTITUTION, row.lower(body.end() - 1));
    int sentence = row.sentence(body.begin());
    return owned
        ? country(mentions, index, sentence).or(() -> country(mentions, index, sentence - 1))
        : Optional.empty();
  }

  private Optional<String> country(List<NameMention> mentions, int index, int sentence) {
    Optional<String> first = Optional.empty();
    for (int i = index - 1; i >= Math.max(0, index - NAMES); i--) {
      NameMention each = mentions.get(i);
      boolean subject =
          each.kind() == SpeakerKind.PLACE
              && row.sentence(each.begin()) == sentence
              && !row.tagged(each.begin() - 1, "IN");
      Optional<String> country =
          subject ? row.lexicon().countries().byAny(each.name()) : Optional.empty();
      first = country.isPresent() ? country : first;
    }
    return first.map(row.lexicon().countries()::plainName);
  }
}
