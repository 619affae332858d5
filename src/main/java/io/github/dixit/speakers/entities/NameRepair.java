// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts right what a tagger that sees one sentence at a time gets wrong in a document: a name tagged
 * as a person here and as a company there, names run together in a headline.
 */
public final class NameRepair {

  private static final int LONGEST_NAME = 8;
  private static final int SHORTEST_HEADLINE = 4;

  /** Endings of plurals that the tagger takes for surnames. */
  private static final List<String> PEOPLE = List.of("ers", "ists", "ites");

  private static final Set<String> LISTINGS = Set.of("ticker", "nyse", "nasdaq", "lse", "lon");
  private static final double CAPITALS_IN_HEADLINE = 0.75;

  /** Words of people, of which one outweighs any number of "its". */
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "his", "her", "him", "who", "himself", "herself", "mr", "mrs", "ms");

  private static final int END = 1000;

  /** Tokens behind a name in which "its" is looked for. */
  private static final int NEAR = 12;

  private static final Set<String> ONESELF = Set.of("himself", "herself");

  private final TokenRow row;
  private final Lexicon lexicon;

  /** Words that somewhere are one person. */
  private final Set<String> singular = new HashSet<>();

  /** Words that stand behind a preposition somewhere. */
  private final Set<String> located = new HashSet<>();

  private final Map<String, SpeakerKind> kinds = new HashMap<>();
  private final Map<String, Integer> neuter = new HashMap<>();
  private final Map<String, Integer> surnames = new HashMap<>();

  /**
   * First words of bodies' names, by which the text may call them: "Lumen" of "Lumen Technologies".
   */
  private final Set<String> firstOfBodies = new HashSet<>();

  /** Names before which a title stands somewhere. */
  private final Set<String> titled = new HashSet<>();

  /** Names that the text calls a company, a network, a group. */
  private final Set<String> bodies = new HashSet<>();

  private NameRepair(TokenRow row, Lexicon lexicon) {
    this.row = row;
    this.lexicon = lexicon;
  }

  public static List<NameMention> repair(
      List<NameMention> mentions, TokenRow row, Lexicon lexicon) {
    NameRepair repair = new NameRepair(row, lexicon);
    repair.readUses();
    List<NameMention> plain =
        mentions.stream()
            .filter(m -> !repair.isAbbreviatedTitle(m))
            .map(repair::byLexicon)
            .map(repair::titled)
            .toList();
    repair.vote(plain);
    List<NameMention> result = new ArrayList<>();
    for (NameMention each : plain) {
      if (repair.isPeople(each)) {
        continue;
      }
      if (repair.endsInPerson(each)) {
        result.addAll(repair.divided(each));
      } else if (repair.isHeadline(each.begin()) && each.range().length() > 1) {
        result.addAll(repair.cut(each));
      } else {
        result.add(each.withKind(repair.kind(each)));
      }
    }
    return result;
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
        && !row.tag(last - 1).equals("IN");
  }

  private List<NameMention> divided(NameMention mention) {
    TokenRange body = new TokenRange(mention.begin(), mention.end() - 1);
    TokenRange person = new TokenRange(mention.end() - 1, mention.end());
    return List.of(
        new NameMention(body, SpeakerKind.ORGANIZATION, row.text(body), false),
        new NameMention(person, SpeakerKind.PERSON, row.text(person), false));
  }

  /** "Del." before a name, taken for a name, or for a sentence of its own. */
  private boolean isAbbreviatedTitle(NameMention mention) {
    return mention.range().length() == 1
        && row.word(mention.begin()).endsWith(".")
        && lexicon.isTitle(row.lower(mention.begin()))
        && row.isCapital(mention.end());
  }

  /** "Ms Wales", "Gov. Paris": a person, whatever the tagger says; the title is no part of it. */
  private NameMention titled(NameMention mention) {
    int begin = mention.begin();
    while (begin + 1 < mention.end() && isPersonal(begin)) {
      begin++;
    }
    boolean before =
        mention.begin() > 0
            && row.sentence(mention.begin() - 1) == row.sentence(mention.begin())
            && row.isCapital(mention.begin() - 1)
            && isPersonal(mention.begin() - 1)
            && !lexicon.isLastOfBody(row.lower(mention.end() - 1))
            && lexicon.noun(row.lower(mention.end() - 1)).isEmpty();
    if (mention.institution() || begin == mention.begin() && !before) {
      return mention;
    }
    TokenRange range = new TokenRange(begin, mention.end());
    return begin == mention.begin()
        ? mention.withKind(SpeakerKind.PERSON)
        : new NameMention(range, SpeakerKind.PERSON, row.text(range), false);
  }

  private boolean isPersonal(int i) {
    String lower = row.lower(i);
    return lexicon.isPolite(lower)
        || lexicon.isTitle(lower)
            && row.isCapital(i)
            && (lower.endsWith(".") || lexicon.titleGender(lower) != Gender.UNKNOWN)
            && lexicon.noun(lower).isEmpty();
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
            && lexicon.isLastOfBody(lower.substring(lower.lastIndexOf(' ') + 1));
    boolean article =
        mention.words().size() > 1
            && mention.kind() == SpeakerKind.PERSON
            && row.lower(mention.begin() - 1).equals("the")
            && !row.isNoun(mention.end());
    boolean acronym =
        mention.kind() == SpeakerKind.UNKNOWN && OrganizationName.isAcronym(mention.name());
    if (isCalledPerson(mention)) {
      return mention.withKind(SpeakerKind.PERSON);
    }
    if (isMistakenPlace(mention, lower)) {
      return mention.withKind(SpeakerKind.PLACE);
    }
    if (isCalledBody(mention)) {
      bodies.add(mention.name());
    }
    return company || article || acronym || lexicon.isSeat(lower)
        ? mention.withKind(SpeakerKind.ORGANIZATION)
        : mention;
  }

  /** "its chairwoman, Ute Falk,": a person, whatever the tagger says. */
  private boolean isCalledPerson(NameMention mention) {
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
  private boolean isCalledBody(NameMention mention) {
    boolean listed =
        row.lower(mention.end()).equals("(") && LISTINGS.contains(row.lower(mention.end() + 1));
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
  private boolean isMistakenPlace(NameMention mention, String lower) {
    boolean place =
        lexicon.countries().byName(lower).isPresent()
            || lexicon.countries().byCapital(lower).isPresent();
    return place
        && mention.kind() != SpeakerKind.PLACE
        && mention.kind() != SpeakerKind.ORGANIZATION
        && !lexicon.firstNames().contains(lower);
  }

  private void vote(List<NameMention> mentions) {
    Map<String, Map<SpeakerKind, Integer>> votes = new HashMap<>();
    for (NameMention each : mentions) {
      if (!isHeadline(each.begin())) {
        votes
            .computeIfAbsent(each.name(), n -> new EnumMap<>(SpeakerKind.class))
            .merge(each.kind(), each.kind() == SpeakerKind.UNKNOWN ? 1 : 2, Integer::sum);
      }
      if (each.kind() == SpeakerKind.ORGANIZATION
          && !each.institution()
          && each.words().size() > 1) {
        firstOfBodies.add(each.words().get(0));
      }
      countNeuter(each);
      if (lexicon.isTitle(row.lower(each.begin() - 1))) {
        titled.add(each.name());
      }
      PersonName person = PersonName.of(each.name());
      if (each.kind() == SpeakerKind.PERSON && person.isFull()) {
        surnames.merge(person.last(), 1, Integer::sum);
      }
    }
    votes.forEach((name, counts) -> kinds.put(name, winner(counts)));
    neuter.entrySet().stream()
        .filter(e -> e.getValue() > 0 && isNobodys(e.getKey()))
        .forEach(e -> bodies.add(e.getKey()));
  }

  /** "Brevantis said it would cut jobs at its plants": no person, if nothing says so. */
  private void countNeuter(NameMention name) {
    if (name.kind() != SpeakerKind.PERSON || name.words().size() > 1) {
      return;
    }
    int end = Math.min(row.sentenceEnd(row.sentence(name.begin())), name.end() + NEAR);
    int votes = 0;
    for (int i = row.sentenceBegin(row.sentence(name.begin())); i < end; i++) {
      votes += i >= name.end() && row.lower(i).equals("its") ? 1 : 0;
      votes -= PERSONAL.contains(row.lower(i)) ? END : 0;
    }
    neuter.merge(name.name(), votes, Integer::sum);
  }

  /** A single word that no full name has, no title stands before and no person is called by. */
  private boolean isNobodys(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !titled.contains(name)
        && !surnames.containsKey(lower)
        && !lexicon.firstNames().isCommon(lower);
  }

  private static SpeakerKind winner(Map<SpeakerKind, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private SpeakerKind kind(NameMention mention) {
    if (bodies.contains(mention.name())) {
      return SpeakerKind.ORGANIZATION;
    }
    boolean single = mention.words().size() == 1;
    String lower = mention.name().toLowerCase(Locale.ROOT);
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
                || row.lower(mention.end()).equals(":")
                || lexicon.countries().byName(lower).isEmpty()
                    && lexicon.countries().byCapital(lower).isEmpty());
    return surname ? SpeakerKind.PERSON : kinds.getOrDefault(mention.name(), mention.kind());
  }

  /** "Paris, who", after "Jeremy Paris": no place. */
  private boolean isFollowedByWho(int end) {
    return row.lower(end).equals("who")
        || row.lower(end).equals(",") && row.lower(end + 1).equals("who");
  }

  /** "Birchers": a plural that no person of the text bears as a surname. */
  private boolean isPeople(NameMention mention) {
    int token = mention.begin();
    boolean adherents = isPluralOfPeople(row.lower(token));
    return mention.range().length() == 1
        && mention.kind() == SpeakerKind.PERSON
        && (row.tag(token).equals("NNPS") || row.tag(token).equals("NNS") || adherents)
        && row.lower(token).endsWith("s")
        && !singular.contains(row.word(token))
        && !surnames.containsKey(row.lower(token))
        && !lexicon.isTitle(row.lower(token - 1));
  }

  /** "Sanders says", "Sanders compared himself", "in Paris": what the text tells somewhere. */
  private void readUses() {
    for (int i = 0; i < row.size(); i++) {
      if (row.isCapital(i) && isOne(i)) {
        singular.add(row.word(i));
      }
      if (row.isCapital(i) && row.tag(i - 1).equals("IN")) {
        located.add(row.lower(i));
      }
    }
  }

  private boolean isOne(int token) {
    int next = row.tag(token + 1).startsWith("RB") ? token + 2 : token + 1;
    boolean bare = !row.lower(token - 1).equals("the") && !row.tag(token - 1).startsWith("JJ");
    return bare
        && (row.tag(next).equals("VBZ")
            || row.isVerb(next) && ONESELF.contains(row.lower(next + 1)));
  }

  /** {@return whether a word ends as plurals do that name people: "Birchers"} */
  public static boolean isPluralOfPeople(String lower) {
    return PEOPLE.stream().anyMatch(lower::endsWith);
  }

  /** {@return the known names inside a run of a headline, or else the run as it is} */
  private List<NameMention> cut(NameMention run) {
    List<NameMention> parts = new ArrayList<>();
    for (int i = run.begin(); i < run.end(); ) {
      Optional<NameMention> known = knownAt(i, run.end());
      known.ifPresent(parts::add);
      i = known.map(NameMention::end).orElse(i + 1);
    }
    boolean guess = run.kind() == SpeakerKind.UNKNOWN && !run.name().startsWith("@");
    return parts.isEmpty() && !guess ? List.of(run.withKind(kind(run))) : parts;
  }

  private Optional<NameMention> knownAt(int begin, int limit) {
    Optional<NameMention> person = firstNameAt(begin, limit);
    return person.isPresent() ? person : formAt(begin, limit);
  }

  /** "Ann Smith Rejects": a first name before a surname that the text has. */
  private Optional<NameMention> firstNameAt(int begin, int limit) {
    boolean person =
        begin + 1 < limit
            && lexicon.firstNames().contains(row.lower(begin))
            && (row.lower(begin + 2).equals(",") && surnames.containsKey(row.lower(begin + 1))
                || kinds.get(row.word(begin + 1)) == SpeakerKind.PERSON
                || surnames.containsKey(row.lower(begin + 1)));
    TokenRange range = new TokenRange(begin, begin + 2);
    return person && formAt(begin, limit).filter(m -> m.range().length() > 1).isEmpty()
        ? Optional.of(new NameMention(range, SpeakerKind.PERSON, row.text(range), false))
        : Optional.empty();
  }

  private Optional<NameMention> formAt(int begin, int limit) {
    for (int end = Math.min(limit, begin + LONGEST_NAME); end > begin; end--) {
      TokenRange range = new TokenRange(begin, end);
      String name = row.text(range);
      SpeakerKind kind = kinds.get(name);
      if (kind != null && (kind != SpeakerKind.UNKNOWN || range.length() > 1)) {
        return Optional.of(new NameMention(range, kind, name, false));
      }
    }
    return Optional.empty();
  }

  /** {@return whether nearly all words of the token's sentence are capitalised} */
  private boolean isHeadline(int token) {
    return row.isTitleCase(row.sentence(token), SHORTEST_HEADLINE, CAPITALS_IN_HEADLINE);
  }
}
