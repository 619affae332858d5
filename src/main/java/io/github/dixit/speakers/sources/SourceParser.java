// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.NameMention;
import io.github.dixit.speakers.entities.NameRepair;
import io.github.dixit.speakers.entities.RoleReader;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.Pronoun;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what heads a source: names, a noun phrase or a pronoun. */
public final class SourceParser {

  private static final Set<String> PRONOUN_TAGS = Set.of("PRP", "PRP$", "WP", "WP$", "WDT");
  private static final Set<String> RELATIVES = Set.of("who", "which");
  private static final Set<String> JOINING = Set.of("and", "&", "or", "nor");
  private static final Set<String> BEFORE_HEADS =
      Set.of(
          "and",
          "&",
          "or",
          "like",
          "including",
          "as",
          ")",
          "both",
          "neither",
          "—",
          "–",
          "-",
          ":",
          "nor");

  /** How taggers tag some titles at the begin of a source: "lead author Ann Smith". */
  private static final Set<String> MISTAGGED = Set.of("VB", "UH");

  /** Tokens of a bracket behind a body's name at most. */
  private static final int BRACKETS = 6;

  private final TokenRow row;
  private final Entities entities;
  private final NounPhrases phrases;
  private final RoleReader roles;
  private final Lexicon lexicon;

  public SourceParser(
      TokenRow row, Entities entities, NounPhrases phrases, RoleReader roles, Lexicon lexicon) {
    this.row = row;
    this.entities = entities;
    this.phrases = phrases;
    this.roles = roles;
    this.lexicon = lexicon;
  }

  public ParsedSource parse(TokenRange source) {
    TokenRange range = trim(source);
    Optional<Integer> pronoun = pronoun(range);
    if (pronoun.isEmpty() && startsWithPronoun(range)) {
      TokenRange rest = new TokenRange(range.begin() + 2, range.end());
      return new ParsedSource(
          range, heads(rest), Optional.empty(), Optional.empty(), Optional.of(range.begin()));
    }
    if (pronoun.isPresent()) {
      return new ParsedSource(range, List.of(), Optional.empty(), Optional.empty(), pronoun);
    }
    List<NameMention> names = heads(range);
    Optional<NounPhrase> phrase = phrases.first(range);
    Optional<TokenRange> unseen =
        names.isEmpty() ? phrase.flatMap(p -> unseenName(p, range)) : Optional.empty();
    return new ParsedSource(range, names, unseen, phrase, Optional.empty());
  }

  private TokenRange trim(TokenRange source) {
    int begin = source.begin();
    int end = source.end();
    while (end - begin > 1
        && (row.isPossessiveMark(end - 1) || isMark(end - 1))
        && !closesQuotation(begin, end - 1)) {
      end--;
    }
    while (end - begin > 1 && (isMark(begin) && !row.lower(begin).equals("@"))) {
      begin++;
    }
    return new TokenRange(begin, end);
  }

  /** "a man known as “Lanky”": the mark belongs to the source. */
  private boolean closesQuotation(int begin, int mark) {
    if (!row.tag(mark).equals("''")) {
      return false;
    }
    for (int i = begin; i < mark; i++) {
      if (row.tag(i).equals("``")) {
        return true;
      }
    }
    return false;
  }

  private boolean isMark(int i) {
    return !Character.isLetterOrDigit(row.word(i).codePointAt(0))
        && !row.lower(i).equals(")")
        && !row.lower(i).equals("%")
        && !row.lower(i).equals("$")
        && !row.lower(i).startsWith("@");
  }

  private Optional<Integer> pronoun(TokenRange range) {
    int last = range.end() - 1;
    if (range.length() == 1) {
      boolean is =
          PRONOUN_TAGS.contains(row.tag(last))
              || WordList.PRONOUN.has(row.lower(last))
              || isMistaggedPronoun(last);
      return is ? Optional.of(last) : Optional.empty();
    }
    if (row.lower(range.begin()).equals("not") || endsWithPronoun(range)) {
      return Optional.of(last);
    }
    boolean personal = row.tag(range.begin()).equals("PRP") && !row.isNoun(range.begin() + 1);
    boolean relative = RELATIVES.contains(row.lower(range.begin()));
    boolean first = (personal || relative) && entities.in(range).isEmpty();
    return first ? Optional.of(range.begin()) : Optional.empty();
  }

