// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names that the tagger missed: known from elsewhere in the text, or capitalised. */
final class UntaggedNames {

  private final TokenRow row;
  private final Lexicon lexicon;
  private final NameWords words;
  private final FoundNames found;
  private final WordUse use;
  private final Set<String> surnames = new HashSet<>();

  UntaggedNames(TokenRow row, NameWords words, FoundNames found, WordUse use) {
    this.use = use;
    this.row = row;
    this.lexicon = row.lexicon();
    this.words = words;
    this.found = found;
  }

  /** Adds the names that no run of the tagger belongs to. */
  void find() {
    Map<String, SpeakerKind> known = knownWords();
    surnames.addAll(surnames());
    for (int i = 0; i < row.size(); i++) {
      if (found.isTaken(i) || !row.isCapital(i)) {
        continue;
      }
      int body = row.isHeadline(i) || row.startsSentence(i) ? i : words.knownBodyEnd(i);
      if (body > i && found.isFree(i, body) && !surnames.contains(row.lower(i))) {
        found.add(new TokenRange(i, body), SpeakerKind.ORGANIZATION, false);
        i = body - 1;
        continue;
      }
      int end = i;
      int limit = row.endOfSentence(i);
      while (end < limit
          && !found.isTaken(end)
          && (isCapitalNoun(end) || isOwnerOfBody(i, end, limit))) {
        end++;
      }
      while (end > i && row.isMark(end - 1)) {
        end--;
      }
      int whole = end == i + 1 && !row.isHeadline(i) ? complementEnd(end) : end;
      if (whole > end && found.isFree(end, whole)) {
        found.add(new TokenRange(i, whole), SpeakerKind.ORGANIZATION, false);
        i = whole - 1;
      } else if (end > i) {
        addUntagged(new TokenRange(i, end), known);
        i = end - 1;
      } else if (known.get(row.lower(i)) == SpeakerKind.PERSON && row.isNoun(i)) {
        found.add(new TokenRange(i, i + 1), SpeakerKind.PERSON, false);
      }
    }
  }

  private boolean isCapitalNoun(int i) {
    boolean hyphen = row.is(i, "-") && !row.spaceBefore(i);
    boolean number = row.tagged(i, "CD") && row.is(i - 1, "-") && !row.spaceBefore(i);
    boolean plural = row.tagged(i, "NNS") && !row.startsSentence(i);
    boolean singular = row.tagged(i, "NN") && isAlwaysName(i) || isFrontOfName(i);
    boolean surname = surnames.contains(row.lower(i)) && row.isNoun(i) && row.isVerb(i + 1);
    return hyphen
        || number
        || surname && row.isCapital(i)
        || row.isCapital(i) && (row.tag(i).startsWith("NNP") || plural || singular);
  }

  /** What the tagger takes for a common noun, though the text always has it with a capital. */
  private boolean isAlwaysName(int i) {
    boolean alone = row.isCapital(i + 1) ? row.isNoun(i + 1) : !row.isNoun(i + 1);
    return (use.isName(row.lower(i)) && alone || isArticled(i)) && !row.isHeadline(i);
  }

  /** "Western" before "Journalism". */
  private boolean isFrontOfName(int i) {
    return row.tagged(i, "JJ")
        && row.isCapital(i + 1)
        && row.tagged(i + 1, "NN")
        && !row.startsSentence(i)
        && use.isName(row.lower(i))
        && isAlwaysName(i + 1)
        && lexicon.countries().byAdjective(row.lower(i)).isEmpty();
  }

  /** "The Advocate". */
  private boolean isArticled(int i) {
    return row.is(i - 1, "the") && use.isArticled(row.lower(i));
  }

  /** "the Growers' Forum": the mark is inside the name. */
  private boolean isOwnerOfBody(int begin, int mark, int limit) {
    return mark > begin
        && mark + 1 < limit
        && row.isPossessiveMark(mark)
        && row.lower(mark - 1).endsWith("s")
        && !row.lower(mark).endsWith("s")
        && row.isCapital(mark + 1)
        && words.isBody(mark + 1);
  }

  /** "the Law Society of the Rift", "the Club for Growth". */
  private int complementEnd(int end) {
    int name = row.is(end + 1, "the") ? end + 2 : end + 1;
    boolean complement = row.is(end, "of", "for") && words.isNameWord(name);
    int i = end;
    if (complement && words.isBody(end - 1)) {
      i = name;
      while (i < row.size() && words.isNameWord(i)) {
        i++;
      }
    }
    return i;
  }

