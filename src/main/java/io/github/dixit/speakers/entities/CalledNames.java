// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.Locale;

/** Tells what the words beside a name call it, whatever the tagger takes it for. */
final class CalledNames {

  private final TokenRow row;
  private final Lexicon lexicon;

  CalledNames(TokenRow row, Lexicon lexicon) {
    this.row = row;
    this.lexicon = lexicon;
  }

  /** "its chairwoman, Ute Falk,": a person, whatever the tagger says. */
  boolean isPerson(NameMention mention) {
    int noun = mention.begin() - 2;
    String last = mention.words().get(mention.words().size() - 1);
    return isPersonOfPlaces(mention)
        || mention.kind() == SpeakerKind.ORGANIZATION
            && (mention.words().size() == 2 || mention.words().size() == 3)
            && row.lower(mention.begin() - 1).equals(",")
            && row.sentence(Math.max(0, noun)) == row.sentence(mention.begin())
            && row.tag(noun).equals("NN")
            && lexicon.noun(row.lower(noun)).filter(n -> n.type() == NounClass.PERSON).isPresent()
            && lexicon.noun(last).isEmpty()
            && !lexicon.isLastOfBody(last.toLowerCase(Locale.ROOT))
            && !OrganizationName.isAcronym(last)
            && !row.isNoun(mention.end());
  }

  /** "Florence Paris, a baker,", "ALISON CAMBRIA, ANCHOR:": two places' names, and a person's. */
  private boolean isPersonOfPlaces(NameMention mention) {
    int noun = mention.end() + (row.tag(mention.end() + 1).equals("DT") ? 2 : 1);
    while (row.tag(noun).startsWith("JJ") || row.isNoun(noun) && row.isNoun(noun + 1)) {
      noun++;
    }
    return mention.kind() == SpeakerKind.PLACE
        && mention.words().size() == 2
        && lexicon.firstNames().isCommon(row.lower(mention.begin()))
        && row.lower(mention.end()).equals(",")
        && (lexicon.isTitle(row.lower(noun))
            || lexicon.noun(row.lower(noun)).filter(n -> n.type().isHuman()).isPresent());
  }

  /** "the software giant Lumen", "Lumen (ticker: LMN)": a company, whatever the tagger says. */
  boolean isBody(NameMention mention) {
    boolean listed =
        row.lower(mention.end()).equals("(") && WordList.LISTING.has(row.lower(mention.end() + 1));
    int before = mention.begin() - 1;
    boolean called =
        (row.isNoun(before) || row.tag(before).equals("JJ"))
            && !row.isCapital(before)
            && row.sentence(before) == row.sentence(mention.begin())
            && !lexicon.firstNames().contains(row.lower(mention.begin()))
            && lexicon.noun(row.lower(before)).filter(n -> n.type().isBody()).isPresent();
    return mention.kind() != SpeakerKind.PLACE && (listed || called)
        || isPluralName(mention)
        || isFirm(mention);
  }

  /** "Solicitors Hartley Croft said": one firm. */
  private boolean isFirm(NameMention mention) {
    int trade = mention.begin() - 1;
    return mention.kind() == SpeakerKind.PERSON
        && row.tag(trade).equals("NNS")
        && row.startsSentence(trade)
        && WordList.VOCATION.has(row.token(trade).lemma())
        && row.isVerb(mention.end());
  }

  /** "the Foxes have won": a band or team. */
  private boolean isPluralName(NameMention mention) {
    return mention.words().size() == 1
        && row.lower(mention.begin() - 1).equals("the")
        && row.tag(mention.begin()).equals("NNP")
        && row.lower(mention.begin()).endsWith("s")
        && row.tag(mention.end()).equals("VBP");
  }

  /** "Kyiv" is nobody's name, whatever the tagger says; "Jordan" may be. */
  boolean isPlace(NameMention mention, String lower) {
    boolean place =
        lexicon.countries().byName(lower).isPresent()
            || lexicon.countries().byCapital(lower).isPresent();
    return place
        && mention.kind() != SpeakerKind.PLACE
        && mention.kind() != SpeakerKind.ORGANIZATION
        && !lexicon.firstNames().contains(lower);
  }
}
