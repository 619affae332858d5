// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.AttributionType;
import io.github.dixit.SourceForm;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;
import io.github.dixit.speakers.reference.Discourse;
import io.github.dixit.speakers.reference.Referent;
import io.github.dixit.text.Dialogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells who speaks in a quotation that has neither source nor cue: in a conversation the other of
 * two, elsewhere whoever was quoted right before, or whom the sentence before is about.
 */
final class BareQuotations {

  private static final int FEWEST_ANSWERS = 2;

  private final TokenRow row;
  private final Entities entities;
  private final Discourse discourse;
  private final Dialogue dialogue;

  /**
   * Who answers in an interview that is told: a paragraph asks, without quotation marks, and the
   * next one answers in them. Whoever the text names first is asked.
   */
  private final Optional<Entity> interviewee;

  private final Conversation conversation = new Conversation();
  private final UtteranceReader utterances;
  private final PrecedingSentences preceding;

  /** Who is named for the words that begin a paragraph where people talk to each other. */
  private final Map<Integer, List<Entity>> turns = new HashMap<>();

  BareQuotations(Scene scene, Meanings meanings, UtteranceReader utterances) {
    this.row = scene.row();
    this.entities = scene.entities();
    this.discourse = scene.discourse();
    this.utterances = utterances;
    this.dialogue = utterances.dialogue();
    this.preceding = new PrecedingSentences(row, entities, scene.phrases(), meanings, this::before);
    boolean told = IntStream.range(0, row.size()).filter(this::answers).count() >= FEWEST_ANSWERS;
    this.interviewee =
        entities.mentions().stream()
            .filter(m -> told && !row.isHeadline(m.begin()))
            .map(entities::of)
            .filter(Entity::isPerson)
            .findFirst();
  }

  /** {@return whether the token begins an answer: its paragraph is quoted, the one before asks} */
  private boolean answers(int token) {
    return token > 0
        && row.startsParagraph(token)
        && row.quotation(token) >= 0
        && row.quotation(token - 1) < 0
        && row.is(token - 1, "?");
  }

  /**
   * Notes, before any source is resolved, whom the source of a turn names; nobody if it doesn't.
   */
  void prepare(SourceRequest turn, List<Entity> named) {
    turns.putIfAbsent(paragraph(turn), named);
  }

  /** Notes who spoke in an attribution that is nested in no other; nobody if nobody knows. */
  void heard(LinkedAttribution attribution, SourceRequest request, List<Entity> speakers) {
    int begin = row.firstEndingAfter(attribution.content().begin());
    int end = row.firstEndingAfter(attribution.content().end() - 1);
    TokenRange paragraphs = new TokenRange(row.paragraph(begin), row.paragraph(end) + 1);
    if (attribution.type() != AttributionType.INDIRECT) {
      List<Entity> whom = utterances.addressees(request);
      boolean oneself = whom.stream().anyMatch(speakers::contains); // "said Mr. Grey"
      conversation.spoke(paragraphs, speakers, oneself ? utterances.called(request) : whom);
    } else if (!isDialogue(begin) || isThought(request)) {
      conversation.interrupt();
    } else if (conversation.hasParty(paragraphs.begin(), speakers)) {
      conversation.reported(paragraphs, speakers);
    }
  }

  /** {@return to whom the words around the token are said, where people talk to each other} */
  List<Entity> listener(int token) {
    return row.quotation(token) >= 0 && isDialogue(token)
        ? conversation.listener(row.paragraph(token))
        : List.of();
  }

  /** {@return who can't speak in it: whoever had the turn right before, where people take turns} */
  List<Entity> silent(SourceRequest request) {
    return isTurn(request) ? before(row.firstEndingAfter(request.contentBegin())) : List.of();
  }

  private List<Entity> before(int token) {
    return conversation.hasTurnBefore(row.paragraph(token)) ? conversation.lastQuoted() : List.of();
  }

