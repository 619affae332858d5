// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.BodySorts;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.entities.EntityIndex;
import io.github.dixit.speakers.entities.KnownPeople;
import io.github.dixit.speakers.entities.OrganizationName;
import io.github.dixit.speakers.entities.PersonName;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a document tells of whom it names, as descriptions are held against it: who has which role,
 * which body has which word in its name, who is named most, and what a description meant before.
 */
public final class Knowledge {

  private static final int PROTAGONISTS = 3;

  final TokenRow row;
  final Lexicon lexicon;
  final Entities entities;
  final KnownPeople figures;
  final BodySorts sorts;
  private final EntityIndex byRole = new EntityIndex();
  private final EntityIndex byNameWord = new EntityIndex();
  private final List<Entity> people;
  private final List<Entity> bodies;
  private final List<Entity> places;
  final boolean tale;
  final Companions companions = new Companions();
  private final Map<String, TreeMap<Integer, Entity>> meant = new HashMap<>();

  public Knowledge(
      TokenRow row, Entities entities, KnownPeople figures, BodySorts sorts, boolean tale) {
    this.row = row;
    this.lexicon = row.lexicon();
    this.entities = entities;
    this.figures = figures;
    this.sorts = sorts;
    this.tale = tale;
    Set<Entity> all = new LinkedHashSet<>();
    entities.mentions().forEach(m -> all.add(entities.of(m)));
    all.forEach(this::index);
    this.people = mostNamed(all, SpeakerKind.PERSON);
    this.bodies = mostNamed(all, SpeakerKind.ORGANIZATION);
    this.places = mostNamed(all, SpeakerKind.PLACE);
  }

  private static List<Entity> mostNamed(Set<Entity> all, SpeakerKind kind) {
    return all.stream()
        .filter(e -> e.kind() == kind)
        .sorted(Comparator.comparingInt((Entity e) -> -e.mentions().size()))
        .limit(PROTAGONISTS)
        .toList();
  }

  private void index(Entity entity) {
    if (entity.isPerson()) {
      entity.roleWords().forEach(w -> byRole.add(w, entity));
    } else if (entity.kind() == SpeakerKind.ORGANIZATION) {
      indexBody(entity);
    } else if (entity.kind() == SpeakerKind.PLACE) {
      entity.forms().keySet().forEach(f -> indexPlace(f, entity));
    }
  }

  /** Under the words of its names and what the text calls it. */
  private void indexBody(Entity body) {
    body.forms().keySet().stream()
        .map(f -> OrganizationName.of(f, lexicon).words())
        .filter(words -> words.size() > 1 || body.country().isPresent())
        .flatMap(List::stream)
        .distinct()
        .forEach(w -> byNameWord.add(w, body));
    body.roleWords().forEach(w -> byNameWord.add(lexicon.field(w), body));
  }

  /** "Chester Zoo", "the Halvorsen Museum": a place by its tag, a body by its last word. */
  private void indexPlace(String name, Entity place) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    if (last.length() < name.length() && lexicon.isBody(last)) {
      byNameWord.add(lexicon.field(last), place);
    }
  }

  /** Reads who stands beside whom in a tale. */
  public void readCompanions(Discourse discourse) {
    if (tale) {
      companions.read(row, entities, discourse.before(row.size(), row.size()));
    }
  }

  /** Notes that the two are not one: they talk to each other. */
  public void noteApart(NounPhrase phrase, Entity person) {
    companions.add(phrase, person);
  }

  /** Notes what a description meant: from there on the text has called them so. */
  void note(Anaphor anaphor, Entity entity) {
    boolean rank = anaphor.phrase().orElseThrow().modifiers().stream().anyMatch(WordList.RANK::has);
    if (rank && holders(anaphor.head()).size() > 1) {
      return; // "the former president" is not "the president"
    }
    meant
        .computeIfAbsent(anaphor.head(), h -> new TreeMap<>())
        .put(anaphor.phrase().orElseThrow().head(), entity);
  }

  /** {@return whom the same noun meant last before the token} */
  Optional<Entity> meantBefore(String noun, int token) {
    return Optional.ofNullable(meant.get(noun))
        .map(m -> m.lowerEntry(token))
        .map(Map.Entry::getValue);
  }

  /** {@return the people whom the text gives that role} */
  public List<Entity> holders(String role) {
    return byRole.of(role);
  }

  /** {@return the one body of the text that people without a name act for: "prosecutors"} */
  public Optional<Entity> actingFor(NounPhrase phrase) {
    String noun = row.lower(phrase.head());
    List<Entity> called = bodiesCalled(noun);
    boolean plain = phrase.plural() && phrase.modifiers().isEmpty();
    return plain && !lexicon.field(noun).equals(noun) && called.size() == 1
        ? Optional.of(called.get(0))
        : Optional.empty();
  }

  /** {@return the one person whom the text calls so: "his wife"} */
  public Optional<Entity> relative(NounPhrase phrase) {
    List<Entity> relatives =
        holders(phrase.word()).stream()
            .filter(e -> e.isPerson() && e.gender().agrees(phrase.gender()))
            .toList();
    return relatives.size() == 1 ? Optional.of(relatives.get(0)) : Optional.empty();
  }

  /** {@return the bodies that have the noun in their name, or that the text calls so} */
  public List<Entity> bodiesCalled(String noun) {
    return byNameWord.of(lexicon.field(noun));
  }

  /** {@return the campaign that the text names after the person: "the Marsh camp"} */
  public Optional<Entity> campaignOf(Entity person, int token) {
    Set<String> surnames =
        person.forms().keySet().stream()
            .map(f -> PersonName.of(f).last())
            .collect(Collectors.toSet());
    List<Entity> own =
        WordList.CAMPAIGN.words().stream()
            .flatMap(w -> bodiesCalled(w).stream())
            .filter(b -> b.forms().keySet().stream().anyMatch(f -> isOf(f, surnames)))
            .toList();
    return EntityIndex.latest(own, token);
  }

  private boolean isOf(String name, Set<String> surnames) {
    List<String> words = OrganizationName.of(name, lexicon).words();
    return !words.isEmpty()
        && WordList.CAMPAIGN.has(words.get(words.size() - 1))
        && words.stream().anyMatch(surnames::contains);
  }

  /** {@return those whom the text names most: people for a person, places for a place} */
  List<Entity> protagonists(Anaphor anaphor) {
    if (anaphor.sort() == Sort.PERSON) {
      return people;
    }
    return anaphor.phrase().orElseThrow().is(NounClass.PLACE) ? places : bodies;
  }
}
