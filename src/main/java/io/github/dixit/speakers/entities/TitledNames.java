// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Gender;
import java.util.List;

/** Takes titles off names that the tagger left them in; whom they stand before is a person. */
record TitledNames(TokenRow row) implements NameStep {

  @Override
  public List<NameMention> apply(List<NameMention> names) {
    return names.stream().filter(n -> !isAbbreviatedTitle(n)).map(this::withoutTitle).toList();
  }

  /** "Del." before a name, taken for a name, or for a sentence of its own. */
  private boolean isAbbreviatedTitle(NameMention mention) {
    return mention.range().length() == 1
        && row.isTitle(mention.begin())
        && (row.word(mention.begin()).endsWith(".") && row.isCapital(mention.end())
            || row.is(mention.end(), ".")
                && row.named(mention.end() + 1, "PERSON")
                && row.lexicon().noun(row.lower(mention.begin())).isEmpty()
                && !row.lexicon().knownBodies().find(mention.name()).isPresent());
  }

  /** "Ms Wales", "Gov. Paris": a person, whatever the tagger says; the title is no part of it. */
  private NameMention withoutTitle(NameMention mention) {
    int begin = mention.begin();
    while (begin + 1 < mention.end() && isPersonal(begin)) {
      begin++;
    }
    boolean before =
        mention.begin() > 0
            && row.inOneSentence(mention.begin() - 1, mention.begin())
            && row.isCapital(mention.begin() - 1)
            && isPersonal(mention.begin() - 1)
            && !row.lexicon().isLastOfBody(row.lower(mention.end() - 1))
            && row.lexicon().noun(row.lower(mention.end() - 1)).isEmpty();
    if (mention.institution() || begin == mention.begin() && !before) {
      return mention;
    }
    return begin == mention.begin()
        ? mention.withKind(SpeakerKind.PERSON)
        : NameMention.at(row, begin, mention.end(), SpeakerKind.PERSON);
  }

  private boolean isPersonal(int i) {
    String lower = row.lower(i);
    return row.lexicon().isPolite(lower)
        || row.lexicon().isTitle(lower)
            && row.isCapital(i)
            && (lower.endsWith(".") || row.lexicon().titleGender(lower) != Gender.UNKNOWN)
            && row.lexicon().noun(lower).isEmpty();
  }
}
