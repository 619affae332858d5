// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.NounClass;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what the text says of a person around the name: titles before it, apposition before and
 * behind, party and age.
 */
public final class RoleReader {

  private static final int REACH_BACK = 10;
  private static final int REACH_FORWARD = 24;
  private static final int REACH_OFFICE = 7;

  /** Words in brackets behind a name: "(R - N.H.)". */
  private static final int LONGEST_BRACKET = 6;

  private static final Set<String> EMPLOYING = Set.of("of", "from", "at");

  private final TokenRow row;
  private final Lexicon lexicon;
  private final Entities entities;
  private final NounPhrases phrases;
  private final RolePhraseReader roles;
  private final TitleFront titles;

  public RoleReader(TokenRow row, Lexicon lexicon, Entities entities, NounPhrases phrases) {
    this.row = row;
    this.lexicon = lexicon;
    this.entities = entities;
    this.phrases = phrases;
    this.roles = new RolePhraseReader(row, lexicon, entities, phrases);
    this.titles = new TitleFront(row, lexicon);
  }

  /** Adds to the person what stands around one mention. */
  public void read(NameMention mention, Entity person) {
    if (row.isTitleCase(row.sentence(mention.begin()), 4, 0.75)) {
      return;
    }
    int before = titles.ofPerson(mention.begin());
    readTitles(before, mention.begin(), person);
    readBrackets(mention.end(), person);
    readOrigin(mention.end(), person);
    readApposition(appositionBegin(mention.end()), person);
    readCopula(mention.end(), person);
    readOffice(mention.end(), person);
    readPrecedingApposition(before, person);
  }

  private void readTitles(int begin, int name, Entity person) {
    int roleBegin = -1;
    roles.addTraits(begin, name, person);
    for (int i = begin; i < name; i++) {
      if (roles.isRoleWord(i)) {
        roles.addRoleWord(i, person);
        roleBegin = roleBegin < 0 ? i : roleBegin;
      }
    }
    boolean affiliated = roles.readOwner(begin, name, person);
    if (roleBegin >= 0) {
      TokenRange role = roleRange(begin, name, affiliated);
      String text = stripHonorifics(role);
      if (!text.isBlank()) {
        person.setRole(text);
      }
    }
  }

  /** "(R-Ohio)". */
  private void readBrackets(int open, Entity person) {
    if (row.lower(open).equals("(") && Traits.party(row.lower(open + 1)).isPresent()) {
      int end = open + 1;
      while (end < open + LONGEST_BRACKET && !row.lower(end).equals(")")) {
        end++;
      }
      roles.addTraits(open + 1, end, person);
    }
  }

  /** "Smith of New Hampshire", "Smith of the Institute for Coastal Studies". */
  private void readOrigin(int of, Entity person) {
    int begin = row.lower(of + 1).equals("the") ? of + 2 : of + 1;
    if (EMPLOYING.contains(row.lower(of))) {
      entities.at(begin).filter(m -> m.begin() == begin).ifPresent(m -> roles.employ(m, person));
    }
    if (row.lower(of).equals("of") && row.nameTag(of + 1).equals("LOCATION")) {
      int end = of + 1;
      while (row.nameTag(end).equals("LOCATION")) {
        end++;
      }
      roles.addTraits(of + 1, end, person);
    }
  }

  private TokenRange roleRange(int begin, int name, boolean affiliated) {
    int from = begin;
    Optional<NameMention> first = entities.at(begin);
    if (affiliated && first.isPresent() && first.get().end() < name) {
      from = first.get().end();
    }
    while (from < name && row.isPossessiveMark(from)) {
      from++;
    }
    return new TokenRange(from, name);
  }

  private String stripHonorifics(TokenRange range) {
    int begin = range.begin();
    while (begin < range.end()
        && (lexicon.isPolite(row.lower(begin))
            || !Character.isLetterOrDigit(row.word(begin).codePointAt(0)))) {
      begin++;
    }
    int end = range.end();
    while (end > begin && !Character.isLetterOrDigit(row.word(end - 1).codePointAt(0))) {
      end--;
    }
    return row.text(new TokenRange(begin, end));
  }

