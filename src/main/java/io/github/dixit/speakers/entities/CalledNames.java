// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.List;
import java.util.Locale;

/** Tells what the words beside a name call it, whatever the tagger takes it for. */
record CalledNames(TokenRow row) implements NameStep {

  @Override
  public List<NameMention> apply(List<NameMention> names) {
    return names.stream().map(this::byLexicon).toList();
  }

  /** "its chairwoman, Ute Falk,": a person, whatever the tagger says. */
  boolean isPerson(NameMention mention) {
    int noun = mention.begin() - 2;
    String last = mention.words().get(mention.words().size() - 1);
    return isPersonOfPlaces(mention)
        || mention.kind() == SpeakerKind.ORGANIZATION
            && (mention.words().size() == 2 || mention.words().size() == 3)
            && row.is(mention.begin() - 1, ",")
            && row.inOneSentence(Math.max(0, noun), mention.begin())
            && row.tagged(noun, "NN")
            && row.isPerson(noun)
            && row.lexicon().noun(last).isEmpty()
            && !row.lexicon().isLastOfBody(last.toLowerCase(Locale.ROOT))
            && !OrganizationName.isAcronym(last)
            && !row.isNoun(mention.end());
  }

  /** "Florence Paris, a baker,", "ALISON CAMBRIA, ANCHOR:": two places' names, and a person's. */
  private boolean isPersonOfPlaces(NameMention mention) {
    int noun = mention.end() + (row.tagged(mention.end() + 1, "DT") ? 2 : 1);
    while (row.isAdjective(noun) || row.isNoun(noun) && row.isNoun(noun + 1)) {
      noun++;
    }
    return mention.kind() == SpeakerKind.PLACE
        && mention.words().size() == 2
        && row.lexicon().firstNames().isCommon(row.lower(mention.begin()))
        && row.is(mention.end(), ",")
        && (row.isTitle(noun) || row.isHuman(noun));
  }

  /** "the software giant Lumen", "Lumen (ticker: LMN)": a company, whatever the tagger says. */
  boolean isBody(NameMention mention) {
    boolean listed = row.is(mention.end(), "(") && row.is(mention.end() + 1, WordList.LISTING);
    int before = mention.begin() - 1;
    boolean called =
        (row.isNoun(before) || row.tagged(before, "JJ"))
            && !row.isCapital(before)
            && row.inOneSentence(before, mention.begin())
            && !row.isFirstName(mention.begin())
            && row.lexicon().isBody(row.lower(before));
    return mention.kind() != SpeakerKind.PLACE && (listed || called)
        || isPluralName(mention)
        || isFirm(mention);
  }

  /** "Solicitors Hartley Croft said": one firm. */
  private boolean isFirm(NameMention mention) {
    int trade = mention.begin() - 1;
    return mention.kind() == SpeakerKind.PERSON
        && row.tagged(trade, "NNS")
        && row.startsSentence(trade)
        && WordList.VOCATION.has(row.token(trade).lemma())
        && row.isVerb(mention.end());
  }

  /** "the Foxes have won": a band or team. */
  private boolean isPluralName(NameMention mention) {
    return mention.words().size() == 1
        && row.is(mention.begin() - 1, "the")
        && row.tagged(mention.begin(), "NNP")
        && row.lower(mention.begin()).endsWith("s")
        && row.tagged(mention.end(), "VBP");
  }

  /** "Kyiv" is nobody's name, whatever the tagger says; "Jordan" may be. */
  boolean isPlace(NameMention mention, String lower) {
    boolean place =
        row.lexicon().countries().byName(lower).isPresent()
            || row.lexicon().countries().byCapital(lower).isPresent();
    return place
        && mention.kind() != SpeakerKind.PLACE
        && mention.kind() != SpeakerKind.ORGANIZATION
        && !row.lexicon().firstNames().contains(lower);
  }

  /** "the Kremlin" is no place that speaks, "Dick Smith Productions" no person. */
  private NameMention byLexicon(NameMention mention) {
    if (mention.institution()) {
      return mention;
    }
    String lower = mention.name().toLowerCase(Locale.ROOT);
    boolean company =
        mention.words().size() > 1
            && mention.kind() != SpeakerKind.ORGANIZATION
            && row.lexicon().isLastOfBody(lower.substring(lower.lastIndexOf(' ') + 1));
    boolean article =
        mention.words().size() > 1
            && mention.kind() == SpeakerKind.PERSON
            && row.is(mention.begin() - 1, "the")
            && !row.isNoun(mention.end());
    boolean acronym =
        mention.kind() == SpeakerKind.UNKNOWN && OrganizationName.isAcronym(mention.name());
    if (isPerson(mention)) {
      return mention.withKind(SpeakerKind.PERSON);
    }
    if (isPlace(mention, lower)) {
      return mention.withKind(SpeakerKind.PLACE);
    }
    boolean followers =
        mention.words().size() > 1
            && mention.kind() == SpeakerKind.PERSON
            && WordList.FOLLOWING.has(lower.substring(0, lower.indexOf(' ')));
    return company || article || acronym || followers || row.lexicon().isSeat(lower)
        ? mention.withKind(SpeakerKind.ORGANIZATION)
        : mention;
  }
}
