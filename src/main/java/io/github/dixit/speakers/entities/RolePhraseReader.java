// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.Noun;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a phrase that says what a person is: the words of the role, the organization that it
 * belongs to, party and age.
 */
public final class RolePhraseReader {

  private static final Set<String> BELONGING = Set.of("of", "at", "for", "with", "from", "in");

  private final TokenRow row;
  private final Lexicon lexicon;
  private final Entities entities;
  private final NounPhrases phrases;

  public RolePhraseReader(TokenRow row, Lexicon lexicon, Entities entities, NounPhrases phrases) {
    this.row = row;
    this.lexicon = lexicon;
    this.entities = entities;
    this.phrases = phrases;
  }

  /** Adds what the first phrase in the range tells, if its noun is a role. */
  public void read(TokenRange range, Entity person) {
    Optional<NounPhrase> phrase = phrases.first(range);
    if (phrase.isEmpty() || !hasRoleHead(phrase.get())) {
      return;
    }
    NounPhrase role = phrase.get();
    for (int i = role.range().begin(); i <= role.head(); i++) {
      if (isRoleWord(i)) {
        addRoleWord(i, person);
      }
    }
    addTraits(role.range().begin(), range.end(), person);
    addCoordinatedRoles(role.head() + 1, range.end(), person);
    int roleEnd = readComplement(role.head() + 1, range.end(), person);
    readOwner(role.range().begin(), role.head(), person);
    person.setRole(row.text(new TokenRange(roleBegin(role), roleEnd)));
  }

  private int roleBegin(NounPhrase role) {
    int begin = role.range().begin();
    for (int i = role.head() - 1; i > begin; i--) {
      if (row.isPossessiveMark(i)) {
        return i + 1;
      }
    }
    boolean article = row.tag(begin).equals("DT") || row.tag(begin).equals("PRP$");
    return article && begin < role.head() ? begin + 1 : begin;
  }

  private boolean hasRoleHead(NounPhrase phrase) {
    return phrase.isHuman() || entities.at(phrase.head()).isEmpty() && isRoleWord(phrase.head());
  }

  /** "a developer and spokeswoman for". */
  private void addCoordinatedRoles(int from, int limit, Entity person) {
    for (int i = from; i < limit; i++) {
      if (row.tag(i).equals("CC")) {
        phrases
            .first(new TokenRange(i + 1, limit))
            .filter(NounPhrase::isHuman)
            .ifPresent(p -> addRoleWord(p.head(), person));
      }
    }
  }

  /** {@return where the role ends: before "at" or "of" the organisation it belongs to} */
  private int readComplement(int from, int limit, Entity person) {
    int firstOrganization = -1;
    for (int i = from; i < limit; i++) {
      Optional<NameMention> mention = entities.at(i);
      boolean placed = row.tag(i - 1).equals("DT") ? isBelonging(i - 2) : isBelonging(i - 1);
      if (mention.isPresent()
          && mention.get().begin() == i
          && placed
          && isOrganization(mention.get())) {
        int preposition = row.tag(i - 1).equals("DT") ? i - 2 : i - 1;
        boolean at = row.lower(preposition).equals("at") || row.lower(preposition).equals("with");
        if (at || firstOrganization < 0) {
          affiliateAnew(person, mention.get(), at && firstOrganization >= 0);
          firstOrganization = preposition;
          if (at) {
            return preposition;
          }
        }
      }
    }
    return firstOrganization >= 0 ? firstOrganization : limit;
  }

  private void affiliateAnew(Entity person, NameMention mention, boolean better) {
    if (better || person.affiliation().isEmpty()) {
      person.replaceAffiliation(mention.name(), entities.of(mention));
    }
  }

  public boolean isBelonging(int i) {
    return BELONGING.contains(row.lower(i));
  }

  public void addTraits(int begin, int end, Entity person) {
    List<String> words = IntStream.range(begin, end).mapToObj(row::lower).toList();
    person.traits().add(words, lexicon.countries());
  }

  /** An organisation among the modifiers: "Wells Fargo analyst", "NBC's". */
  public boolean readOwner(int begin, int name, Entity person) {
    for (int i = begin; i < name; i++) {
      Optional<NameMention> mention = entities.at(i);
      if (mention.isPresent() && isOrganization(mention.get()) && mention.get().end() <= name) {
        affiliate(person, mention.get());
        return true;
      }
    }
    return false;
  }

  private boolean isOrganization(NameMention mention) {
    Entity entity = entities.of(mention);
    boolean office = mention.words().stream().allMatch(lexicon::isTitle);
    return !office
        && switch (entity.kind()) {
          case ORGANIZATION -> true;
          case UNKNOWN -> mention.name().length() > 1;
          default -> false;
        };
  }

  /** Notes the organisation that stands behind the name; no place, and no person. */
  public void employ(NameMention mention, Entity person) {
    if (isOrganization(mention)) {
      affiliate(person, mention);
    }
  }

  private void affiliate(Entity person, NameMention mention) {
    person.setAffiliation(mention.name());
    person.setOrganization(entities.of(mention));
  }

  public boolean isRoleWord(int i) {
    return lexicon.isTitle(row.lower(i)) && !lexicon.isPolite(row.lower(i))
        || phrases.noun(i).filter(n -> n.type().isHuman()).isPresent();
  }

  public void addRoleWord(int i, Entity person) {
    String word = phrases.noun(i).map(Noun::word).orElse(row.lower(i));
    person.roleWords().add(lexicon.fullTitle(word));
    person.setGender(lexicon.titleGender(row.lower(i)), true);
  }
}
