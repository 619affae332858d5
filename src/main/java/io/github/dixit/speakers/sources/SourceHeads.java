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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells which names head a source, and which only belong to somebody or something in it. */
record SourceHeads(TokenRow row, Entities entities, NounPhrases phrases, NameModifiers modifiers) {

  /** {@return the names that head the source, in text order} */
  List<NameMention> in(TokenRange range) {
    List<NameMention> heads = new ArrayList<>();
    for (NameMention each : entities.in(range)) {
      if (isHead(each, range, heads)) {
        heads.add(each);
      }
    }
    Optional<NameMention> last = new LastPerson(row, entities).in(range);
    if (last.isPresent() && !heads.contains(last.get())) {
      return List.of(last.get());
    }
    List<NameMention> all = withPartners(heads, range);
    boolean person = all.stream().anyMatch(h -> h.kind() == SpeakerKind.PERSON);
    return person ? all : holder(range, all).map(List::of).orElse(all);
  }

  /** "contenders Ann Smith, Bob Jones and Cid Marlow": beside a head stand heads. */
  private List<NameMention> withPartners(List<NameMention> heads, TokenRange range) {
    return heads.stream()
        .flatMap(h -> Stream.concat(Stream.of(h), partners(h).filter(m -> isIn(m, range))))
        .distinct()
        .sorted(Comparator.comparingInt(NameMention::begin))
        .toList();
  }

  private Stream<NameMention> partners(NameMention head) {
    return entities.graph().coordination(head).stream().flatMap(c -> c.members().stream());
  }

  private boolean isIn(NameMention partner, TokenRange range) {
    return range.contains(partner.range()) && !modifiers.isModifier(partner, range);
  }

  /** Whoever has the office that the source names. */
  private Optional<NameMention> holder(TokenRange range, List<NameMention> heads) {
    return entities.in(range).stream()
        .filter(m -> m.kind() == SpeakerKind.PERSON && m.words().size() > 1)
        .filter(m -> isInBrackets(m) || endsOffice(m, range, heads))
        .findFirst();
  }

  /** "The Secretary of State for Transport (Helen Marsh)". */
  private boolean isInBrackets(NameMention name) {
    return row.is(name.begin() - 1, "(")
        && row.is(name.end(), ")")
        && row.isCapital(name.begin() - 2);
  }

  /** "the General Secretary, National Union of Bakers, Mr John Obi". */
  private boolean endsOffice(NameMention name, TokenRange range, List<NameMention> heads) {
    int comma = front(name, range) - 1;
    return name.end() == range.end()
        && heads.stream().anyMatch(h -> h.end() == comma)
        && phrases.first(range).filter(p -> p.isHuman() && !p.plural()).isPresent();
  }

  private boolean isHead(NameMention name, TokenRange range, List<NameMention> heads) {
    if (modifiers.isModifier(name, range) || isBracketed(name.begin(), range)) {
      return false;
    }
    int begin = front(name, range);
    int before = begin - 1;
    if (before < range.begin()) {
      return true;
    }
    if (!heads.isEmpty()) {
      int last = heads.get(heads.size() - 1).end();
      return row.is(before, WordList.JOINING)
          && (before - 1 < last || row.is(before - 1, ",", ")"));
    }
    if (row.is(before, WordList.BEFORE_HEAD)) {
      return !row.is(before, WordList.JOINING) || !hasPreposition(range.begin(), begin);
    }
    return row.is(before, ",") || row.isDash(before)
        ? !isOfOthers(name, before, range)
        : before == range.begin()
                && row.tagged(before, "VB", "VBP", "UH", "IN") // "lead author Ann Smith"
            || isAgent(begin, range)
            || isCalled(name, begin, range);
  }

  private boolean isBracketed(int name, TokenRange range) {
    int mark = row.runBegin(name, range.begin(), i -> !row.is(i, "(", ")")) - 1;
    return mark >= range.begin() && row.is(mark, "(");
  }

  /** "a group led by Ann Smith", but not "critics led by Ann Smith". */
  private boolean isAgent(int name, TokenRange range) {
    return row.is(name - 1, "by")
        && row.is(name - 2, WordList.HEADED)
        && phrases.first(range).filter(NounPhrase::isHuman).isEmpty();
  }

  /** "the city of Phoenix", "local newspaper the Daily Post": the noun says what the name names. */
  private boolean isCalled(NameMention name, int begin, TokenRange range) {
    return switch (name.kind()) {
      case PERSON -> false;
      case PLACE ->
          row.is(begin - 1, "of")
              && isA(begin - 2, NounClass.PLACE)
              && phrases.first(range).filter(p -> p.head() == begin - 2).isPresent();
      default -> row.is(begin, "the") && phrases.isBody(begin - 1);
    };
  }

  private boolean isA(int token, NounClass type) {
    return phrases.noun(token).filter(n -> n.type() == type).isPresent();
  }

  /**
   * The name behind the comma is not whoever heads the source: "the leaders of Chad, Niger and
   * Mali", "allies of the governor, Ann Smith,", "the mayor and her deputy, Ann Smith,".
   */
  private boolean isOfOthers(NameMention name, int comma, TokenRange range) {
    Optional<NounPhrase> head = phrases.first(new TokenRange(range.begin(), comma));
    return switch (name.kind()) {
      case PLACE -> head.filter(NounPhrase::isBody).isEmpty();
      case PERSON ->
          head.filter(p -> p.isHuman() && (isOwned(p, comma) || isFirstOfTwo(p.head() + 1)))
              .isPresent();
      default -> false;
    };
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
    return IntStream.range(begin + 1, end).anyMatch(i -> row.tagged(i, "IN"));
  }

  /** {@return where the name's titles and articles begin, "the fiscally conservative" of a body} */
  private int front(NameMention name, TokenRange range) {
    boolean body = name.kind() == SpeakerKind.ORGANIZATION;
    return row.runBegin(
        entities.graph().front(name), range.begin(), i -> isArticle(i) || body && isAdjective(i));
  }

  /** "Hale-backed" is one, in three tokens. */
  private boolean isAdjective(int i) {
    return row.isAdjective(i)
        || row.isAdverb(i)
        || row.tagged(i, "VBN", "HYPH") && !row.is(i, WordList.BEFORE_HEAD)
        || row.tagged(i + 1, "HYPH");
  }

  private boolean isArticle(int i) {
    return row.tagged(i, "DT", "PRP$", "CD", "``", "PDT");
  }
}
