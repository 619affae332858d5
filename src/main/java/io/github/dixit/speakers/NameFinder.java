// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.SpeakerKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the proper names of a document: what CoreNLP's tagger found, put right where it cut
 * wrongly, and what it missed: institutions, names known from elsewhere in the text, capitalised
 * names in mid-sentence.
 */
final class NameFinder {

  private static final Set<String> COMPLEMENT = Set.of("of", "for");

  private final TokenRow row;
  private final Lexicon lexicon;
  private final InstitutionGrammar institutions;
  private final boolean[] taken;
  private final List<NameMention> found = new ArrayList<>();

  private NameFinder(TokenRow row, Lexicon lexicon) {
    this.row = row;
    this.lexicon = lexicon;
    this.institutions = new InstitutionGrammar(row, lexicon);
    this.taken = new boolean[row.size()];
  }

  /**
   * {@return the names in text order, none overlapping another but for the owners inside
   * institutions, which follow the institution: "Russia" in "Russia's defence ministry"}
   */
  static List<NameMention> find(TokenRow row, Lexicon lexicon) {
    NameFinder finder = new NameFinder(row, lexicon);
    finder.findInstitutions();
    finder.findTagged();
    finder.findUntagged();
    List<NameMention> repaired = new ArrayList<>(NameRepair.repair(finder.found, row, lexicon));
    repaired.sort(
        Comparator.comparingInt(NameMention::begin)
            .thenComparing(Comparator.comparingInt(NameMention::end).reversed()));
    return SharedSurnames.complete(repaired.stream().distinct().toList(), row, lexicon);
  }

  private void findInstitutions() {
    int last = 0;
    for (int i = 0; i < row.size(); i++) {
      Optional<TokenRange> range = i < last ? Optional.empty() : institutions.around(i);
      if (range.isPresent()) {
        TokenRange whole = withoutTitle(widen(range.get(), last));
        add(whole, SpeakerKind.ORGANIZATION, true);
        addOwners(whole);
        last = whole.end();
      }
    }
  }

  /** The tagger may see more of the name than the grammar. */
  private TokenRange widen(TokenRange range, int from) {
    int begin = range.begin();
    while (begin > from
        && row.nameTag(begin).equals("ORGANIZATION")
        && row.nameTag(begin - 1).equals("ORGANIZATION")
        && !isDash(begin - 1)
        && row.sentence(begin - 1) == row.sentence(begin)) {
      begin--;
    }
    int end = range.end();
    while (end < row.size()
        && row.nameTag(end - 1).equals("ORGANIZATION")
        && row.nameTag(end).equals("ORGANIZATION")
        && row.sentence(end) == row.sentence(range.begin())
        && !isTitleOfPerson(end)
        && !isFollowedByPeople(end)) {
      end++;
    }
    return new TokenRange(begin, end);
  }

  /** "Mr. Smith's campaign". */
  private TokenRange withoutTitle(TokenRange range) {
    boolean titled =
        RoleReader.isHonorific(row.lower(range.begin()))
            && row.nameTag(range.begin() + 1).equals("PERSON");
    return titled ? new TokenRange(range.begin() + 1, range.end()) : range;
  }

  private boolean isDash(int i) {
    return row.lower(i).equals("—") || row.lower(i).equals("–") || row.lower(i).equals("--");
  }

  private void addOwners(TokenRange institution) {
    for (int i = institution.begin(); i < institution.end(); ) {
      int end = runEnd(i, institution.end());
      String tag = row.nameTag(i);
      if (tag.equals("LOCATION") || tag.equals("PERSON")) {
        add(new TokenRange(i, end), kind(tag), false);
      }
      i = end;
    }
  }

  private void findTagged() {
    for (int i = 0; i < row.size(); ) {
      int end = runEnd(i, row.sentenceEnd(row.sentence(i)));
      if (!row.nameTag(i).equals("O") && !taken[i] && !isCitizen(i, end)) {
        addTagged(new TokenRange(i, end));
      }
      i = end;
    }
  }

