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

  /** Words of names found by the tagger, so that "Tester" is known after "Jon Tester". */
  private final Map<String, SpeakerKind> known = new HashMap<>();

  UntaggedNames(TokenRow row, NameWords words, FoundNames found, WordUse use) {
    this.use = use;
    this.row = row;
    this.lexicon = row.lexicon();
    this.words = words;
    this.found = found;
  }

  /** Adds the names that no run of the tagger belongs to. */
  void find() {
    readKnown();
    for (int i = 0; i < row.size(); ) {
      boolean free = row.isCapital(i) && !found.isTaken(i);
      int body = free && isKnownBody(i) ? words.knownBodyEnd(i) : i;
      int end = free && body == i ? end(i) : body;
      if (body > i) {
        found.add(NameMention.at(row, i, body, SpeakerKind.ORGANIZATION));
      } else if (end > i) {
        add(new TokenRange(i, end));
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean isKnownBody(int i) {
    boolean letters = row.is(i, WordList.PRONOUN) && row.tagged(i, "NNP"); // "WHO"
    return (letters || !row.isHeadline(i) && !row.startsSentence(i))
        && !surnames.contains(row.lower(i))
        && found.isFree(i, words.knownBodyEnd(i));
  }

  private void readKnown() {
    Set<String> ambiguous = new HashSet<>();
    for (NameMention each : found.mentions()) {
      for (String word : each.words()) {
        String lower = word.toLowerCase(Locale.ROOT);
        SpeakerKind before = known.putIfAbsent(lower, each.kind());
        if (before != null && before != each.kind()) {
          ambiguous.add(lower);
        }
      }
    }
    ambiguous.forEach(known::remove);
    surnames.addAll(NameStep.surnames(found.mentions()));
  }

  /** {@return where the capitalised words end that begin there} */
  private int end(int begin) {
    int end = row.runEnd(begin, row.endOfSentence(begin), i -> !found.isTaken(i) && isNameWord(i));
    return row.runBegin(end, begin, row::isMark);
  }

  private boolean isNameWord(int i) {
    boolean front = row.tagged(i, "JJ") && row.tagged(i + 1, "NN") && row.isCapital(i + 1);
    boolean number = row.tagged(i, "CD") && row.is(i - 1, "-");
    return number
        || row.is(i, "-")
        || row.isCapital(i)
            && (row.tag(i).startsWith("NNP")
                || row.tagged(i, "NNS") && !row.startsSentence(i)
                || row.tagged(i, "NN") && isAlwaysName(i)
                || front && use.isName(row.lower(i))); // "Western" before "Journalism"
  }

  /** What the tagger takes for a common noun, though the text always has it with a capital. */
  private boolean isAlwaysName(int i) {
    boolean alone = row.isCapital(i + 1) == row.isNoun(i + 1);
    return use.isName(row.lower(i)) && alone;
  }

  private void add(TokenRange run) {
    int begin = row.runEnd(run.begin(), run.end(), i -> PersonFinder.isTitleOfName(row, i));
    int end = // "New York Mayor" before a name
        row.named(run.end(), "PERSON")
            ? row.runBegin(run.end(), begin + 1, words::isTitleOfPerson)
            : run.end();
    int whole = words.complementEnd(end);
    boolean polite = begin < end && begin > run.begin() && lexicon.isPolite(row.lower(begin - 1));
    if (isSurname(run) || polite) { // "Mr German"
      found.add(new TokenRange(polite ? begin : run.begin(), end), SpeakerKind.PERSON, false);
    } else if (begin < end && whole > end && found.isFree(end, whole)) {
      found.add(new TokenRange(begin, whole), SpeakerKind.ORGANIZATION, false);
    } else if (begin < end && !isNoName(begin, end) && !words.isNobody(begin, end)) {
      boolean titled = begin > run.begin();
      addName(new TokenRange(begin, end), titled, known.get(row.lower(begin)));
    }
  }

  /** "May said", "Judge said", where the text has a Glen May and a Tom Judge. */
  private boolean isSurname(TokenRange run) {
    return run.length() == 1 && surnames.contains(row.lower(run.begin())) && row.isVerb(run.end());
  }

  /** Adds a name as what its words tell, and what was seen elsewhere under its first word. */
  private void addName(TokenRange name, boolean titled, @Nullable SpeakerKind seen) {
    boolean several = name.length() > 1;
    boolean person =
        titled && seen == null
            || seen == SpeakerKind.PERSON
            || several && row.isFirstName(name.begin());
    boolean body = several && words.isBody(name.end() - 1) && !row.startsSentence(name.begin());
    if (person) {
      found.add(name, SpeakerKind.PERSON, false);
    } else if (body) {
      found.add(name, SpeakerKind.ORGANIZATION, false);
    } else if (several
        || seen != null
        || !row.startsSentence(name.begin())
        || isAlwaysName(name.begin())) {
      found.add(name, seen == null ? SpeakerKind.UNKNOWN : seen, false);
    }
  }

  private boolean isNoName(int begin, int end) {
    boolean common = lexicon.noun(row.token(end - 1).lemma()).isPresent();
    if (end - begin > 1) {
      return words.isTitleOfPerson(end - 1)
          || common
              && (row.isHeadline(begin)
                  || row.startsSentence(begin)
                  || row.tag(end - 1).endsWith("S"));
    }
    String lower = row.lower(begin);
    boolean articled = row.is(begin - 1, "the") && use.isArticled(lower); // "The Advocate"
    return !articled
        && (common
            || row.is(begin, WordList.CALENDAR)
            || words.isHumanPlural(begin)
            || lexicon.noun(lower).isPresent()
            || lexicon.countries().byAdjective(lower).isPresent()
            || lexicon.countries().byPeople(lower).isPresent());
  }
}