  /**
   * Words of multi-word names found by the tagger, so that "Tester" is known after "Jon Tester".
   */
  private Map<String, SpeakerKind> knownWords() {
    Map<String, SpeakerKind> known = new HashMap<>();
    Set<String> common = new HashSet<>();
    for (NameMention each : found.mentions()) {
      for (String word : each.words()) {
        String lower = word.toLowerCase(Locale.ROOT);
        SpeakerKind before = known.putIfAbsent(lower, each.kind());
        if (before != null && before != each.kind()) {
          common.add(lower);
        }
      }
    }
    common.forEach(known::remove);
    return known;
  }

  /** "May said", "Judge said", where the text has a Glen May and a Tom Judge. */
  private boolean isSurname(TokenRange run) {
    int i = run.begin();
    return run.length() == 1
        && surnames.contains(row.lower(i))
        && row.isVerb(run.end())
        && !row.tagged(i - 1, "DT", "IN")
        && !row.isNoun(i - 1);
  }

  private Set<String> surnames() {
    Set<String> last = new HashSet<>();
    for (NameMention each : found.mentions()) {
      if (each.kind() == SpeakerKind.PERSON && each.words().size() > 1) {
        last.add(PersonName.of(each.name()).last());
      }
    }
    return last;
  }

  private void addUntagged(TokenRange run, Map<String, SpeakerKind> known) {
    if (isSurname(run)) {
      found.add(run, SpeakerKind.PERSON, false);
      return;
    }
    int begin = behindTitles(run);
    boolean titled = begin > run.begin();
    int end = run.end();
    if (end - begin > 1 && row.is(begin, "the")) { // after a dateline, say
      begin++;
    }
    while (end - begin > 1
        && words.isTitleOfPerson(end - 1)
        && end < row.size()
        && row.named(end, "PERSON")) {
      end--;
    }
    if (begin < end && titled && lexicon.isPolite(row.lower(begin - 1))) { // "Mr German"
      found.add(new TokenRange(begin, end), SpeakerKind.PERSON, false);
      return;
    }
    if (begin >= end || isNoName(begin, end) || words.isNobody(begin, end)) {
      return;
    }
    addName(new TokenRange(begin, end), titled, known.get(row.lower(begin)));
  }

  /** Adds a name as what its words tell, and what was seen elsewhere under its first word. */
  private void addName(TokenRange name, boolean titled, @Nullable SpeakerKind seen) {
    int begin = name.begin();
    int end = name.end();
    boolean handle = row.word(begin).startsWith("@");
    boolean person =
        titled && seen == null
            || seen == SpeakerKind.PERSON
            || name.length() > 1
                && row.isFirstName(begin)
                && lexicon.noun(row.lower(end - 1)).isEmpty();
    if (person) {
      found.add(name, SpeakerKind.PERSON, false);
    } else if (lexicon.countries().byAny(row.text(name)).isPresent()) {
      found.add(name, SpeakerKind.PLACE, false);
    } else if (name.length() > 1 && words.isBody(end - 1) && !row.startsSentence(begin)) {
      found.add(new TokenRange(begin, complementEnd(end)), SpeakerKind.ORGANIZATION, false);
    } else if (handle
        || name.length() > 1
        || seen != null
        || !row.startsSentence(begin)
        || isAlwaysName(begin)) {
      found.add(name, seen == null ? SpeakerKind.UNKNOWN : seen, false);
    }
  }

  /** Titles are no part of a name; those with a hyphen stay whole: "Solicitor-General". */
  private int behindTitles(TokenRange run) {
    int begin = run.begin();
    while (begin < run.end() && PersonFinder.isTitleOfName(row, begin)) {
      boolean hyphen = row.is(begin + 1, "-") && !row.spaceBefore(begin + 1);
      begin += hyphen ? 3 : 1;
    }
    return Math.min(begin, run.end());
  }

  private boolean isNoName(int begin, int end) {
    if (end - begin > 1) {
      boolean headline = row.isHeadline(begin);
      boolean common =
          lexicon.noun(row.token(end - 1).lemma()).isPresent() || words.isHumanPlural(end - 1);
      boolean office = words.isTitleOfPerson(end - 1) && row.isTitle(end - 1);
      return office
          || common && (headline || row.startsSentence(begin) || row.tag(end - 1).endsWith("S"));
    }
    if (isArticled(begin)) {
      return false;
    }
    return row.is(begin, WordList.CALENDAR)
        || words.isHumanPlural(begin)
        || lexicon.noun(row.token(begin).lemma()).isPresent()
        || lexicon.noun(row.lower(begin)).isPresent()
        || lexicon.countries().byAdjective(row.lower(begin)).isPresent()
        || lexicon.countries().byPeople(row.lower(begin)).isPresent();
  }
}
