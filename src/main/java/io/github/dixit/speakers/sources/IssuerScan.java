// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.entities.NameMention;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.Optional;
import java.util.Set;

/**
 * Notes the texts that a document speaks of together with who issued them: <em>a report by the
 * bank</em>, <em>the Post ran a feature</em>.
 */
public final class IssuerScan {

  private static final int REACH = 6;

  /** Words before a text that the text speaks of for the first time. */
  private static final Set<String> INTRODUCING = Set.of("a", "an", "its", "his", "her", "their");

  private final TokenRow row;
  private final Entities entities;
  private final NounPhrases phrases;
  private final DocumentIssuers issuers;

  public IssuerScan(TokenRow row, Entities entities, NounPhrases phrases, DocumentIssuers issuers) {
    this.row = row;
    this.entities = entities;
    this.phrases = phrases;
    this.issuers = issuers;
  }

  public void scan() {
    for (int i = 0; i < row.size(); i++) {
      Optional<Noun> noun =
          row.isNoun(i)
              ? phrases.noun(i).filter(n -> n.type() == NounClass.DOCUMENT)
              : Optional.empty();
      if (noun.isPresent()) {
        int at = i;
        issuer(i).ifPresent(e -> issuers.issued(noun.get().word(), at, e));
      }
    }
  }

  private Optional<Entity> issuer(int noun) {
    return behind(noun).or(() -> modifier(noun)).or(() -> subject(noun));
  }

  /** "a report by the bank", "a statement from Smith". */
  private Optional<Entity> behind(int noun) {
    int limit = Math.min(row.sentenceEnd(row.sentence(noun)), noun + REACH);
    for (int i = noun + 1; i < limit; i++) {
      if (row.lower(i).equals("by") && !WordList.SEEN.has(row.lower(i - 1))
          || row.lower(i).equals("from") && i == noun + 1) {
        int article = row.tag(i + 1).equals("DT") ? i + 2 : i + 1;
        return entities
            .at(article)
            .filter(m -> m.begin() == article)
            .map(entities::of)
            .filter(this::canIssue);
      }
    }
    return Optional.empty();
  }

  /** "the ministry's report", "a Gallup poll". */
  private Optional<Entity> modifier(int noun) {
    int begin = row.sentenceBegin(row.sentence(noun));
    for (int i = noun - 1; i >= Math.max(begin, noun - REACH); i--) {
      Optional<NameMention> name = entities.at(i);
      if (name.isPresent()) {
        Entity entity = entities.of(name.get());
        boolean owner = row.isPossessiveMark(name.get().end());
        boolean unowned = entity.kind() == SpeakerKind.ORGANIZATION && name.get().end() == i + 1;
        return owner || unowned ? Optional.of(entity).filter(this::canIssue) : Optional.empty();
      }
      if (!row.isNoun(i) && !row.tag(i).startsWith("JJ") && !row.isPossessiveMark(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The Post ran a long feature", "the bank said in its report". */
  private Optional<Entity> subject(int noun) {
    int begin = row.sentenceBegin(row.sentence(noun));
    int i = noun - 1;
    while (i >= begin && noun - i <= REACH && (row.isNoun(i) || row.tag(i).startsWith("JJ"))) {
      i--;
    }
    int determiner = i;
    if (!INTRODUCING.contains(row.lower(i))) {
      return Optional.empty();
    }
    return before(determiner, begin)
        .or(() -> entities.at(begin))
        .or(() -> entities.at(begin + 1))
        .filter(m -> m.end() < determiner && isIssuing(m.end(), determiner))
        .filter(m -> determiner - m.end() <= 2 * REACH)
        .map(entities::of)
        .filter(this::canIssue);
  }

  /** The name right before the verb: "..., the bank wrote in its report". */
  private Optional<NameMention> before(int determiner, int begin) {
    int verb = determiner - 1;
    while (verb > begin && determiner - verb <= 3 && !row.isVerb(verb)) {
      verb--;
    }
    while (verb > begin && (row.isVerb(verb) || row.tag(verb).startsWith("RB"))) {
      verb--;
    }
    return verb < begin ? Optional.empty() : entities.at(verb);
  }

  private boolean isIssuing(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (row.isVerb(i) && WordList.ISSUING.has(row.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private boolean canIssue(Entity entity) {
    return entity.kind() != SpeakerKind.PLACE;
  }
}
