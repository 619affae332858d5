// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
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
public final class OwnedNames {

  /** How many names back the owner is looked for. */
  private static final int NAMES = 20;

  private final TokenRow row;
  private final Lexicon lexicon;
  private final List<NameMention> mentions;

  private OwnedNames(List<NameMention> mentions, TokenRow row) {
    this.mentions = mentions;
    this.row = row;
    this.lexicon = row.lexicon();
  }

  /** {@return the names in text order, completed} */
  public static List<NameMention> complete(List<NameMention> mentions, TokenRow row) {
    OwnedNames names = new OwnedNames(mentions, row);
    Set<String> marked = names.marked();
    List<NameMention> result = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      NameMention each = mentions.get(i);
      if (marked.contains(each.name()) && row.isPossessiveMark(each.end())) {
        result.add(each.withName(each.name() + row.word(each.end())));
      } else {
        result.add(names.owner(i).map(o -> each.withName(o + "'s " + each.name())).orElse(each));
      }
    }
    return result;
  }

  /** The names whose mark is not that of an owner: "Moody's said". */
  private Set<String> marked() {
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
  private Optional<String> owner(int index) {
    NameMention body = mentions.get(index);
    boolean owned =
        row.is(body.begin() - 1, "its")
            && body.kind() == SpeakerKind.ORGANIZATION
            && OrganizationName.of(body.name(), lexicon).country().isEmpty()
            && lexicon.is(NounClass.INSTITUTION, row.lower(body.end() - 1));
    int sentence = row.sentence(body.begin());
    return owned
        ? country(index, sentence).or(() -> country(index, sentence - 1))
        : Optional.empty();
  }

  private Optional<String> country(int index, int sentence) {
    Optional<String> first = Optional.empty();
    for (int i = index - 1; i >= Math.max(0, index - NAMES); i--) {
      NameMention each = mentions.get(i);
      boolean subject =
          each.kind() == SpeakerKind.PLACE
              && row.sentence(each.begin()) == sentence
              && !row.tagged(each.begin() - 1, "IN");
      Optional<String> country =
          subject ? lexicon.countries().byAny(each.name()) : Optional.empty();
      first = country.isPresent() ? country : first;
    }
    return first.map(lexicon.countries()::plainName);
  }
}
