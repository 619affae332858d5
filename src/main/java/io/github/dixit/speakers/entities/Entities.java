// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.MentionGraph;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.text.Deadline;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The named entities of a document: which mention belongs to whom. */
public final class Entities {

  private final Lexicon lexicon;
  private final PersonClusters people;
  private final OrganizationClusters organizations;
  private final Map<String, Entity> countries = new HashMap<>();
  private final Map<String, Entity> places = new HashMap<>();
  private final Map<NameMention, Entity> byMention = new HashMap<>();
  private final Map<String, Entity> unknown = new HashMap<>();
  private final MentionGraph graph;

  /**
   * Finds the names and whose they are.
   *
   * @throws io.github.dixit.DixitException if it isn't done in time
   */
  public Entities(TokenRow row, Deadline deadline) {
    this.lexicon = row.lexicon();
    this.people = new PersonClusters(row);
    this.organizations = new OrganizationClusters(row);
    this.graph = new MentionGraph(row, NameFinder.find(row));
    clusterAll(deadline);
  }

  /** {@return the names and what stands beside them} */
  public MentionGraph graph() {
    return graph;
  }

  /** {@return all names in text order} */
  public List<NameMention> mentions() {
    return graph.names().all();
  }

  public Entity of(NameMention mention) {
    return Objects.requireNonNull(byMention.get(mention));
  }

  /**
   * {@return the country's entity, made if need be}
   *
   * @param country its id in the lexicon
   */
  public Entity government(String country) {
    return countries.computeIfAbsent(
        country,
        id -> {
          Entity entity = new Entity(SpeakerKind.PLACE);
          entity.note(Entity.Fact.COUNTRY, id);
          return entity;
        });
  }

  /** {@return the widest name that covers the token} */
  public Optional<NameMention> at(int token) {
    return graph.names().at(token);
  }

  /** {@return the names that overlap the range, wide ones only, in text order} */
  public List<NameMention> in(TokenRange range) {
    return graph.names().in(range);
  }

  /** {@return whom the names mean that overlap the range, in text order} */
  public Stream<Entity> named(TokenRange range) {
    return in(range).stream().map(this::of);
  }

  /** {@return the entity of a name that the finder did not see, known or new} */
  public Entity adHoc(TokenRange range, String name) {
    Entity entity =
        people
            .find(name, range.begin())
            .or(() -> organizations.find(name, range.begin()))
            .orElseGet(() -> unknown(name));
    entity.addForm(name);
    entity.addMention(range);
    return entity;
  }

  /** {@return whether a word names a person of the text, slips of spelling allowed} */
  public boolean isPersonAt(String word, int token) {
    return people.find(word, token).isPresent();
  }

  /** {@return the plainest name of a country, given by its id} */
  public String plainName(String country) {
    return lexicon.countries().plainName(country);
  }

  private void clusterAll(Deadline deadline) {
    deadline.check();
    byMention.putAll(people.cluster(ofKind(SpeakerKind.PERSON)));
    deadline.check();
    byMention.putAll(organizations.cluster(ofKind(SpeakerKind.ORGANIZATION)));
    deadline.check();
    ofKind(SpeakerKind.PLACE).forEach(m -> put(m, place(m.name())));
    deadline.check();
    for (NameMention each : ofKind(SpeakerKind.UNKNOWN)) {
      put(each, known(each.name(), each.begin()).orElseGet(() -> unknown(each.name())));
    }
  }

  private void put(NameMention mention, Entity entity) {
    entity.addForm(mention.name());
    entity.addMention(mention.range());
    byMention.put(mention, entity);
  }

  private Entity place(String name) {
    return lexicon
        .countries()
        .byName(name)
        .map(this::government)
        .orElseGet(
            () ->
                places.computeIfAbsent(
                    name.toLowerCase(Locale.ROOT), n -> new Entity(SpeakerKind.PLACE)));
  }

  private Optional<Entity> known(String name, int token) {
    return organizations.find(name, token).or(() -> people.find(name, token));
  }

  private Entity unknown(String name) {
    return unknown.computeIfAbsent(name, n -> new Entity(SpeakerKind.UNKNOWN));
  }

  private List<NameMention> ofKind(SpeakerKind kind) {
    return mentions().stream().filter(m -> m.kind() == kind).toList();
  }
}
