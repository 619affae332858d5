// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
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

  private final TokenRow row;
  private final Lexicon lexicon;
  private final CalledNames called;

  /** Words that somewhere are one person. */
  private final Set<String> singular = new HashSet<>();

  /** Words that stand behind a preposition somewhere. */
  private final Set<String> located = new HashSet<>();

  private final Map<String, SpeakerKind> kinds = new HashMap<>();
  private final NeuterNames neuter;
  private final Map<String, Integer> surnames = new HashMap<>();

  /**
   * First words of bodies' names, by which the text may call them: "Lumen" of "Lumen Technologies".
   */
  private final Set<String> firstOfBodies = new HashSet<>();

  /** Names before which a title stands somewhere. */
  private final Set<String> titled = new HashSet<>();

  /** Names that the text calls a company, a network, a group. */
  private final Set<String> bodies = new HashSet<>();

  NameRepair(TokenRow row) {
    this.row = row;
    this.lexicon = row.lexicon();
    this.called = new CalledNames(row);
    this.neuter = new NeuterNames(row);
  }

  @Override
  public List<NameMention> apply(List<NameMention> names) {
    readUses();
    vote(names);
    HeadlineNames headlines = new HeadlineNames(row, kinds, surnames);
    return names.stream()
        .filter(n -> !isPeople(n))
        .flatMap(n -> repaired(n, headlines).stream())
        .toList();
  }

  private List<NameMention> repaired(NameMention name, HeadlineNames headlines) {
    if (endsInPerson(name)) {
      int person = name.end() - 1;
      return List.of(
          NameMention.at(row, name.begin(), person, SpeakerKind.ORGANIZATION),
          NameMention.at(row, person, name.end(), SpeakerKind.PERSON));
    }
    NameMention whole = name.withKind(kind(name));
    return row.isHeadline(name.begin()) && name.range().length() > 1
        ? headlines.cut(name).stream().map(n -> n.equals(name) ? whole : n).toList()
        : List.of(whole);
  }

  /** "at the Washington Post Smith said", where the text has an Ann Smith: two names. */
  private boolean endsInPerson(NameMention mention) {
    int last = mention.end() - 1;
    return mention.kind() == SpeakerKind.ORGANIZATION
        && !mention.institution()
        && mention.range().length() > 2
        && surnames.containsKey(row.lower(last))
        && kinds.get(row.word(last)) == SpeakerKind.PERSON
        && row.isVerb(mention.end())
        && !row.tagged(last - 1, "IN");
  }

  private void vote(List<NameMention> mentions) {
    Map<String, Map<SpeakerKind, Integer>> votes = new HashMap<>();
    for (NameMention each : mentions) {
      if (!row.isHeadline(each.begin())) {
        votes
            .computeIfAbsent(each.name(), n -> new EnumMap<>(SpeakerKind.class))
            .merge(each.kind(), each.kind() == SpeakerKind.UNKNOWN ? 1 : 2, Integer::sum);
      }
      if (each.kind() == SpeakerKind.ORGANIZATION
          && !each.institution()
          && each.words().size() > 1) {
        firstOfBodies.add(each.words().get(0));
      }
      neuter.count(each);
      if (called.isBody(each)) {
        bodies.add(each.name());
      }
      if (row.isTitle(each.begin() - 1)) {
        titled.add(each.name());
      }
      PersonName person = PersonName.of(each.name());
      if (each.kind() == SpeakerKind.PERSON && person.isFull()) {
        surnames.merge(person.last(), 1, Integer::sum);
      }
    }
    votes.forEach((name, counts) -> kinds.put(name, winner(counts)));
    neuter.bodies(titled, surnames.keySet()).forEach(bodies::add);
  }

  private static SpeakerKind winner(Map<SpeakerKind, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private SpeakerKind kind(NameMention mention) {
    boolean single = mention.words().size() == 1;
    String lower = mention.name().toLowerCase(Locale.ROOT);
    if (bodies.contains(mention.name()) && !(single && surnames.containsKey(lower))) {
      return SpeakerKind.ORGANIZATION;
    }
    if (isFullName(mention)) {
      return SpeakerKind.PERSON;
    }
    if (single
        && mention.kind() == SpeakerKind.PERSON
        && firstOfBodies.contains(mention.name())
        && !surnames.containsKey(lower)
        && !lexicon.firstNames().contains(lower)
        && !titled.contains(mention.name())) {
      return SpeakerKind.ORGANIZATION;
    }
    boolean surname =
        single
            && surnames.containsKey(lower)
            && mention.kind() != SpeakerKind.PERSON
            && (isFollowedByWho(mention.end())
                || row.isVerb(mention.end()) && !located.contains(lower)
                || row.is(mention.end(), ":")
                || lexicon.countries().byName(lower).isEmpty()
                    && lexicon.countries().byCapital(lower).isEmpty());
    return surname ? SpeakerKind.PERSON : kinds.getOrDefault(mention.name(), mention.kind());
  }

  /** "at an Ann Smith rally", taken for a body where "Smith" alone is a person. */
  private boolean isFullName(NameMention mention) {
    List<String> words = mention.words();
    return words.size() == 2
        && !mention.institution()
        && (mention.kind() == SpeakerKind.ORGANIZATION || mention.kind() == SpeakerKind.PLACE)
        && lexicon.firstNames().contains(words.get(0))
        && kinds.get(words.get(1)) == SpeakerKind.PERSON
        && !lexicon.isLastOfBody(words.get(1).toLowerCase(Locale.ROOT));
  }

  /** "Paris, who", after "Jeremy Paris": no place. */
  private boolean isFollowedByWho(int end) {
    return row.is(end, "who") || row.is(end, ",") && row.is(end + 1, "who");
  }

  /** "Birchers", "Latinos": a plural that no person of the text bears as a surname. */
  private boolean isPeople(NameMention mention) {
    int token = mention.begin();
    if (row.is(mention.end() - 1, WordList.PEOPLES)
        && row.tag(mention.end() - 1).endsWith("S")
        && (mention.range().length() == 1 || row.tagged(mention.end() - 2, "HYPH"))) {
      return true;
    }
    boolean adherents = WordList.PEOPLE_ENDING.endsIn(row.lower(token));
    return mention.range().length() == 1
        && mention.kind() == SpeakerKind.PERSON
        && (row.tagged(token, "NNPS", "NNS") || adherents)
        && row.lower(token).endsWith("s")
        && !singular.contains(row.word(token))
        && !surnames.containsKey(row.lower(token))
        && !row.isTitle(token - 1);
  }

  /** "Sanders says", "Sanders compared himself", "in Paris": what the text tells somewhere. */
  private void readUses() {
    for (int i = 0; i < row.size(); i++) {
      if (row.isCapital(i) && isOne(i)) {
        singular.add(row.word(i));
      }
      if (row.isCapital(i) && row.tagged(i - 1, "IN")) {
        located.add(row.lower(i));
      }
    }
  }

  private boolean isOne(int token) {
    int next = row.isAdverb(token + 1) ? token + 2 : token + 1;
    boolean bare = !row.is(token - 1, "the") && !row.isAdjective(token - 1);
    return bare
        && (row.tagged(next, "VBZ") || row.isVerb(next) && row.lower(next + 1).endsWith("self"));
  }
}
