// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.Relation;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Notes what the words beside a person's name tell: role, body, party, age. */
public record RoleReader(TokenRow row, Entities entities) {

  /** Adds to the person what stands beside one mention. */
  public void read(NameMention mention, Entity person) {
    if (row.isHeadline(mention.begin())) {
      return;
    }
    for (Relation each : entities.graph().of(mention)) {
      TokenRange words = each.range();
      switch (each.kind()) {
        case TITLE -> readTitles(words, person);
        case BRACKET -> addTraits(words, person);
        case COMPLEMENT -> readComplement(words, person);
        case APPOSITION -> readApposition(words, person);
        case SORT -> {}
      }
    }
  }

  private void readTitles(TokenRange titles, Entity person) {
    addTraits(titles, person);
    List<Integer> roles =
        IntStream.range(titles.begin(), titles.end()).filter(this::isRoleWord).boxed().toList();
    roles.forEach(i -> addRoleWord(i, person));
    Optional<NameMention> body = bodyIn(titles).filter(m -> !isField(m));
    body.ifPresent(b -> person.affiliate(b.name(), entities.of(b)));
    if (!roles.isEmpty()) {
      int from = titles.begin();
      if (body.isPresent() && entities.at(from).filter(m -> m.end() < titles.end()).isPresent()) {
        from = entities.at(from).orElseThrow().end();
      }
      String text = withoutHonorifics(new TokenRange(from, titles.end()));
      if (!text.isBlank()) {
        person.addRole(text);
      }
    }
  }

  private String withoutHonorifics(TokenRange range) {
    int begin =
        row.runEnd(
            range.begin(),
            range.end(),
            i -> row.lexicon().isPolite(row.lower(i)) || row.isPossessiveMark(i) || row.isMark(i));
    int end =
        row.runBegin(
            range.end(), begin, i -> row.isMark(i) || row.lexicon().isPolite(row.lower(i)));
    return row.text(new TokenRange(begin, end));
  }

  /** "Smith of New Hampshire", "Smith of the Institute for Coastal Studies". */
  private void readComplement(TokenRange words, Entity person) {
    entities
        .at(words.begin())
        .filter(this::isBody)
        .ifPresent(m -> person.affiliate(m.name(), entities.of(m)));
    addTraits(words, person);
  }

  private void readApposition(TokenRange words, Entity person) {
    if (words.length() == 1 && Character.isDigit(row.word(words.begin()).codePointAt(0))) {
      person.roleWords().add(row.lower(words.begin()) + Noun.YEARS_OLD);
      return;
    }
    entities
        .graph()
        .phrases()
        .first(words)
        .filter(this::hasRoleHead)
        .ifPresent(p -> read(p, words, person));
  }

  private boolean hasRoleHead(NounPhrase phrase) {
    return phrase.isHuman() || entities.at(phrase.head()).isEmpty() && isRoleWord(phrase.head());
  }

  /** Adds what the first phrase of an apposition tells. */
  private void read(NounPhrase role, TokenRange words, Entity person) {
    IntStream.rangeClosed(role.range().begin(), role.head())
        .filter(this::isRoleWord)
        .forEach(i -> addRoleWord(i, person));
    addTraits(new TokenRange(role.range().begin(), words.end()), person);
    addCoordinatedRoles(role.head() + 1, words.end(), person);
    int roleEnd = readEmployer(role.head() + 1, words.end(), person);
    bodyIn(new TokenRange(role.range().begin(), role.head()))
        .ifPresent(b -> person.affiliate(b.name(), entities.of(b)));
    person.addRole(row.text(new TokenRange(roleBegin(role), roleEnd)));
  }

  private int roleBegin(NounPhrase role) {
    int begin = role.range().begin();
    int behindOwner = row.runBegin(role.head(), begin + 1, i -> !row.isPossessiveMark(i));
    if (behindOwner > begin + 1) {
      return behindOwner;
    }
    boolean article = row.tagged(begin, "DT", "PRP$");
    return article && begin < role.head() ? begin + 1 : begin;
  }

  /** "a developer and spokeswoman for". */
  private void addCoordinatedRoles(int from, int limit, Entity person) {
    for (int i = from; i < limit; i++) {
      if (row.tagged(i, "CC")) {
        entities
            .graph()
            .phrases()
            .first(new TokenRange(i + 1, limit))
            .filter(NounPhrase::isHuman)
            .ifPresent(p -> addRoleWord(p.head(), person));
      }
    }
  }

  /** {@return where the role ends: before "at" or "of" the organisation it belongs to} */
  private int readEmployer(int from, int limit, Entity person) {
    int first = -1;
    for (int i = from; i < limit; i++) {
      int begin = i;
      int preposition = row.tagged(i - 1, "DT") ? i - 2 : i - 1;
      Optional<NameMention> body =
          entities.at(i).filter(m -> m.begin() == begin).filter(this::isBody);
      if (body.isPresent() && row.is(preposition, WordList.BELONGING)) {
        boolean at = row.is(preposition, "at", "with");
        if (at && first >= 0 || first < 0 && person.affiliation().isEmpty()) {
          person.affiliateAnew(body.get().name(), entities.of(body.get()));
        }
        first = at || first < 0 ? preposition : first;
        if (at) {
          return preposition;
        }
      }
    }
    return first >= 0 ? first : limit;
  }

  private void addTraits(TokenRange range, Entity person) {
    List<String> words = IntStream.range(range.begin(), range.end()).mapToObj(row::lower).toList();
    person.traits().add(words, row.lexicon().countries());
  }

  /** An organisation among the modifiers: "Wells Fargo analyst", "NBC's". */
  private Optional<NameMention> bodyIn(TokenRange range) {
    return entities.in(range).stream().filter(m -> m.end() <= range.end() && isBody(m)).findFirst();
  }

  /** "Pensions" before "Secretary", "Shadow Housing" before "Minister": what the office is for. */
  private boolean isField(NameMention mention) {
    return row.is(mention.end(), WordList.OF_FIELD)
        && !row.lexicon().isBody(row.lower(mention.end() - 1))
        && entities.of(mention).mentions().stream()
            .allMatch(m -> row.is(m.end(), WordList.OF_FIELD));
  }

  private boolean isBody(NameMention mention) {
    boolean office = mention.words().stream().allMatch(row.lexicon()::isTitle);
    return !office
        && switch (entities.of(mention).kind()) {
          case ORGANIZATION -> true;
          case UNKNOWN -> mention.name().length() > 1;
          case PERSON, PLACE, GROUP, DOCUMENT -> false;
        };
  }

  private boolean isRoleWord(int i) {
    return row.isTitle(i) && !row.lexicon().isPolite(row.lower(i))
        || entities.graph().phrases().noun(i).filter(n -> n.type().isHuman()).isPresent();
  }

  private void addRoleWord(int i, Entity person) {
    String word = entities.graph().phrases().noun(i).map(Noun::word).orElse(row.lower(i));
    person.roleWords().add(word);
    String joint = row.lower(i - 1) + "-" + row.lower(i); // "Inspector General"
    if (row.lexicon().noun(joint).isPresent()) {
      person.roleWords().add(joint);
    }
    if (PersonFinder.isTitleOfName(row, i)) {
      person.roleWords().add(row.lexicon().fullTitle(word)); // "Justice": the judge
    }
    person.genderSigns().addTitle(row.lexicon().titleGender(row.lower(i)));
  }
}
