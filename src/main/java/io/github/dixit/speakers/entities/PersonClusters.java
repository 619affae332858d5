// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.FirstNames;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.Typos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts the names of one person together: full names first, then surnames, first names and slips of
 * spelling, each where the text leaves one person for it. People who share a surname stay apart.
 */
final class PersonClusters {

  /** How many names of one person are kept; a bound on time, not on sense. */
  private static final int MOST_NAMES = 32;

  private static final int SHORTEST_TYPO = 5;

  private final NameSigns signs;
  private final Lexicon lexicon;
  private final Map<Entity, List<PersonName>> names = new LinkedHashMap<>();
  private final EntityIndex byWord = new EntityIndex();
  private final EntityIndex byShape = new EntityIndex();
  private final Map<Entity, TreeSet<Integer>> bareUses = new HashMap<>();
  private final Map<Entity, Set<String>> titles = new HashMap<>();

  PersonClusters(TokenRow row) {
    this.signs = new NameSigns(row);
    this.lexicon = row.lexicon();
  }

  /**
   * {@return the people of the mentions; full names are sorted first, then those with a title that
   * tells the gender: they show whom the text calls by the surname}
   */
  Map<NameMention, Entity> cluster(List<NameMention> mentions) {
    Map<NameMention, Entity> result = new LinkedHashMap<>();
    mentions.stream()
        .filter(m -> PersonName.of(m.name()).isFull())
        .forEach(m -> result.put(m, full(m)));
    mentions.stream()
        .filter(m -> signs.titleGender(m.begin()) != Gender.UNKNOWN)
        .forEach(m -> result.computeIfAbsent(m, this::bare));
    mentions.forEach(m -> result.computeIfAbsent(m, this::bare));
    addTitled(result);
    return result;
  }

  /** "Mr. Grey" and "Mrs. Grey" of one text keep what tells them apart. */
  private void addTitled(Map<NameMention, Entity> people) {
    Map<String, Set<Entity>> bare = new HashMap<>();
    people.values().stream()
        .distinct()
        .filter(p -> names(p).stream().noneMatch(PersonName::isFull))
        .forEach(p -> names(p).forEach(n -> share(bare, n, p)));
    people.forEach(
        (mention, person) -> {
          Set<Entity> shared = bare.getOrDefault(PersonName.of(mention.name()).last(), Set.of());
          if (shared.size() > 1 && shared.contains(person)) {
            Optional<String> title = signs.title(mention.begin());
            title.ifPresent(t -> person.addForm(t + " " + mention.name()));
          }
        });
  }

  private static void share(Map<String, Set<Entity>> bare, PersonName name, Entity person) {
    bare.computeIfAbsent(name.last(), n -> new HashSet<>()).add(person);
  }

  /** {@return the person that a name of one or more words means here, if the document has one} */
  Optional<Entity> find(String name, int token) {
    PersonName parsed = PersonName.of(name);
    return parsed.isFull()
        ? byWord.of(parsed.last()).stream().filter(e -> agrees(e, parsed)).findFirst()
        : byBareName(parsed.last(), token).or(() -> misspelt(parsed.last()));
  }

  private Entity full(NameMention mention) {
    PersonName name = PersonName.of(mention.name());
    Entity entity =
        byWord.of(name.last()).stream()
            .filter(e -> agrees(e, name))
            .findFirst()
            .orElseGet(this::create);
    record(entity, mention, name);
    addFirstName(entity, name.first());
    return entity;
  }

  private Entity bare(NameMention mention) {
    PersonName name = PersonName.of(mention.name());
    Entity entity =
        byBareName(name.last(), mention.begin())
            .or(() -> misspelt(name.last()))
            .orElseGet(this::create);
    record(entity, mention, name);
    if (isSurname(entity, name.last())) {
      bareUses.computeIfAbsent(entity, e -> new TreeSet<>()).add(mention.begin());
    }
    if (names(entity).stream().noneMatch(PersonName::isFull)) {
      addFirstName(entity, name.last());
    }
    return entity;
  }

  private void addFirstName(Entity entity, String name) {
    FirstNames names = lexicon.firstNames();
    entity.genderSigns().addName(names.gender(name), names.isCommon(name));
  }

