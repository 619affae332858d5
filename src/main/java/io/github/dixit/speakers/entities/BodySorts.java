// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows what sort of body an organisation is, by the words of its name and by what the text calls
 * it: <em>the union, CCT</em>, <em>carmaker Orbita</em>, <em>the Frontline Institute, a think
 * tank</em>. So <em>the company</em> is not put to a union, nor <em>the newspaper</em> to a league.
 */
public final class BodySorts {

  private static final int REACH = 14;

  private final TokenRow row;
  private final Lexicon lexicon;
  private final Entities entities;
  private final NounPhrases phrases;

  public BodySorts(TokenRow row, Lexicon lexicon, Entities entities, NounPhrases phrases) {
    this.row = row;
    this.lexicon = lexicon;
    this.entities = entities;
    this.phrases = phrases;
  }

  /** Adds to all bodies of the text what it calls them. */
  public void read() {
    for (NameMention each : entities.mentions()) {
      Entity entity = entities.of(each);
      boolean body =
          entity.kind() == SpeakerKind.ORGANIZATION || entity.kind() == SpeakerKind.UNKNOWN;
      if (body && !row.isTitleCase(row.sentence(each.begin()), 4, 0.75)) {
        before(each)
            .or(() -> behind(each))
            .or(() -> joined(each))
            .ifPresent(noun -> entity.roleWords().add(noun));
      }
    }
  }

  /** "carmaker Orbita", "the union, CCT,". */
  private Optional<String> before(NameMention name) {
    int last = name.begin() - 1;
    boolean comma = row.lower(last).equals(",") && endsApposition(name.end());
    int noun = comma ? last - 1 : last;
    boolean inSentence = noun >= row.sentenceBegin(row.sentence(name.begin()));
    return inSentence && row.isNoun(noun) && entities.at(noun).isEmpty()
        ? body(noun).filter(n -> !comma || row.tag(beginOf(noun)).equals("DT"))
        : Optional.empty();
  }

  private boolean endsApposition(int i) {
    return row.lower(i).equals(",") || row.tag(i).equals(".");
  }

  private int beginOf(int noun) {
    int i = noun;
    while (i > 0 && (row.isNoun(i) || row.tag(i).startsWith("JJ") || row.tag(i).equals("HYPH"))) {
      i--;
    }
    return i;
  }

  /** "CCT, a union of bakers,". */
  private Optional<String> behind(NameMention name) {
    int comma = name.end();
    if (!row.lower(comma).equals(",") || comma + 2 > row.size()) {
      return Optional.empty();
    }
    int end = Math.min(row.sentenceEnd(row.sentence(comma)), comma + REACH);
    return phrases
        .first(new TokenRange(comma + 1, end))
        .filter(p -> p.range().begin() == comma + 1 && p.isBody() && !p.plural())
        .filter(p -> row.tag(comma + 1).equals("DT") || p.owner().isPresent())
        .flatMap(p -> body(p.head()));
  }

  /** "the CCT union". */
  private Optional<String> joined(NameMention name) {
    int noun = name.end();
    boolean last = noun < row.size() && row.isNoun(noun) && !row.isNoun(noun + 1);
    return last && row.sentence(noun) == row.sentence(name.begin()) && !row.isCapital(noun)
        ? body(noun)
        : Optional.empty();
  }

  private Optional<String> body(int noun) {
    return phrases.noun(noun).filter(n -> n.type().isBody()).map(Noun::word);
  }

  /** {@return whether name or text say that the body is of another sort than that noun's} */
  public boolean contradict(Entity entity, NounClass type) {
    Set<NounClass> told = told(entity);
    return !told.isEmpty() && !told.contains(type);
  }

  /** {@return whether name or text say that the body is of that noun's sort} */
  public boolean confirm(Entity entity, NounClass type) {
    return told(entity).contains(type);
  }

  private Set<NounClass> told(Entity entity) {
    Set<NounClass> told = new HashSet<>();
    Stream.concat(
            entity.forms().keySet().stream()
                .flatMap(f -> OrganizationName.of(f, lexicon).words().stream()),
            entity.roleWords().stream())
        .filter(w -> !WordList.LOOSE_BODY.has(w))
        .forEach(
            w -> lexicon.noun(w).map(Noun::type).filter(NounClass::isBody).ifPresent(told::add));
    if (entity.forms().keySet().stream().anyMatch(OrganizationName::isCompany)) {
      told.add(NounClass.COMPANY);
    }
    return told;
  }
}