  /** {@return where an apposition behind the name begins, or -1; party in brackets is skipped} */
  private int appositionBegin(int nameEnd) {
    int limit = row.sentenceEnd(row.sentence(nameEnd - 1));
    int i = nameEnd;
    limit = Math.min(limit, nameEnd + REACH_FORWARD);
    if (i < limit && row.lower(i).equals("(")) {
      while (i < limit && !row.lower(i).equals(")")) {
        i++;
      }
      i++;
    }
    boolean dash = i < limit && (row.tag(i).equals(":") || row.lower(i).equals("–"));
    return i + 1 < limit && (row.lower(i).equals(",") || dash) ? i + 1 : -1;
  }

  private void readApposition(int begin, Entity person) {
    if (begin < 0) {
      return;
    }
    int limit = Math.min(row.sentenceEnd(row.sentence(begin)), begin + REACH_FORWARD);
    if (row.tag(begin).equals("CD")) {
      person.roleWords().add(row.lower(begin) + "-year-old");
      return;
    }
    int start = row.tag(begin).startsWith("RB") ? begin + 1 : begin;
    int end = appositionEnd(start, limit);
    if (start < limit && startsRole(start) && !isSubject(start, end)) {
      roles.read(new TokenRange(start, end), person);
    }
  }

  /** "According to Smith, the minister lied" calls Smith no minister. */
  private boolean isSubject(int begin, int end) {
    String next = row.tag(end);
    return row.lower(begin).equals("the")
        && (next.equals("VBD") || next.equals("VBZ") || next.equals("MD"));
  }

  private boolean startsRole(int i) {
    String tag = row.tag(i);
    return tag.equals("DT")
        || tag.equals("PRP$")
        || tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || row.lower(i).equals("both")
        || entities.at(i).isPresent();
  }

  private int appositionEnd(int begin, int limit) {
    int i = begin;
    while (i < limit
        && !row.lower(i).equals(",")
        && !row.tag(i).equals("VBG")
        && !row.tag(i).equals(".")
        && !row.tag(i).equals("WP")
        && !row.tag(i).equals("WDT")
        && !row.tag(i).equals("VBD")
        && !row.tag(i).equals("VBZ")
        && !row.tag(i).equals("MD")
        && !row.tag(i).equals(":")) {
      i++;
    }
    return i;
  }

  /** "Smith resigned as head coach of". */
  private void readOffice(int nameEnd, Entity person) {
    int limit = Math.min(row.sentenceEnd(row.sentence(nameEnd - 1)), nameEnd + REACH_OFFICE);
    int i = nameEnd;
    while (i < limit
        && (row.isVerb(i) || row.tag(i).startsWith("RB") || row.lower(i).equals("down"))) {
      i++;
    }
    if (i > nameEnd && i < limit && row.lower(i).equals("as")) {
      phrases
          .first(new TokenRange(i + 1, row.sentenceEnd(row.sentence(i))))
          .filter(p -> p.is(NounClass.PERSON) && !p.plural())
          .ifPresent(p -> roles.addRoleWord(p.head(), person));
    }
  }

  /** "Smith is a lawyer". */
  private void readCopula(int nameEnd, Entity person) {
    int limit = row.sentenceEnd(row.sentence(nameEnd - 1));
    if (nameEnd + 1 < limit
        && (row.lower(nameEnd).equals("is") || row.lower(nameEnd).equals("was"))) {
      phrases
          .first(new TokenRange(nameEnd + 1, Math.min(limit, nameEnd + REACH_FORWARD)))
          .filter(
              p -> p.noun().filter(n -> n.type() == NounClass.PERSON).isPresent() && !p.plural())
          .ifPresent(p -> roles.addRoleWord(p.head(), person));
    }
  }

  /** "the group's lawyer, Ann Smith". */
  private void readPrecedingApposition(int begin, Entity person) {
    int sentenceBegin = row.sentenceBegin(row.sentence(begin));
    int comma = begin - 1;
    if (comma <= sentenceBegin || !row.lower(comma).equals(",")) {
      return;
    }
    int i = comma;
    while (i > sentenceBegin
        && comma - i < REACH_BACK
        && !row.lower(i - 1).equals(",")
        && !row.isVerb(i - 1)
        && !row.tag(i - 1).equals("''")
        && !row.tag(i - 1).equals("CC")) {
      i--;
    }
    TokenRange range = new TokenRange(i, comma);
    phrases
        .first(range)
        .filter(p -> p.isHuman() && !p.plural() && p.determiner() != NounPhrase.Determiner.BARE)
        .filter(p -> p.head() + 1 == comma || roles.isBelonging(p.head() + 1))
        .ifPresent(p -> roles.read(range, person));
  }
}
