// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.Pronoun;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Puts right what a tagger that sees one sentence at a time gets wrong in a document: a name tagged
 * as a person here and as a company there, names run together in a headline.
 */
final class NameRepair implements NameStep {

  /** Tokens behind a name in which "he" is looked for. */
  private static final int NEAR = 12;

  private final TokenRow row;
  private final Lexicon lexicon;
  private final CalledNames called;
  private final BodySigns signs;

  /** What each name is most often. */
  private final Map<String, SpeakerKind> kinds = new HashMap<>();

  private final Set<String> surnames = new HashSet<>();

  /** First words of bodies' names, by which the text may call them: "Lumen Technologies". */
  private final Set<String> firstOfBodies = new HashSet<>();

  /** Names before which a title stands somewhere. */
  private final Set<String> titled = new HashSet<>();

  /** Names that the text calls a company, a network, a group. */
  private final Set<String> bodies = new HashSet<>();

  /** Single words that a body's signs stand by, and those beside words of people. */
  private final Set<String> neuter = new HashSet<>();

  private final Set<String> human = new HashSet<>();

  NameRepair(TokenRow row) {
    this.row = row;
    this.lexicon = row.lexicon();
    this.called = new CalledNames(row);
    this.signs = new BodySigns(row);
  }

  @Override
  public List<NameMention> apply(List<NameMention> names) {
    vote(names);
    surnames.addAll(NameStep.surnames(names));
    names.forEach(this::read);
    neuter.stream().filter(n -> !human.contains(n) && !isNameOfPerson(n)).forEach(bodies::add);
    Set<String> singular = singular();
    HeadlineNames headlines = new HeadlineNames(row, kinds);
    return names.stream()
        .filter(n -> !isPeople(n, singular))
        .flatMap(n -> repaired(n, headlines).stream())
        .toList();
  }

  private List<NameMention> repaired(NameMention name, HeadlineNames headlines) {
    NameMention whole = name.withKind(kind(name));
    return row.isHeadline(name.begin()) && name.range().length() > 1
        ? headlines.cut(name).stream().map(n -> n.equals(name) ? whole : n).toList()
        : List.of(whole);
  }

  private void vote(List<NameMention> names) {
    Map<String, Map<SpeakerKind, Integer>> votes = new HashMap<>();
    for (NameMention each : names) {
      if (!row.isHeadline(each.begin())) {
        votes
            .computeIfAbsent(each.name(), n -> new EnumMap<>(SpeakerKind.class))
            .merge(each.kind(), each.kind() == SpeakerKind.UNKNOWN ? 1 : 2, Integer::sum);
      }
    }
    votes.forEach(
        (name, counts) ->
            counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(e -> kinds.put(name, e.getKey())));
  }

  /** Notes what one mention tells of the words in it. */
  private void read(NameMention name) {
    boolean several = name.words().size() > 1;
    if (several && name.kind() == SpeakerKind.ORGANIZATION && !name.institution()) {
      firstOfBodies.add(name.words().get(0));
    }
    if (!several && name.kind() == SpeakerKind.PERSON) {
      readPronouns(name);
    }
    if (!several && name.kind() != SpeakerKind.PLACE && signs.show(name)) {
      neuter.add(name.name());
    }
    if (called.isCalledBody(name)) {
      bodies.add(name.name());
    }
    if (row.isTitle(name.begin() - 1)) {
      titled.add(name.name());
    }
  }

  /** "Kovac, a farmer,", "Kovac, 34,", "Kovac said he": somebody, and no firm. */
  private void readPronouns(NameMention name) {
    int end = Math.min(row.endOfSentence(name.begin()), name.end() + NEAR);
    int article = name.end() + 1;
    int noun = row.isAdjective(article + 1) ? article + 2 : article + 1;
    boolean called = row.tagged(article, "CD") || row.tagged(article, "DT") && row.isHuman(noun);
    boolean told = row.isHuman(name.begin() - 1) || isHe(row.endOfSentence(name.begin()));
    if (row.is(name.end(), ",") && called || told || isLabel(name)) {
      human.add(name.name());
    }
    for (int i = row.beginOfSentence(name.begin()); i < end; i++) {
      if (isHe(i) || row.tag(i).startsWith("WP")) {
        human.add(name.name());
      }
    }
  }

  /** "HALVERSON:", in a transcript. */
  private boolean isLabel(NameMention name) {
    return row.is(name.end(), ":") && name.name().equals(name.name().toUpperCase(Locale.ROOT));
  }

  private boolean isHe(int i) {
    return i < row.size() && Pronoun.of(row.lower(i)).gender() != Gender.UNKNOWN;
  }

  private SpeakerKind kind(NameMention name) {
    boolean single = name.words().size() == 1;
    String lower = name.name().toLowerCase(Locale.ROOT);
    if (bodies.contains(name.name()) && !surnames.contains(lower)) {
      return SpeakerKind.ORGANIZATION;
    }
    if (isFullName(name)) {
      return SpeakerKind.PERSON;
    }
    if (single
        && name.kind() == SpeakerKind.PERSON
        && firstOfBodies.contains(name.name())
        && !isNameOfPerson(name.name())) {
      return SpeakerKind.ORGANIZATION;
    }
    boolean surname =
        single && surnames.contains(lower) && lexicon.countries().byName(lower).isEmpty();
    SpeakerKind most = surname ? SpeakerKind.PERSON : kinds.getOrDefault(name.name(), name.kind());
    boolean lone = single && !surname && most == SpeakerKind.PERSON && isLone(name.name());
    return lone ? SpeakerKind.UNKNOWN : most;
  }

  /**
   * "Metralinx said trains were late": news gives people more than one word when it names them
   * first. A word that is nobody's surname or first name, has no title and no "he" may be anything.
   */
  private boolean isLone(String word) {
    return !human.contains(word)
        && !isNameOfPerson(word)
        && !lexicon.firstNames().contains(word)
        && !lexicon.figures().isSurname(word.toLowerCase(Locale.ROOT));
  }

  private boolean isNameOfPerson(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return titled.contains(word)
        || surnames.contains(lower)
        || lexicon.firstNames().isCommon(lower);
  }

  /** "at an Ann Smith rally", taken for a body where "Smith" alone is a person. */
  private boolean isFullName(NameMention name) {
    List<String> words = name.words();
    return words.size() == 2
        && !name.institution()
        && lexicon.firstNames().contains(words.get(0))
        && kinds.get(words.get(1)) == SpeakerKind.PERSON;
  }

  /** "Latinos", "Birchers": a plural that no person of the text bears as a surname. */
  private boolean isPeople(NameMention name, Set<String> singular) {
    int token = name.begin();
    boolean people =
        row.is(name.end() - 1, WordList.PEOPLES) && name.kind() != SpeakerKind.ORGANIZATION;
    return people
        || name.range().length() == 1
            && name.kind() == SpeakerKind.PERSON
            && (row.tagged(token, "NNPS", "NNS") || WordList.PEOPLE_ENDING.endsIn(row.lower(token)))
            && !singular.contains(row.word(token))
            && !surnames.contains(row.lower(token));
  }

  /** {@return the words that somewhere are one person: "Sanders says"} */
  private Set<String> singular() {
    Set<String> singular = new HashSet<>();
    for (int i = 0; i < row.size(); i++) {
      int next = row.isAdverb(i + 1) ? i + 2 : i + 1;
      boolean bare = !row.is(i - 1, "the") && !row.isAdjective(i - 1);
      if (row.isCapital(i) && bare && row.tagged(next, "VBZ")) {
        singular.add(row.word(i));
      }
    }
    return singular;
  }
}
