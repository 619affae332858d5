// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells which names head a source, and which only belong to somebody or something in it. */
record SourceHeads(TokenRow row, Entities entities, NounPhrases phrases, NameModifiers modifiers) {

  /** {@return the names that head the source, in text order} */
  List<NameMention> in(TokenRange range) {
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
    Optional<NameMention> last = new LastPerson(row, entities).in(range);
    if (last.isPresent() && !heads.contains(last.get())) {
      return List.of(last.get());
    }
    List<NameMention> all = withPartners(heads, range);
    boolean person = all.stream().anyMatch(h -> h.kind() == SpeakerKind.PERSON);
    return person ? all : holder(range).map(List::of).orElse(all);
  }

  /**
   * "contenders Ann Smith and Bob Jones": whoever stands side by side with a head, heads it too.
   */
  private List<NameMention> withPartners(List<NameMention> heads, TokenRange range) {
    return heads.stream()
        .flatMap(h -> entities.graph().coordination(h).filter(c -> c.last().equals(h)).stream())
        .filter(c -> c.range().begin() >= range.begin() && !heads.contains(c.first()))
        .filter(c -> c.members().stream().noneMatch(m -> modifiers.isModifier(m, range)))
        .findFirst()
        .map(c -> Stream.concat(c.members().stream(), heads.stream()).distinct().toList())
        .orElse(heads);
  }

  /** "The Secretary of State for Transport (Helen Marsh)". */
  private Optional<NameMention> holder(TokenRange range) {
    return entities.in(range).stream()
        .filter(
            m ->
                hasTitle(range.begin(), m.begin())
                    && m.kind() == SpeakerKind.PERSON
                    && m.words().size() > 1)
        .filter(m -> row.is(m.begin() - 1, "(") && row.is(m.end(), ")"))
        .filter(m -> row.isCapital(m.begin() - 2))
        .findFirst();
  }

  private boolean hasTitle(int begin, int end) {
    return IntStream.range(begin, end).anyMatch(i -> row.isCapital(i) && row.isTitle(i));
  }

  private int brackets(int begin, int end) {
    int open = 0;
    for (int i = begin; i < end; i++) {
      open += row.is(i, "(") ? 1 : row.is(i, ")") ? -1 : 0;
    }
    return open;
  }

  private boolean isHead(NameMention name, TokenRange range, List<NameMention> heads) {
    if (modifiers.isModifier(name, range)) {
      return false;
    }
    int noun = withArticles(withAdjectives(entities.graph().front(name), name, range), range);
    if (noun > range.begin() && heads.isEmpty() && row.is(noun - 1, WordList.BEFORE_HEAD)) {
      boolean joined = row.is(noun - 1, WordList.JOINING);
      return !joined || !hasPreposition(range.begin(), noun);
    }
    int begin = withIntroduction(noun, range);
    if (begin <= range.begin()) {
      return true;
    }
    if (row.is(begin - 1, ",") || row.isDash(begin - 1)) {
      return heads.isEmpty() ? !isOfOthers(name, begin - 1, range) : isListed(name, heads);
    }
    if (heads.isEmpty()) {
      return row.isAdverb(begin - 1)
          || begin - 1 == range.begin()
              && row.tagged(begin - 1, "VB", "VBP", "UH") // "lead author Ann Smith"
          || isAgent(begin, range)
          || isCalled(name, begin, range);
    }
    return row.is(begin - 1, WordList.JOINING)
        && (begin - 2 < heads.get(heads.size() - 1).end() || row.is(begin - 2, ",", ")"));
  }

  /** "a group led by Ann Smith", but not "critics led by Ann Smith". */
  private boolean isAgent(int name, TokenRange range) {
    return row.is(name - 1, "by")
        && row.is(name - 2, WordList.HEADED)
        && phrases.first(range).filter(NounPhrase::isHuman).isEmpty();
  }

