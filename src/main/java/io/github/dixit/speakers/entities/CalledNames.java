// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the kind of a name from its own words and those beside it, whatever the tagger says. */
record CalledNames(TokenRow row) implements NameStep {

  /** Tokens behind a name that may tell what it names. */
  private static final int LONGEST_SORT = 7;

  private static final Pattern CAMEL = Pattern.compile("(\\p{Lu}\\p{Ll}+)\\p{Lu}\\p{L}+");

  @Override
  public List<NameMention> apply(List<NameMention> names) {
    return names.stream().map(n -> n.institution() ? n : titled(n.withKind(kind(n)))).toList();
  }

  private SpeakerKind kind(NameMention name) {
    String lower = name.name().toLowerCase(Locale.ROOT);
    if (isPersonOfPlaces(name) || isPersonDescribed(name)) {
      return SpeakerKind.PERSON;
    }
    if (isPlace(name, lower)) {
      return SpeakerKind.PLACE;
    }
    return isNameOfBody(name, lower) ? SpeakerKind.ORGANIZATION : name.kind();
  }

  /** "Florence Paris, a baker,", "ALISON CAMBRIA, ANCHOR:": two places' names, and a person's. */
  private boolean isPersonOfPlaces(NameMention name) {
    int noun =
        row.runEnd(
            name.end() + (row.tagged(name.end() + 1, "DT") ? 2 : 1),
            row.size(),
            i -> row.isAdjective(i) || row.isNoun(i) && row.isNoun(i + 1));
    return name.kind() == SpeakerKind.PLACE
        && name.words().size() == 2
        && row.lexicon().firstNames().isCommon(row.lower(name.begin()))
        && row.is(name.end(), ",")
        && (row.isTitle(noun) || row.isHuman(noun));
  }

  /** "its chairwoman, Ute Falk,", whom the tagger takes for a body. */
  private boolean isPersonDescribed(NameMention name) {
    int noun = name.begin() - 2;
    String last = row.lower(name.end() - 1);
    return name.kind() == SpeakerKind.ORGANIZATION
        && (name.words().size() == 2 || name.words().size() == 3)
        && row.is(name.begin() - 1, ",")
        && row.tagged(noun, "NN")
        && row.isPerson(noun)
        && row.inOneSentence(noun, name.begin())
        && row.lexicon().noun(last).isEmpty()
        && !row.lexicon().isLastOfBody(last);
  }

  /** "Kyiv" is nobody's name, whatever the tagger says; "Jordan" may be. */
  private boolean isPlace(NameMention name, String lower) {
    return (name.kind() == SpeakerKind.PERSON || name.kind() == SpeakerKind.UNKNOWN)
        && (row.lexicon().countries().byName(lower).isPresent()
            || row.lexicon().countries().byCapital(lower).isPresent())
        && !row.lexicon().firstNames().contains(lower);
  }

  /** "the Kremlin", "Dick Smith Productions", "the Baltimore Sun", "Team Smith", "CCT". */
  private boolean isNameOfBody(NameMention name, String lower) {
    Lexicon lexicon = row.lexicon();
    if (lexicon.isSeat(lower)) {
      return true;
    }
    if (name.words().size() == 1) {
      return isLetters(name) || isCamel(name);
    }
    if (isOfTrade(name)) {
      return true;
    }
    if (isInCountry(name)) {
      return true;
    }
    boolean articled = row.is(name.begin() - 1, "the");
    boolean followers = WordList.FOLLOWING.has(lower.substring(0, lower.indexOf(' ')));
    return lexicon.isLastOfBody(lower.substring(lower.lastIndexOf(' ') + 1))
        || name.kind() == SpeakerKind.PERSON && (articled || followers);
  }

  /** "Marlow Water", "Halden Gold", but not "Kate Power". */
  private boolean isOfTrade(NameMention name) {
    return name.kind() == SpeakerKind.PERSON
        && row.is(name.end() - 1, WordList.TRADE)
        && !row.isFirstName(name.begin())
        && !row.isTitle(name.begin() - 1);
  }

  /**
   * "CCT", where the words beside it are not in capitals too, in no label of a transcript; "USA"
   * and "ANN" are others' names.
   */
  private boolean isLetters(NameMention name) {
    boolean known =
        row.isFirstName(name.begin())
            || row.lexicon().countries().byName(name.name()).isPresent()
            || row.isHeadline(name.begin());
    boolean label = row.is(name.end(), ":");
    boolean shouted = label || isCapitals(name.begin() - 1) || isCapitals(name.end());
    return OrganizationName.isAcronym(name.name())
        && (name.kind() == SpeakerKind.UNKNOWN || !known && !shouted && isCapitals(name.begin()));
  }

