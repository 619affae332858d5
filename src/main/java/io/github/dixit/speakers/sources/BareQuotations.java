// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.AttributionType;
import io.github.dixit.SourceForm;
import io.github.dixit.SpeakerKind;
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

/**
 * Tells who speaks in a quotation that has neither source nor cue: in a conversation the other of
 * two, elsewhere whoever was quoted right before.
 */
public final class BareQuotations {

  /** How many tokens of what somebody does are read. */
  private static final int LONGEST_ACTION = 120;

  /** Where in it the name of the one who does it begins at the latest. */
  private static final int FRONT = 2;

  /** How many sentences before a quotation are asked whom they are about. */
  private static final int FURTHEST_SENTENCE = 2;

  private final TokenRow row;
  private final Entities entities;
  private final Discourse discourse;
  private final Dialogue dialogue;
  private final Conversation conversation = new Conversation();

  public BareQuotations(TokenRow row, Entities entities, Discourse discourse) {
    this.row = row;
    this.entities = entities;
    this.discourse = discourse;
    this.dialogue = Dialogue.of(row.document());
  }

  /** Notes who spoke in an attribution that is nested in no other; nobody if nobody knows. */
  public void heard(LinkedAttribution attribution, List<Entity> speakers) {
    if (attribution.type() == AttributionType.INDIRECT) {
      conversation.interrupt();
      return;
    }
    int begin = row.firstEndingAfter(attribution.content().begin());
    int end = row.firstEndingAfter(attribution.content().end() - 1);
    conversation.spoke(row.paragraph(begin), row.paragraph(end), speakers);
  }

  /** {@return who speaks in the request's content, if it is such a quotation} */
  public Answer speaker(SourceRequest request) {
    boolean bare =
        request
            .attribution()
            .filter(a -> a.cue().isEmpty() && a.type() == AttributionType.DIRECT)
            .filter(a -> !isBeforeCue(a.content().end()))
            .isPresent();
    if (!bare) {
      return Answer.NONE;
    }
    int token = row.firstEndingAfter(request.begin());
    if (startsTurn(token)) {
      return conversation.hasTurnBefore(row.paragraph(token))
          ? new Answer(SourceForm.IMPLICIT, conversation.other())
          : new Answer(SourceForm.IMPLICIT, actorBefore(token));
    }
    return discourse
        .lastSource(token)
        .filter(s -> isContinuation(s, token))
        .map(Referent::entities)
        .or(() -> lastQuoted(token))
        .or(() -> introduced(token))
        .map(who -> new Answer(SourceForm.IMPLICIT, who))
        .orElse(Answer.NONE);
  }

  /** The paragraph before is nothing but a quotation: it goes on. */
  private Optional<List<Entity>> lastQuoted(int token) {
    boolean alone =
        token > 0
            && row.quotation(token - 1) >= 0
            && row.paragraph(token - 1) < row.paragraph(token);
    return alone
            && conversation.hasTurnBefore(row.paragraph(token))
            && !conversation.last().isEmpty()
        ? Optional.of(conversation.last())
        : Optional.empty();
  }

  /** "Coach Ann Smith was furious." and behind it a quotation: whoever the sentence is about. */
  private Optional<List<Entity>> introduced(int token) {
    int paragraph = startsParagraph(token) ? row.paragraph(token) - 1 : row.paragraph(token);
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
        entities.in(sentence).stream()
            .filter(m -> entities.of(m).isPerson() && row.quotation(m.begin()) < 0)
            .toList();
    List<Entity> all = people.stream().map(entities::of).distinct().toList();
    return people.stream()
        .filter(m -> row.isVerb(m.end()))
        .map(entities::of)
        .findFirst()
        .or(() -> all.stream().filter(e -> all.size() == 1).findFirst())
        .map(List::of);
  }

  private boolean startsParagraph(int token) {
    return token == 0 || row.paragraph(token - 1) < row.paragraph(token);
  }

  private boolean startsTurn(int token) {
    return startsParagraph(token) && dialogue.isAt(row.token(token).span().begin());
  }

  /** "Hester looked at the trunk." and in the next paragraph a quotation: whoever acted speaks. */
  private List<Entity> actorBefore(int token) {
    int begin = token;
    while (begin > 0
        && token - begin < LONGEST_ACTION
        && row.paragraph(begin - 1) >= row.paragraph(token) - 1
        && row.quotation(begin - 1) < 0) {
      begin--;
    }
    boolean whole = begin > 0 && row.paragraph(begin - 1) == row.paragraph(token) - 2;
    return whole
        ? entities.in(new TokenRange(begin, Math.min(begin + FRONT, token))).stream()
            .map(entities::of)
            .filter(Entity::isPerson)
            .findFirst()
            .map(List::of)
            .orElse(List.of())
        : List.of();
  }

  /** "...," the neighbour says: the comma announces somebody else's name. */
  private boolean isBeforeCue(int end) {
    int last = row.firstEndingAfter(end - 1);
    return row.is(last, ",") || row.is(last - 1, ",");
  }

  private boolean isContinuation(Referent source, int token) {
    if (row.paragraph(token) - row.paragraph(source.begin()) > 1) {
      return false;
    }
    boolean alone =
        row.paragraph(token) == row.paragraph(source.begin()) || row.startsSentence(token);
    return alone
        && entities.in(new TokenRange(source.range().end(), token)).stream()
            .allMatch(
                m ->
                    row.quotation(m.begin()) >= 0
                        || m.kind() == SpeakerKind.PLACE
                        || source.entities().contains(entities.of(m)));
  }
}