  /** "the city of Phoenix", "local newspaper the Daily Post": the noun says what the name names. */
  private boolean isCalled(NameMention name, int begin, TokenRange range) {
    boolean place =
        name.kind() == SpeakerKind.PLACE
            && row.is(begin - 1, "of")
            && isA(begin - 2, NounClass.PLACE)
            && phrases.first(range).filter(p -> p.head() == begin - 2).isPresent();
    boolean body =
        name.kind() != SpeakerKind.PERSON
            && name.kind() != SpeakerKind.PLACE
            && row.is(begin, "the")
            && phrases.isBody(begin - 1);
    return place || body;
  }

  private boolean isA(int token, NounClass type) {
    return phrases.noun(token).filter(n -> n.type() == type).isPresent();
  }

  /**
   * The name behind the comma is not whoever heads the source: "the leaders of Chad, Niger and
   * Mali", "allies of the governor, Ann Smith,", "the mayor and her deputy, Ann Smith,".
   */
  private boolean isOfOthers(NameMention name, int comma, TokenRange range) {
    boolean listed =
        entities.graph().coordination(name).filter(c -> !c.first().equals(name)).isPresent();
    Optional<NounPhrase> head =
        phrases.first(new TokenRange(range.begin(), comma)).filter(NounPhrase::isHuman);
    return listed
        || isAddress(name, range, comma)
        || name.kind() == SpeakerKind.PERSON
            && head.filter(p -> isOwned(p, comma) || isFirstOfTwo(p.head() + 1)).isPresent();
  }

  /** "officials at the house in Halden, Vt.", "families of the dead of Halden, Vermont". */
  private boolean isAddress(NameMention name, TokenRange range, int comma) {
    boolean behindPlace =
        entities.at(comma - 1).filter(m -> m.kind() == SpeakerKind.PLACE).isPresent();
    return name.kind() == SpeakerKind.PLACE
        && (behindPlace
            || phrases
                .first(new TokenRange(range.begin(), comma))
                .filter(p -> p.isHuman() || p.is(NounClass.DOCUMENT))
                .isPresent());
  }

  /** Relatives and groups of people stand before "of", and one human being before the comma. */
  private boolean isOwned(NounPhrase people, int comma) {
    return (people.plural() || row.is(people.head(), WordList.KIN))
        && row.is(people.head() + 1, "of")
        && isA(comma - 1, NounClass.PERSON)
        && !row.tag(comma - 1).endsWith("S");
  }

  private boolean isFirstOfTwo(int joint) {
    return row.is(joint, "and") && row.tagged(joint + 1, "DT", "PRP$");
  }

  private boolean hasPreposition(int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (row.tagged(i, "IN")) {
        return true;
      }
    }
    return false;
  }

  private int withArticles(int titles, TokenRange range) {
    int begin = titles;
    while (begin > range.begin() && isArticle(begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** "the fiscally conservative", "the Hale-backed" before a body's name; else as it was. */
  private int withAdjectives(int front, NameMention name, TokenRange range) {
    if (name.kind() != SpeakerKind.ORGANIZATION) {
      return front;
    }
    int begin = front;
    while (begin > range.begin() && isAdjective(begin - 1)) {
      begin -= row.tagged(begin - 2, "HYPH") && begin - 3 >= range.begin() ? 3 : 1;
    }
    return begin < front && isArticle(Math.max(range.begin(), begin - 1)) ? begin : front;
  }

  private boolean isAdjective(int i) {
    return row.isAdjective(i) || row.isAdverb(i) || row.tagged(i, "VBN");
  }

  private int withIntroduction(int front, TokenRange range) {
    int begin = front;
    while (begin > range.begin() && begin - range.begin() <= 2 && isIntroduction(begin - 1)) {
      begin--;
    }
    return begin;
  }

  private boolean isArticle(int i) {
    return row.tagged(i, "DT", "PRP$", "CD", "``", "PDT");
  }

  private boolean isIntroduction(int i) {
    return row.tagged(i, "IN", "TO") || row.isAdverb(i);
  }

  /** "Smith, Jones and Brown". */
  private boolean isListed(NameMention name, List<NameMention> heads) {
    return entities
        .graph()
        .coordination(name)
        .filter(c -> c.members().contains(heads.get(heads.size() - 1)))
        .isPresent();
  }
}