  /** Taggers take "he" for a noun now and then; "IT" and "US" are none of these. */
  private boolean isMistaggedPronoun(int i) {
    return switch (Pronoun.of(row.lower(i))) {
      case HE, SHE, IT, THEY ->
          Character.isLowerCase(row.word(i).codePointBefore(row.word(i).length()));
      default -> false;
    };
  }

  /** "he and Smith". */
  private boolean startsWithPronoun(TokenRange range) {
    return range.length() > 2
        && row.tag(range.begin()).equals("PRP")
        && row.lower(range.begin() + 1).equals("and");
  }

  /** "my sister and I", "both of them", "most of whom", "they all". */
  private boolean endsWithPronoun(TokenRange range) {
    int last = range.end() - 1;
    String before = row.lower(last - 1);
    boolean pronoun = row.tag(last).equals("PRP") || row.lower(last).equals("whom");
    return pronoun && (before.equals("and") || before.equals("of") && entities.in(range).isEmpty());
  }

  private List<NameMention> heads(TokenRange range) {
    List<NameMention> heads = new ArrayList<>();
    int brackets = 0;
    int from = range.begin();
    for (NameMention each : entities.in(range)) {
      brackets += brackets(from, each.begin());
      from = each.begin();
      if (brackets == 0 && isHead(each, range, heads)) {
        heads.add(each);
      }
    }
    return heads;
  }

  private int brackets(int begin, int end) {
    int open = 0;
    for (int i = begin; i < end; i++) {
      open += row.lower(i).equals("(") ? 1 : row.lower(i).equals(")") ? -1 : 0;
    }
    return open;
  }

  private boolean isHead(NameMention name, TokenRange range, List<NameMention> heads) {
    if (isModifier(name, range)) {
      return false;
    }
    int begin = frontOf(name, range);
    if (begin <= range.begin()) {
      return true;
    }
    String before = row.lower(begin - 1);
    if (before.equals(",")) {
      return heads.isEmpty() ? !isListedComplement(name, range) : isListed(name, range, heads);
    }
    if (heads.isEmpty()) {
      if (before.equals("and") || before.equals("or")) {
        return !hasPreposition(range.begin(), begin);
      }
      return BEFORE_HEADS.contains(before)
          || row.tag(begin - 1).startsWith("RB")
          || begin - 1 == range.begin() && MISTAGGED.contains(row.tag(begin - 1));
    }
    if (JOINING.contains(before)) {
      return begin - 2 < heads.get(heads.size() - 1).end()
          || row.lower(begin - 2).equals(",")
          || row.lower(begin - 2).equals(")");
    }
    return false;
  }

  /** "the leaders of Chad, Niger and Mali": none of the three is the source. */
  private boolean isListedComplement(NameMention name, TokenRange range) {
    int before = frontOf(name, range) - 2;
    return before >= range.begin()
        && entities.at(before).filter(m -> m.kind() == name.kind()).isPresent()
        && row.lower(name.end()).equals("and")
        && entities.in(new TokenRange(name.end(), range.end())).stream()
            .anyMatch(m -> m.kind() == name.kind());
  }