  /** "the Swede", "the 24-year-old German": nobody's name. */
  private boolean isCitizen(int begin, int end) {
    int i = begin - 1;
    while (row.tag(i).startsWith("JJ")
        || row.tag(i).equals("CD")
        || row.tag(i).equals("HYPH")
        || row.tag(i + 1).equals("HYPH")) {
      i--;
    }
    return end == begin + 1
        && row.lower(i).equals("the")
        && !row.isCapital(end)
        && !row.isNoun(end)
        && lexicon.citizen(row.lower(begin)).isPresent();
  }

  private void addTagged(TokenRange run) {
    switch (row.nameTag(run.begin())) {
      case "PERSON" -> addPerson(run);
      case "LOCATION" -> addPlace(run);
      case "ORGANIZATION" -> addOrganization(run);
      default -> add(run, SpeakerKind.UNKNOWN, false);
    }
  }

  /** "Committee Republicans" are people; "the Afghan Taliban" has its country in the name. */
  private void addOrganization(TokenRange run) {
    int person = personInside(run);
    if (person > 0) {
      addPerson(new TokenRange(person, run.end()));
    }
    int end = person > 0 ? person - 1 : run.end();
    while (end - run.begin() > 1
        && (isFollowedByPeople(end - 1)
            || isTitleOfPerson(end - 1)
            || isTitleBeforeTitle(end - 1))) {
      end--;
    }
    int begin = isComplement(run.begin()) ? run.begin() - 2 : run.begin();
    boolean country =
        begin > 1
            && !taken[begin - 1]
            && row.sentence(begin - 1) == row.sentence(begin)
            && row.lower(begin - 2).equals("the")
            && row.isCapital(begin - 1)
            && lexicon.countries().byAdjective(row.lower(begin - 1)).isPresent();
    add(new TokenRange(country ? begin - 1 : begin, end), SpeakerKind.ORGANIZATION, false);
  }