  private boolean isCapitals(int i) {
    return i >= 0
        && i < row.size()
        && row.word(i).length() > 1
        && row.word(i).chars().allMatch(c -> Character.isUpperCase(c) || c == '-');
  }

  /** "Dyslexia Ireland", tagged as a place throughout, but not "Middle England". */
  private boolean isInCountry(NameMention name) {
    return name.kind() == SpeakerKind.PLACE
        && name.range().length() == 2
        && row.lexicon().countries().byName(row.word(name.end() - 1)).isPresent()
        && row.lexicon().countries().byName(name.name()).isEmpty()
        && row.isNoun(name.begin())
        && !row.is(name.begin(), WordList.COMPASS);
  }

  /** "FairLoan", but not "MacArthur" nor "DeVries". */
  private boolean isCamel(NameMention name) {
    Matcher camel = CAMEL.matcher(name.name());
    return camel.matches() && !WordList.CAMEL.has(camel.group(1).toLowerCase(Locale.ROOT));
  }

  /** "Ms Wales", "Gov. Paris": a person, whatever the tagger says; the title is no part of it. */
  private NameMention titled(NameMention name) {
    int begin = row.runEnd(name.begin(), name.end() - 1, this::isPersonal);
    if (begin > name.begin()) {
      return NameMention.at(row, begin, name.end(), SpeakerKind.PERSON);
    }
    String last = row.lower(name.end() - 1);
    boolean titled =
        isPersonal(begin - 1)
            && row.inOneSentence(begin - 1, begin)
            && !row.lexicon().isLastOfBody(last);
    return titled ? name.withKind(SpeakerKind.PERSON) : name;
  }

  private boolean isPersonal(int i) {
    String lower = row.lower(i);
    return row.isCapital(i)
        && (row.lexicon().isPolite(lower)
            || row.lexicon().isTitle(lower)
                && (lower.endsWith(".") || row.lexicon().titleGender(lower) != Gender.UNKNOWN)
                && row.lexicon().noun(lower).isEmpty());
  }

  /**
   * {@return whether the text calls it a body there: "the software giant Lumen", "(ticker: LMN)"}
   */
  boolean isCalledBody(NameMention name) {
    int before = name.begin() - 1;
    boolean listed = row.is(name.end(), "(") && row.is(name.end() + 1, WordList.LISTING);
    boolean called =
        (row.isNoun(before) || row.tagged(before, "JJ"))
            && (!row.isCapital(before) || row.startsSentence(before))
            && row.inOneSentence(before, name.begin())
            && !row.isFirstName(name.begin())
            && row.lexicon().isBody(row.lower(before));
    return name.kind() != SpeakerKind.PLACE
            && (listed || called || isTrading(name) || isDescribed(name))
        || isFirm(name);
  }

  /** "Brevantis shares fell", "Brevantis's board", "a Brevantis spokesman". */
  private boolean isTrading(NameMention name) {
    int next = row.isPossessiveMark(name.end()) ? name.end() + 1 : name.end();
    return name.words().size() == 1
        && row.is(next, WordList.OF_FIRM)
        && !row.lexicon().figures().isSurname(row.lower(name.begin()))
        && row.inOneSentence(name.begin(), next);
  }

  /** "Brevantis, a drug maker,". */
  private boolean isDescribed(NameMention name) {
    int limit = Math.min(row.endOfSentence(name.begin()), name.end() + 2 + LONGEST_SORT);
    int noun =
        row.runEnd(
            name.end() + 2,
            limit - 1,
            i ->
                row.isAdjective(i)
                    || row.isMark(i) && !row.is(i, ",")
                    || row.isNoun(i + 1) && (row.isNoun(i) || row.isMark(i)));
    return name.words().size() == 1
        && row.is(name.end(), ",")
        && row.tagged(name.end() + 1, "DT")
        && noun < limit
        && (row.is(noun + 1, ",", ".", "which", "that") || row.tagged(noun + 1, "VBN", "IN"))
        && row.lexicon().isBody(row.token(noun).lemma());
  }

  /** "Solicitors Hartley Croft said": one firm. */
  private boolean isFirm(NameMention name) {
    int trade = name.begin() - 1;
    return name.kind() == SpeakerKind.PERSON
        && row.tagged(trade, "NNS")
        && WordList.VOCATION.has(row.token(trade).lemma())
        && row.isVerb(name.end());
  }
}