  /** {@return whether the words begin a paragraph where people talk to each other} */
  boolean isTurn(SourceRequest request) {
    int token = row.firstEndingAfter(request.contentBegin());
    return request.depth() == 0
        && row.startsParagraph(token)
        && row.quotation(token) >= 0
        && isDialogue(token);
  }

  /** {@return the paragraph in which the words begin} */
  int paragraph(SourceRequest request) {
    return row.paragraph(row.firstEndingAfter(request.contentBegin()));
  }

  private boolean isThought(SourceRequest request) {
    List<TokenRange> cues = request.cues(row);
    return !cues.isEmpty() && cues.stream().allMatch(c -> row.hasVerb(c, WordList.THINKING));
  }

  private boolean isDialogue(int token) {
    return dialogue.isAt(row.token(token).span().begin());
  }

  /** {@return who speaks in the request's content, if it is such a quotation} */
  Answer speaker(SourceRequest request) {
    boolean bare =
        request
            .attribution()
            .filter(a -> a.cue().isEmpty() && a.type() == AttributionType.DIRECT)
            .isPresent();
    if (!bare) {
      return Answer.NONE;
    }
    int token = row.firstEndingAfter(request.begin());
    List<Entity> who = speaker(token);
    boolean addressed = utterances.addressees(request).stream().anyMatch(who::contains);
    return new Answer(SourceForm.IMPLICIT, addressed ? List.of() : who);
  }

  /** {@return who says what is quoted around the token, if it answers in an interview} */
  List<Entity> answering(int token) {
    int paragraph = row.document().paragraphs().get(row.paragraph(token)).begin();
    int begin = row.firstEndingAfter(paragraph);
    return row.quotation(begin) == row.quotation(token) ? asked(begin) : List.of();
  }

  /** Whoever is asked in the interview that the paragraph is of, or whom words before name. */
  private List<Entity> asked(int begin) {
    List<Entity> person = interviewee.stream().toList();
    boolean other = !person.isEmpty() && !answers(begin);
    return other ? preceding.about(begin, isDialogue(begin)).orElse(person) : person;
  }

  private List<Entity> speaker(int token) {
    List<Entity> asked = row.startsParagraph(token) ? asked(token) : List.of();
    if (!asked.isEmpty()) {
      return asked;
    }
    boolean turn = row.startsParagraph(token) && isDialogue(token);
    return turn ? inDialogue(token) : inProse(token);
  }

  /**
   * Whoever does not speak right before, or else speaks in the turn after next; behind other words
   * whoever they are about.
   */
  private List<Entity> inDialogue(int token) {
    int paragraph = row.paragraph(token);
    if (!conversation.hasTurnBefore(paragraph)) {
      return preceding.about(token, isDialogue(token)).orElseGet(() -> afterNext(paragraph));
    }
    List<Entity> other = conversation.other();
    return other.isEmpty() ? afterNext(paragraph) : other;
  }

  /** "“Is it far?” “A mile.” “Then I go,” said Smith": who is named two turns on, unless last. */
  private List<Entity> afterNext(int paragraph) {
    List<Entity> next = turns.getOrDefault(paragraph + 1, conversation.last());
    List<Entity> afterNext = turns.getOrDefault(paragraph + 2, List.of());
    boolean last = conversation.hasTurnBefore(paragraph) && afterNext.equals(conversation.last());
    return last || afterNext.equals(next) || !turns.containsKey(paragraph + 1)
        ? List.of()
        : afterNext;
  }

  private List<Entity> inProse(int token) {
    int paragraph = row.paragraph(token);
    return preceding
        .about(token, isDialogue(token))
        .or(
            () ->
                discourse
                    .lastSource(token)
                    .filter(s -> paragraph - row.paragraph(s.begin()) <= 1)
                    .map(Referent::entities))
        .or(
            () ->
                Optional.of(conversation.last()).filter(w -> conversation.hasTurnBefore(paragraph)))
        .orElse(List.of());
  }
}