  /** "Channel News' Ann Smith": a person behind the owner; -1 if there is none. */
  private int personInside(TokenRange run) {
    for (int i = run.begin() + 2; i + 1 < run.end(); i++) {
      if (row.isPossessiveMark(i - 1) && lexicon.firstNames().contains(row.lower(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "White House Press" before "Secretary". */
  private boolean isTitleBeforeTitle(int i) {
    return row.sentence(i) == row.sentence(Math.min(i + 1, row.size() - 1))
        && lexicon.isTitle(row.lower(i))
        && isTitleOfPerson(i + 1)
        && row.isCapital(i + 1);
  }

  private boolean isFollowedByPeople(int i) {
    return WordList.ADHERENT.has(row.lower(i)) && !row.tag(i - 1).equals("IN");
  }

  /** "Judicial Watch President Tom Smith": the office is the person's. */
  private boolean isTitleOfPerson(int i) {
    if (i >= row.size()) {
      return false;
    }
    boolean alone = row.tag(i - 1).equals("IN") || row.tag(i - 1).equals("DT");
    return !alone
        && lexicon.isTitle(row.lower(i))
        && lexicon.noun(row.lower(i)).filter(n -> n.type() == NounClass.PERSON).isPresent();
  }

  private boolean isHumanPlural(int i) {
    return lexicon
        .noun(row.token(i).lemma())
        .or(() -> lexicon.noun(row.lower(i).substring(0, row.lower(i).length() - 1)))
        .or(() -> lexicon.noun(row.lower(i).replaceFirst("men$", "man")))
        .filter(n -> n.type() == NounClass.PERSON)
        .isPresent();
  }

  private void addPlace(TokenRange run) {
    int next = run.end();
    boolean joined =
        next < row.size()
            && row.nameTag(next).equals("ORGANIZATION")
            && row.sentence(next) == row.sentence(run.begin())
            && !taken[next];
    if (joined) {
      int end = runEnd(next, row.sentenceEnd(row.sentence(next)));
      add(new TokenRange(run.begin(), end), SpeakerKind.ORGANIZATION, true);
      add(run, SpeakerKind.PLACE, false);
    } else {
      add(run, SpeakerKind.PLACE, false);
    }
  }

  private void addPerson(TokenRange run) {
    PersonSpan person = new PersonFinder(row, lexicon, i -> taken[i]).around(run);
    found.add(new NameMention(person.range(), SpeakerKind.PERSON, person.name(), false));
    take(person.range());
  }

  private void findUntagged() {
    Map<String, SpeakerKind> known = knownWords();
    for (int i = 0; i < row.size(); i++) {
      if (taken[i] || !row.isCapital(i)) {
        continue;
      }
      int end = i;
      int limit = row.sentenceEnd(row.sentence(i));
      while (end < limit && !taken[end] && (isCapitalNoun(end) || isOwnerOfBody(i, end, limit))) {
        end++;
      }
      while (end > i && !Character.isLetterOrDigit(row.word(end - 1).codePointAt(0))) {
        end--;
      }
      int whole =
          end == i + 1 && !row.isTitleCase(row.sentence(i), 4, 0.75) ? complementEnd(end) : end;
      if (whole > end && isFree(end, whole)) {
        add(new TokenRange(i, whole), SpeakerKind.ORGANIZATION, false);
        i = whole - 1;
      } else if (end > i) {
        addUntagged(new TokenRange(i, end), known);
        i = end - 1;
      } else if (known.get(row.lower(i)) == SpeakerKind.PERSON && row.isNoun(i)) {
        add(new TokenRange(i, i + 1), SpeakerKind.PERSON, false);
      }
    }
  }

  private boolean isFree(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isCapitalNoun(int i) {
    boolean hyphen = row.lower(i).equals("-") && !row.spaceBefore(i);
    boolean number = row.tag(i).equals("CD") && row.lower(i - 1).equals("-") && !row.spaceBefore(i);
    boolean plural = row.tag(i).equals("NNS") && !row.startsSentence(i);
    return hyphen || number || row.isCapital(i) && (row.tag(i).startsWith("NNP") || plural);
  }

  /** "the Growers' Forum": the mark is inside the name. */
  private boolean isOwnerOfBody(int begin, int mark, int limit) {
    return mark > begin
        && mark + 1 < limit
        && row.isPossessiveMark(mark)
        && row.lower(mark - 1).endsWith("s")
        && !row.lower(mark).endsWith("s")
        && row.isCapital(mark + 1)
        && isBody(mark + 1);
  }

  private boolean isBody(int i) {
    return lexicon.noun(row.lower(i)).filter(n -> n.type().isBody()).isPresent();
  }

  /** "the Law Society of the Rift", "the Club for Growth". */
  private int complementEnd(int end) {
    int name = row.lower(end + 1).equals("the") ? end + 2 : end + 1;
    boolean complement = COMPLEMENT.contains(row.lower(end)) && isNameWord(name);
    int i = end;
    if (complement && isBody(end - 1)) {
      i = name;
      while (i < row.size() && isNameWord(i)) {
        i++;
      }
    }
    return i;
  }

  /** {@return whether the name that begins there only completes a body's: "Club for" it} */
  private boolean isComplement(int begin) {
    int body = begin - 2;
    return COMPLEMENT.contains(row.lower(begin - 1))
        && row.isCapital(body)
        && isBody(body)
        && !taken[body]
        && row.sentence(body) == row.sentence(begin)
        && !row.isTitleCase(row.sentence(begin), 4, 0.75);
  }

  private boolean isNameWord(int i) {
    return row.isCapital(i) && (row.isNoun(i) || row.tag(i).equals("JJ"));
  }

  /**
   * Words of multi-word names found by the tagger, so that "Tester" is known after "Jon Tester".
   */
  private Map<String, SpeakerKind> knownWords() {
    Map<String, SpeakerKind> known = new HashMap<>();
    Set<String> common = new HashSet<>();
    for (NameMention each : found) {
      for (String word : each.words()) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        SpeakerKind before = known.putIfAbsent(lower, each.kind());
        if (before != null && before != each.kind()) {
          common.add(lower);
        }
      }
    }
    common.forEach(known::remove);
    return known;
  }

  private void addUntagged(TokenRange run, Map<String, SpeakerKind> known) {
    int begin = run.begin();
    boolean titled = false;
    while (begin < run.end() && PersonFinder.isTitleOfName(row, lexicon, begin)) {
      titled = true;
      begin++;
    }
    int end = run.end();
    if (end - begin > 1 && row.lower(begin).equals("the")) { // after a dateline, say
      begin++;
    }
    while (end - begin > 1
        && (isTitleOfPerson(end - 1) || isTitleBeforeTitle(end - 1))
        && end < row.size()
        && row.nameTag(end).equals("PERSON")) {
      end--;
    }
    if (begin >= end || isNoName(begin, end) || isCitizen(begin, end)) {
      return;
    }
    TokenRange name = new TokenRange(begin, end);
    SpeakerKind seen = known.get(row.lower(begin));
    boolean handle = row.word(begin).startsWith("@");
    boolean person =
        titled && seen == null
            || seen == SpeakerKind.PERSON
            || name.length() > 1
                && lexicon.firstNames().contains(row.lower(begin))
                && lexicon.noun(row.lower(end - 1)).isEmpty();
    if (person) {
      add(name, SpeakerKind.PERSON, false);
    } else if (lexicon.countries().byAny(row.text(name)).isPresent()) {
      add(name, SpeakerKind.PLACE, false);
    } else if (name.length() > 1 && isBody(end - 1) && !row.startsSentence(begin)) {
      add(new TokenRange(begin, complementEnd(end)), SpeakerKind.ORGANIZATION, false);
    } else if (handle || name.length() > 1 || seen != null || !row.startsSentence(begin)) {
      add(name, seen == null ? SpeakerKind.UNKNOWN : seen, false);
    }
  }

  private boolean isNoName(int begin, int end) {
    if (end - begin > 1) {
      boolean headline = row.isTitleCase(row.sentence(begin), 4, 0.75);
      boolean common =
          lexicon.noun(row.token(end - 1).lemma()).isPresent() || isHumanPlural(end - 1);
      return common && (headline || row.startsSentence(begin) || row.tag(end - 1).endsWith("S"));
    }
    return WordList.CALENDAR.has(row.lower(begin))
        || isHumanPlural(begin)
        || lexicon.noun(row.token(begin).lemma()).isPresent()
        || lexicon.noun(row.lower(begin)).isPresent()
        || lexicon.countries().byAdjective(row.lower(begin)).isPresent()
        || lexicon.countries().byPeople(row.lower(begin)).isPresent();
  }

  private int runEnd(int begin, int limit) {
    String tag = row.nameTag(begin);
    int end = begin + 1;
    while (end < limit && row.nameTag(end).equals(tag)) {
      end++;
    }
    return end;
  }

  private void add(TokenRange range, SpeakerKind kind, boolean institution) {
    found.add(new NameMention(range, kind, nameOf(range), institution));
    take(range);
  }

  private void take(TokenRange range) {
    for (int i = range.begin(); i < range.end(); i++) {
      taken[i] = true;
    }
  }

  private String nameOf(TokenRange range) {
    TokenRange name = range;
    if (name.length() > 1 && row.isPossessiveMark(name.end() - 1)) {
      name = new TokenRange(name.begin(), name.end() - 1);
    }
    return row.text(name);
  }

  private static SpeakerKind kind(String nameTag) {
    return switch (nameTag) {
      case "PERSON" -> SpeakerKind.PERSON;
      case "ORGANIZATION" -> SpeakerKind.ORGANIZATION;
      case "LOCATION" -> SpeakerKind.PLACE;
      default -> SpeakerKind.UNKNOWN;
    };
  }
}
