// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.List;

/**
 * Finds the proper names of a document: what CoreNLP's tagger found, put right where it cut
 * wrongly, and what it missed: institutions, names known from elsewhere in the text, capitalised
 * names in mid-sentence.
 */
public final class NameFinder {

  private NameFinder() {}

  /**
   * {@return the names in text order, none overlapping another but for the owners inside
   * institutions, which follow the institution: "Russia" in "Russia's defence ministry"}
   */
  public static List<NameMention> find(TokenRow row) {
    FoundNames found = new FoundNames(row);
    NameWords words = new NameWords(row);
    WordUse use = new WordUse(row);
    new InstitutionFinder(row, found, words).find();
    new TaggedNames(row, found, words, use).find();
    new UntaggedNames(row, words, found, use).find();
    List<NameMention> names = found.mentions();
    for (NameStep each : steps(row, use)) {
      names = each.apply(names);
    }
    return names;
  }

  private static List<NameStep> steps(TokenRow row, WordUse use) {
    return List.of(
        new SpeltNames(row),
        new Slogans(row),
        new JoinedNames(row, use),
        new RepeatedNames(row),
        new CalledNames(row),
        new NameRepair(row),
        NameStep::inOrder,
        new SharedSurnames(row),
        names -> withoutAgencies(names, row),
        new LabelNames(row));
  }

  /** Agencies and outlets in datelines are no names of the text. */
  private static List<NameMention> withoutAgencies(List<NameMention> names, TokenRow row) {
    return names.stream()
        .filter(n -> n.kind() == SpeakerKind.PLACE || !row.isDateline(n.begin()))
        .toList();
  }
}
