// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.KnownBodies;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.regex.Pattern;

/** Tells what a word is beside or inside a name. */
record NameWords(TokenRow row, Lexicon lexicon) {

  /** Words of the longest name of a well-known body that is looked up. */
  private static final int LONGEST_BODY = 5;

  private static final Pattern ZONE = Pattern.compile("[A-Z]{2,4}");

  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2}[:.]\\d{2}(?:[ap]m)?|[ap]\\.?m\\.?", Pattern.CASE_INSENSITIVE);

  NameWords(TokenRow row) {
    this(row, row.lexicon());
  }

  /** "a PAC", "Gardaí", "the Swede", "the 24-year-old German": nobody's name. */
  boolean isNobody(int begin, int end) {
    return end == begin + 1
        && (isShortNoun(begin)
            || isCitizen(begin)
            || isTimeZone(begin)
            || row.is(begin, WordList.PLURAL_HEAD) && !row.named(begin, "ORGANIZATION"));
  }

  /** "12:04 GMT", "2 P.M. EDT" */
  private boolean isTimeZone(int i) {
    return i > 0 && ZONE.matcher(row.word(i)).matches() && CLOCK.matcher(row.word(i - 1)).matches();
  }

  /** "a super PAC", "the NGOs", "the MP": a noun in capitals and no name. */
  private boolean isShortNoun(int i) {
    String noun = row.lower(i).replaceFirst("s$", "");
    return row.word(i).length() > 1
        && Character.isUpperCase(row.word(i).charAt(1))
        && (row.tagged(i - 1, "DT", "CD") || row.isAdjective(i - 1))
        && (lexicon.isBody(noun) || lexicon.isPerson(noun) || isOffice(noun));
  }

  /** "the IGP", "the CSs": people by the letters of their office. */
  private boolean isOffice(String letters) {
    return lexicon.isPerson(lexicon.fullTitle(letters));
  }

  private boolean isCitizen(int noun) {
    int first =
        row.runBegin(
            noun,
            0,
            i -> row.isAdjective(i) || row.tagged(i, "CD", "HYPH") || row.tagged(i + 1, "HYPH"));
    return row.is(first - 1, "the")
        && !row.isNoun(noun + 1)
        && lexicon.citizen(row.lower(noun)).isPresent();
  }

  /** "Judicial Watch President Tom Smith": the office is the person's. */
  boolean isTitleOfPerson(int i) {
    return row.isTitle(i)
        && (row.isPerson(i) || row.named(i + 1, "PERSON"))
        && !row.tagged(i - 1, "IN", "DT");
  }

  /** "Senators". */
  boolean isHumanPlural(int i) {
    return lexicon.isPerson(row.token(i).lemma())
        || lexicon.isPerson(row.lower(i).replaceFirst("s$", ""));
  }

  /** "Club", "Ministry". */
  boolean isBody(int i) {
    return lexicon.isBody(row.lower(i));
  }

  /** {@return where "the Law Society of the Rift", "the Club for Growth" ends behind the noun} */
  int complementEnd(int end) {
    int name = row.is(end + 1, "the") ? end + 2 : end + 1;
    int whole =
        row.is(end, "of", "for") && isBody(end - 1)
            ? row.runEnd(name, row.size(), i -> row.isCapital(i) && row.isNoun(i))
            : end;
    return whole > name ? whole : end;
  }

  /** {@return where the longest name of a well-known body ends that begins there, or the token} */
  int knownBodyEnd(int begin) {
    KnownBodies bodies = lexicon.knownBodies();
    for (int end = Math.min(row.endOfSentence(begin), begin + LONGEST_BODY); end > begin; end--) {
      String name = row.text(new TokenRange(begin, end));
      boolean complete = !row.isCapital(end) || lexicon.is(NounClass.DOCUMENT, row.lower(end));
      if (complete
          && !row.is(begin, "the")
          && bodies.find(name).isPresent()
          && (!bodies.needsArticle(name) || row.is(begin - 1, "the"))) {
        return end;
      }
    }
    return begin;
  }
}