  private boolean hasPreposition(int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (row.tag(i).equals("IN")) {
        return true;
      }
    }
    return false;
  }

  /** Taggers take the verbs of title case for nouns: "Ann Smith Hammers Bank". */
  private boolean isHeadlineVerb(NameMention name, int next) {
    return name.kind() == SpeakerKind.PERSON
        && row.isCapital(next)
        && phrases.noun(next).isEmpty()
        && row.isTitleCase(row.sentence(next), 4, 0.75);
  }

  /** "the Guardian newspaper": the noun says what the name names. */
  private boolean isNamedBody(int noun, TokenRange range) {
    boolean last = noun + 1 >= range.end() || row.lower(noun + 1).equals(",");
    return last
        && phrases
            .noun(noun)
            .filter(n -> n.type().isBody() && n.type() != NounClass.INSTITUTION)
            .filter(n -> n.word().equals(row.lower(noun)))
            .isPresent();
  }

  /**
   * {@return whether the name only qualifies what follows: "Smith's lawyer", "Senate committee"}
   */
  private boolean isModifier(NameMention name, TokenRange range) {
    int next = behindBrackets(name, range);
    if (next >= range.end()) {
      return false;
    }
    if (row.isPossessiveMark(next)) {
      return true;
    }
    boolean joined = row.lower(next).equals("-") || row.tag(next).equals("HYPH");
    boolean noun =
        row.isNoun(next)
            && entities.at(next).isEmpty()
            && !isHeadlineVerb(name, next)
            && !(name.kind() != SpeakerKind.PERSON
                && name.kind() != SpeakerKind.PLACE
                && isNamedBody(next, range));
    boolean adjective =
        (row.tag(next).startsWith("JJ") || row.tag(next).equals("VBG"))
            && next + 1 < range.end()
            && (row.isNoun(next + 1) || row.tag(next + 1).equals("HYPH"))
            && (name.kind() != SpeakerKind.PERSON || isPeople(next + 1));
    boolean named = next < range.end() && entities.at(next).isPresent() && row.isCapital(next);
    return joined || noun || adjective || named;
  }

  /** "Lok Dal (United) leader Thakre": the noun stands behind the brackets. */
  private int behindBrackets(NameMention name, TokenRange range) {
    if (name.kind() == SpeakerKind.PERSON || !row.lower(name.end()).equals("(")) {
      return name.end();
    }
    for (int i = name.end() + 1; i < Math.min(range.end(), name.end() + BRACKETS); i++) {
      if (row.lower(i).equals(")")) {
        return row.isNoun(i + 1) ? i + 1 : name.end();
      }
    }
    return name.end();
  }

  /** "Smith economic advisers": other people than Smith. */
  private boolean isPeople(int noun) {
    return row.tag(noun).equals("NNS")
        && phrases.noun(noun).filter(n -> n.type().isHuman()).isPresent();
  }

  /** {@return the first token of titles, modifiers and articles before the name} */
  private int frontOf(NameMention name, TokenRange range) {
    int begin = roles.beginOfTitles(name.begin());
    while (begin > range.begin() && isArticle(begin - 1)) {
      begin--;
    }
    while (begin > range.begin() && begin - range.begin() <= 2 && isIntroduction(begin - 1)) {
      begin--;
    }
    return begin;
  }

  private boolean isArticle(int i) {
    String tag = row.tag(i);
    return tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("CD")
        || tag.equals("``")
        || tag.equals("PDT");
  }

  private boolean isIntroduction(int i) {
    return row.tag(i).equals("IN") || row.tag(i).equals("TO") || row.tag(i).startsWith("RB");
  }

  /**
   * "Smith, Jones and Brown": names of one kind, the last one joined by "and"; headlines leave that
   * out, "Smith, Jones agree", but in a by-line, "- Smith, Oslo", a place stands there.
   */
  private boolean isListed(NameMention name, TokenRange range, List<NameMention> heads) {
    NameMention previous = heads.get(heads.size() - 1);
    if (previous.kind() != name.kind()) {
      return false;
    }
    int begin = frontOf(name, range);
    boolean adjacent = previous.end() >= begin - 1 || row.lower(begin - 2).equals(")");
    boolean closed =
        name.end() == range.end()
            && previous.begin() == range.begin()
            && name.kind() == SpeakerKind.PERSON
            && !row.isDash(range.begin() - 1);
    for (int i = name.end(); i < range.end(); i++) {
      closed |= row.lower(i).equals("and") || row.lower(i).equals("others");
    }
    return adjacent && closed;
  }

  /** A capitalised head that is neither in the lexicon nor found as a name: "Twitter". */
  private Optional<TokenRange> unseenName(NounPhrase phrase, TokenRange range) {
    int head = phrase.head();
    boolean proper =
        row.isCapital(head)
            && phrase.noun().isEmpty()
            && !phrase.plural()
            && (row.tag(head).startsWith("NNP") || !row.startsSentence(head));
    boolean handle =
        row.word(head).startsWith("@")
            || row.isCapital(head)
                && phrase.noun().isEmpty()
                && (entities.isPersonAt(row.word(head), head)
                    || entities.isNamedHere(row.word(head)));
    if (!proper && !handle
        || row.tag(head).equals("CD")
        || row.isQuestionOrAnswer(head)
        || NameRepair.isPluralOfPeople(row.lower(head)) && !handle
        || WordList.CALENDAR.has(row.lower(head))
        || lexicon.isTitle(row.lower(head))) {
      return Optional.empty();
    }
    int begin = head;
    while (begin > phrase.range().begin()
        && row.isCapital(begin - 1)
        && !isArticle(begin - 1)
        && !row.tag(begin - 1).equals("DT")) {
      begin--;
    }
    return begin >= range.begin() ? Optional.of(new TokenRange(begin, head + 1)) : Optional.empty();
  }
}
