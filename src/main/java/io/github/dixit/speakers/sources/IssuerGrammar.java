// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who issued a text from the words around its noun: <em>the bank's report</em>, <em>a Gallup
 * poll</em>, <em>a letter from Smith</em>, <em>the Post ran a feature</em>.
 */
final class IssuerGrammar {

  private static final int REACH = 6;

  /** Words before a text that the text speaks of for the first time. */
  private static final Set<String> INTRODUCING = Set.of("a", "an", "its", "his", "her", "their");

  private static final Set<String> PLACED = Set.of("in", "on");

  private static final Set<String> JOINING = Set.of("/", "-", "–");

  private final TokenRow row;
  private final Entities entities;
  private final NounPhrases phrases;
  private final Lexicon lexicon;
  private final Voices voices;

  IssuerGrammar(
      TokenRow row, Entities entities, NounPhrases phrases, Lexicon lexicon, Voices voices) {
    this.row = row;
    this.entities = entities;
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.voices = voices;
  }

  /** {@return who issued a text that the document speaks of, whoever says something there} */
  Optional<Entity> issuer(int noun) {
    int end = Math.min(row.sentenceEnd(row.sentence(noun)), noun + REACH);
    return issuedBy(noun, end)
        .or(() -> modifier(noun, noun - REACH))
        .filter(e -> e.kind() != SpeakerKind.PLACE)
        .or(() -> subject(noun));
  }

  /** "a report by the bank", "a statement to the Post from Smith", "a feature in the Post". */
  Optional<Entity> behind(int noun, int end) {
    return issuedBy(noun, end).or(() -> placedIn(noun, end));
  }

  private Optional<Entity> issuedBy(int noun, int end) {
    for (int i = noun + 1; i < end; i++) {
      if (isIssued(i)) {
        Optional<Entity> author = author(i + 1, end);
        if (author.isPresent()) {
          return author.filter(IssuerGrammar::canIssue);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> placedIn(int noun, int end) {
    for (int i = noun + 1; i < end; i++) {
      if (isPlaced(i, noun)) {
        return author(i + 1, end).filter(this::canPublish);
      }
    }
    return Optional.empty();
  }

  /** {@return the phrase behind "by" that names nobody: "a survey by the institute"} */
  Optional<NounPhrase> describedBehind(int noun, int end) {
    for (int i = noun + 1; i < end; i++) {
      if (isIssued(i)) {
        return phrases.first(new TokenRange(i + 1, end));
      }
    }
    return Optional.empty();
  }

  private boolean isIssued(int i) {
    return row.lower(i).equals("from")
        || row.lower(i).equals("by") && !WordList.SEEN.has(row.lower(i - 1));
  }

  private boolean isPlaced(int i, int noun) {
    return PLACED.contains(row.lower(i)) && (row.isVerb(i - 1) || i == noun + 1);
  }

  /**
   * "Sunday Post journalist Giles Hobday" is he, "the Delft-based consultancy Orix" Orix, "the
   * Sunday Post's reporters" the paper.
   */
  private Optional<Entity> author(int from, int end) {
    List<Entity> bodies = new ArrayList<>();
    for (int i = from; i < end && isInsideAuthor(i, from); ) {
      Optional<NameMention> name = entities.at(i);
      Optional<Entity> entity = name.map(entities::of);
      if (entity.filter(Entity::isPerson).isPresent()) {
        return entity;
      }
      i = name.map(NameMention::end).orElse(i + 1);
      entity.ifPresent(bodies::add);
    }
    return bodies.stream()
        .filter(this::canPublish)
        .reduce((a, b) -> b)
        .or(() -> bodies.stream().findFirst());
  }

  private boolean isInsideAuthor(int i, int from) {
    String tag = row.tag(i);
    return !row.nameTag(i).equals("DATE") && isBeforeNoun(i)
        || row.tag(i).equals("VBN") && row.tag(i - 1).equals("HYPH")
        || i == from && (tag.equals("DT") || tag.equals("PRP$"));
  }

  /** "the ministry's report", "a Gallup poll", "a national Fox News/Gallup poll": Fox News. */
  Optional<Entity> modifier(int noun, int limit) {
    int begin = Math.max(row.sentenceBegin(row.sentence(noun)), limit);
    for (int i = noun - 1; i >= begin && isBeforeNoun(i); i--) {
      Optional<NameMention> name = entities.at(i).filter(m -> m.end() <= noun);
      if (name.isPresent()) {
        NameMention first = firstOf(name.get(), begin);
        boolean owner = row.isPossessiveMark(first.end());
        return Optional.of(entities.of(first))
            .filter(e -> owner ? canIssue(e) : labels(e, noun) && !isPlatform(first));
      }
    }
    return Optional.empty();
  }

  private boolean isBeforeNoun(int i) {
    String tag = row.tag(i);
    return entities.at(i).isPresent()
        || row.isNoun(i)
        || tag.startsWith("JJ")
        || tag.equals("VBG")
        || tag.equals("HYPH")
        || tag.equals("CD")
        || row.isPossessiveMark(i);
  }

  /** "a CNN/ORC poll", "a Post-ABC poll". */
  private NameMention firstOf(NameMention last, int begin) {
    NameMention first = last;
    while (first.begin() - 2 >= begin && JOINING.contains(row.lower(first.begin() - 1))) {
      Optional<NameMention> before = entities.at(first.begin() - 2);
      if (before.isEmpty()) {
        break;
      }
      first = before.get();
    }
    return first;
  }

  /** "a Gallup poll", "the Smith email"; "the Smith report" may be about him. */
  private boolean labels(Entity entity, int noun) {
    boolean personal = phrases.noun(noun).filter(n -> WordList.PERSONAL.has(n.word())).isPresent();
    return entity.isPerson() ? personal : canPublish(entity) || voices.isPlaceName(entity);
  }

  /** "a Facebook post": where it stands, not who wrote it. */
  private boolean isPlatform(NameMention name) {
    return lexicon.isPlatform(name.name().toLowerCase(Locale.ROOT));
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
        .filter(e -> e.kind() != SpeakerKind.PLACE);
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

  static boolean canIssue(Entity entity) {
    return entity.kind() != SpeakerKind.GROUP && entity.kind() != SpeakerKind.DOCUMENT;
  }

  private boolean canPublish(Entity entity) {
    return canIssue(entity) && entity.kind() != SpeakerKind.PLACE && !entity.isPerson();
  }
}
