// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.AttributionType;
import io.github.dixit.SourceForm;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.reference.Discourse;
import io.github.dixit.speakers.reference.Referent;
import io.github.dixit.text.Dialogue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells who speaks in a quotation that has neither source nor cue: in a conversation the other of
 * two, elsewhere whoever was quoted right before, or whom the sentence before is about.
 */
final class BareQuotations {

  /** How many sentences before a quotation are asked whom they are about. */
  private static final int FURTHEST_SENTENCE = 2;

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

  BareQuotations(TokenRow row, Entities entities, Discourse discourse) {
    this.row = row;
    this.entities = entities;
    this.discourse = discourse;
    this.dialogue = Dialogue.of(row.document());
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

  /** Notes who spoke in an attribution that is nested in no other; nobody if nobody knows. */
  void heard(LinkedAttribution attribution, List<Entity> speakers) {
    if (attribution.type() == AttributionType.INDIRECT) {
      conversation.interrupt();
    } else {
      int begin = row.firstEndingAfter(attribution.content().begin());
      int end = row.firstEndingAfter(attribution.content().end() - 1);
      conversation.spoke(row.paragraph(begin), row.paragraph(end), speakers);
    }
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
    return new Answer(SourceForm.IMPLICIT, speaker(token));
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
    return other ? introduced(begin).orElse(person) : person;
  }

  private List<Entity> speaker(int token) {
    List<Entity> asked = row.startsParagraph(token) ? asked(token) : List.of();
    if (!asked.isEmpty()) {
      return asked;
    }
    boolean turn = row.startsParagraph(token) && dialogue.isAt(row.token(token).span().begin());
    return turn ? inDialogue(token) : inProse(token);
  }

  /** Whoever does not speak right before; behind other words whoever they are about. */
  private List<Entity> inDialogue(int token) {
    return conversation.hasTurnBefore(row.paragraph(token))
        ? conversation.other()
        : introduced(token).orElse(List.of());
  }

  private List<Entity> inProse(int token) {
    int paragraph = row.paragraph(token);
    return introduced(token)
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

  /** "Coach Ann Smith was furious." and behind it a quotation: whoever the sentence is about. */
  private Optional<List<Entity>> introduced(int token) {
    int paragraph = row.startsParagraph(token) ? row.paragraph(token) - 1 : row.paragraph(token);
    int end = token;
    for (int i = 0; i < FURTHEST_SENTENCE && end > 0; i++) {
      int begin = row.beginOfSentence(end - 1);
      if (row.paragraph(begin) != paragraph || row.quotation(end - 1) >= 0) {
        return Optional.empty();
      }
      Optional<List<Entity>> about = about(new TokenRange(begin, end));
      if (about.isPresent()) {
        return about;
      }
      end = begin;
    }
    return Optional.empty();
  }

  /** The person in front of a verb, or the only one; none if there are several. */
  private Optional<List<Entity>> about(TokenRange sentence) {
    List<NameMention> people =
        entities.in(sentence).stream().filter(m -> entities.of(m).isPerson()).toList();
    List<Entity> all = people.stream().map(entities::of).distinct().toList();
    return people.stream()
        .filter(m -> all.size() == 1 || row.isVerb(m.end()))
        .map(m -> List.of(entities.of(m)))
        .findFirst();
  }
}