  private void record(Entity entity, NameMention mention, PersonName name) {
    entity.addForm(mention.name());
    entity.addMention(mention.range());
    entity.genderSigns().addTitle(signs.titleGender(mention.begin()));
    titles.computeIfAbsent(entity, e -> new HashSet<>()).addAll(signs.titles(mention.begin()));
    List<PersonName> known = names(entity);
    if (!known.contains(name) && known.size() < MOST_NAMES) {
      known.add(name);
      name.words().forEach(word -> byWord.add(word, entity));
      if (name.isFull()) {
        byShape.add(shape(name.last(), name.last().length()), entity);
      }
    }
  }

  private List<PersonName> names(Entity entity) {
    return Objects.requireNonNull(names.get(entity));
  }

  private boolean agrees(Entity entity, PersonName name) {
    return names(entity).stream()
        .filter(PersonName::isFull)
        .allMatch(n -> n.agrees(name, lexicon.firstNames()));
  }

  /**
   * Surnames before first names; among people of one surname the one whom the text last called by
   * it or, if it called none so yet, one whose full name it has told before, or else one whom it
   * calls so later. A title that one of them has, "Captain Vela", means that one, and a pronoun of
   * one gender right behind, "Vela and her husband", one of that gender.
   */
  private Optional<Entity> byBareName(String word, int token) {
    Gender title = signs.titleGender(token);
    Set<String> office = signs.titles(token);
    List<Entity> known = byWord.of(word);
    List<Entity> agreeing = known.stream().filter(e -> e.gender().agrees(title)).toList();
    // A first name tells less than a title: "Mr. Vela" is Robin Vela, if the text has no other.
    List<Entity> candidates =
        agreeing.isEmpty()
                && known.size() == 1
                && known.get(0).genderSigns().title() == Gender.UNKNOWN
            ? known
            : agreeing;
    List<Entity> bySurname = candidates.stream().filter(e -> isSurname(e, word)).toList();
    Gender pronoun = signs.pronounGender(token);
    Comparator<Entity> order =
        Comparator.comparing((Entity e) -> holds(e, office))
            .thenComparing(e -> e.gender().agrees(pronoun))
            .thenComparingInt(e -> lastBareUse(e, token))
            .thenComparing(e -> e.firstMention() < token)
            .thenComparingInt(e -> e.firstMention() < token ? e.mentions().size() : bareUses(e))
            .thenComparing(bareUses::containsKey)
            .thenComparingInt(e -> -e.firstMention());
    return (bySurname.isEmpty() ? candidates : bySurname).stream().max(order);
  }

  private boolean isSurname(Entity entity, String word) {
    List<PersonName> full = names(entity).stream().filter(PersonName::isFull).toList();
    return (full.isEmpty() ? names(entity) : full).stream().anyMatch(n -> n.last().equals(word));
  }

  private int bareUses(Entity entity) {
    TreeSet<Integer> uses = bareUses.get(entity);
    return uses == null ? 0 : uses.size();
  }

  private int lastBareUse(Entity entity, int token) {
    TreeSet<Integer> uses = bareUses.get(entity);
    Integer last = uses == null ? null : uses.lower(token);
    return last == null ? -1 : last;
  }

  private Optional<Entity> misspelt(String word) {
    if (word.length() < SHORTEST_TYPO) {
      return Optional.empty();
    }
    Set<Entity> close = new LinkedHashSet<>();
    for (int length = word.length() - 2; length <= word.length() + 2; length++) {
      for (Entity each : byShape.of(shape(word, length))) {
        if (names(each).stream().anyMatch(n -> n.isFull() && Typos.isSlip(n.last(), word))) {
          close.add(each);
        }
      }
    }
    return close.size() == 1 ? Optional.of(close.iterator().next()) : Optional.empty();
  }

  private Entity create() {
    Entity entity = new Entity(SpeakerKind.PERSON);
    names.put(entity, new ArrayList<>());
    return entity;
  }

  /** Words of one first letter and length, among which slips of the pen are looked for. */
  private static String shape(String word, int length) {
    return word.charAt(0) + ":" + length;
  }

  private boolean holds(Entity entity, Set<String> office) {
    return titles.getOrDefault(entity, Set.of()).stream().anyMatch(office::contains);
  }
}
