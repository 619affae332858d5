// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.reference.Discourse;
import io.github.dixit.speakers.reference.Referent;
import io.github.dixit.text.layout.Turn;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who has a turn whose label, or what stands elsewhere in the text, names the speaker. */
final class LabelledSource {

  private final TokenRow row;
  private final Entities entities;
  private final Discourse discourse;

  /** Identifiers of the attributions that are turns. */
  private final Set<String> turns = new HashSet<>();

  /** Who has turns under a name. */
  private final Set<Entity> labelled = new HashSet<>();

  LabelledSource(TokenRow row, Entities entities, Discourse discourse) {
    this.row = row;
    this.entities = entities;
    this.discourse = discourse;
  }

  /** Tells it the requests of the document before it is asked for any speaker. */
  void prepare(List<SourceRequest> requests) {
    for (SourceRequest each : requests) {
      each.who().flatMap(w -> each.attribution()).ifPresent(a -> turns.add(a.id()));
      each.who().flatMap(Turn.Who::name).flatMap(this::person).ifPresent(labelled::add);
    }
  }

  /** {@return an answer to a label without a name: an office is nobody's who has turns by name} */
  Answer withoutOthers(SourceRequest request, Answer answer) {
    boolean other = answer.entities().stream().anyMatch(labelled::contains);
    return request.who().isPresent() && other ? answer.nobody() : answer;
  }

  /**
   * {@return an answer to a source in a turn that speaks of another: "the governor" and "he" are
   * not whoever says so}
   */
  Answer withoutSelf(SourceRequest request, Answer answer, List<Entity> saying) {
    boolean inTurn =
        request
            .attribution()
            .flatMap(LinkedAttribution::nestedIn)
            .filter(turns::contains)
            .isPresent();
    boolean other = answer.form() == SourceForm.NOMINAL || answer.form() == SourceForm.PRONOUN;
    return inTurn && other && answer.entities().stream().anyMatch(saying::contains)
        ? answer.nobody()
        : answer;
  }

  /** {@return who speaks; empty if the layout tells no more than the words of the source} */
  Optional<Answer> speaker(SourceRequest request) {
    return request
        .who()
        .flatMap(
            who ->
                who.unnamed()
                    ? Optional.of(new Answer(form(request, SourceForm.NOMINAL), List.of()))
                    : who.name().flatMap(this::person).map(e -> named(e, who, request)));
  }

  private Answer named(Entity person, Turn.Who who, SourceRequest request) {
    who.role().map(r -> r.of(row.text())).ifPresent(person::addRole);
    who.affiliation().ifPresent(body -> affiliate(person, body));
    TokenRange at =
        row.range(request.source().map(s -> s.spans().get(0)).orElseGet(() -> who.name().get()));
    discourse.addSource(new Referent(at, List.of(person), Optional.empty(), true));
    return new Answer(form(request, SourceForm.NAMED), List.of(person));
  }

  /** Where the text knows the body by another's name, or not at all, its words alone are noted. */
  private void affiliate(Entity person, Span body) {
    Entity known =
        entities.named(row.range(body)).filter(e -> !e.isPerson()).findFirst().orElse(person);
    person.affiliate(body.of(row.text()), known);
  }

  private Optional<Entity> person(Span name) {
    return entities.named(row.range(name)).filter(Entity::isPerson).findFirst();
  }

  private static SourceForm form(SourceRequest request, SourceForm sourced) {
    return request.source().isPresent() ? sourced : SourceForm.IMPLICIT;
  }
}
