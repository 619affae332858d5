// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.SpeakerKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom a description means: <em>the ministry</em> by a word of the name, <em>the founder</em>
 * by the role, <em>the company</em> by its kind, <em>the 56-year-old</em> by who was just spoken
 * of.
 */
final class NominalResolver {

  private static final int SOURCES = 6;
  private static final int REFERENTS = 30;
  private static final int SENTENCES = 6;

  /** Nouns that may stand for a body of any sort; "the party" or "the school" needs its like. */
  private static final Set<String> GENERIC_BODIES =
      Set.of(
          "group",
          "organization",
          "organisation",
          "body",
          "institution",
          "network",
          "charity",
          "nonprofit",
          "non-profit",
          "coalition",
          "association",
          "outfit");

  /** Nouns that may stand for any body of the state; "the court" or "the police" needs its like. */
  private static final Set<String> GENERIC_INSTITUTIONS =
      Set.of(
          "agency",
          "department",
          "bureau",
          "office",
          "authority",
          "regulator",
          "watchdog",
          "service",
          "directorate",
          "commission",
          "board",
          "institution");

  private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "three", 3, "four", 4);

  private final TokenRow row;
  private final Lexicon lexicon;
  private final Entities entities;
  private final Discourse discourse;
  private final PronounResolver pronouns;
  private final Map<String, List<Entity>> byRole = new HashMap<>();
  private final Map<String, List<Entity>> byNameWord = new HashMap<>();

  NominalResolver(
      TokenRow row,
      Lexicon lexicon,
      Entities entities,
      Discourse discourse,
      PronounResolver pronouns) {
    this.row = row;
    this.lexicon = lexicon;
    this.entities = entities;
    this.discourse = discourse;
    this.pronouns = pronouns;
    index();
  }

  private void index() {
    Set<Entity> seen = new LinkedHashSet<>();
    entities.mentions().forEach(m -> seen.add(entities.of(m)));
    for (Entity each : seen) {
      each.roleWords().forEach(w -> add(byRole, w, each));
      if (each.kind() == SpeakerKind.ORGANIZATION) {
        each.forms().keySet().stream()
            .map(f -> OrganizationName.of(f, lexicon).words())
            .filter(words -> words.size() > 1 || each.country().isPresent())
            .flatMap(List::stream)
            .distinct()
            .forEach(w -> add(byNameWord, w, each));
      }
    }
  }

  private static void add(Map<String, List<Entity>> map, String key, Entity entity) {
    List<Entity> list = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (!list.contains(entity) && list.size() < 64) {
      list.add(entity);
    }
  }

  /** {@return who is meant, several for a plural; nobody if the text does not make it clear} */
  List<Entity> resolve(NounPhrase phrase, int token) {
    if (phrase.isOther()) {
      return List.of();
    }
    if (phrase.plural()) {
      return phrase.isHuman() ? people(phrase, token) : List.of();
    }
    Optional<Entity> one =
        phrase.isHuman() || isAge(phrase)
            ? person(phrase, token)
            : phrase.noun().isPresent() ? body(phrase, token) : Optional.empty();
    return one.map(List::of).orElse(List.of());
  }

  /** {@return the one person who has the whole role: "the head of the bank"; nobody if unclear} */
  List<Entity> resolveRole(NounPhrase phrase, TokenRange source, int token) {
    String head = phrase.noun().map(Noun::word).orElse("");
    List<String> names = entities.in(source).stream().map(NameMention::name).toList();
    List<Entity> holders =
        byRole.getOrDefault(head, List.of()).stream()
            .filter(e -> e.isPerson() && names.stream().anyMatch(n -> belongs(e, n)))
            .toList();
    return holders.size() == 1 ? holders : List.of();
  }

  private static boolean belongs(Entity person, String name) {
    return person.affiliation().filter(name::equals).isPresent()
        || person.role().filter(r -> r.contains(name)).isPresent();
  }

  private Optional<Entity> person(NounPhrase phrase, int token) {
    String head = phrase.noun().map(Noun::word).orElse("");
    Gender gender = phrase.noun().map(Noun::gender).orElse(Gender.UNKNOWN);
    Optional<Entity> byRoleWord =
        latest(
            bestFitting(
                byRole.getOrDefault(head, List.of()).stream()
                    .filter(e -> e.isPerson() && e.gender().agrees(gender))
                    .toList(),
                phrase),
            token);
    if (byRoleWord.isPresent()) {
      return byRoleWord;
    }
    return isEpithet(phrase) && !isIntroduced(head, token)
        ? salientPerson(gender, token).filter(e -> isDescribed(e, phrase))
        : Optional.empty();
  }

  /** Those who share most of the description's words, and whom nothing in it contradicts. */
  private List<Entity> bestFitting(List<Entity> candidates, NounPhrase phrase) {
    List<String> modifiers = phrase.modifiers();
    List<Entity> able =
        candidates.stream()
            .filter(e -> !e.traits().contradict(modifiers, lexicon.countries()))
            .toList();
    long most = able.stream().mapToLong(e -> e.traits().shared(modifiers)).max().orElse(0);
    return able.stream().filter(e -> e.traits().shared(modifiers) == most).toList();
  }

  /** An epithet with a party needs a text that knows the party: "the Democratic nominee". */
  private boolean isDescribed(Entity person, NounPhrase phrase) {
    List<String> words = new ArrayList<>(phrase.modifiers());
    words.add(row.lower(phrase.head()));
    return !person.traits().contradict(words, lexicon.countries())
        && person.traits().confirmParty(words);
  }

  /** {@return the one person whom the text calls so: "his wife"} */
  Optional<Entity> relative(NounPhrase phrase) {
    Noun noun = phrase.noun().orElseThrow();
    List<Entity> relatives =
        byRole.getOrDefault(noun.word(), List.of()).stream()
            .filter(e -> e.isPerson() && e.gender().agrees(noun.gender()))
            .toList();
    return relatives.size() == 1 ? Optional.of(relatives.get(0)) : Optional.empty();
  }

  /** "a woman ... the woman" is somebody unnamed. */
  private boolean isIntroduced(String head, int token) {
    return discourse.before(token, 2 * REFERENTS).stream()
        .flatMap(r -> r.phrase().stream())
        .filter(p -> p.determiner() == NounPhrase.Determiner.INDEFINITE)
        .anyMatch(p -> p.noun().filter(n -> n.word().equals(head)).isPresent());
  }

  /** {@return the one body of the text that the people act for: "prosecutors"} */
  Optional<Entity> actingFor(NounPhrase phrase) {
    String noun = row.lower(phrase.head());
    String field = lexicon.field(noun);
    List<Entity> bodies = byNameWord.getOrDefault(field, List.of());
    boolean plain = phrase.plural() && phrase.modifiers().isEmpty();
    return plain && !field.equals(noun) && bodies.size() == 1
        ? Optional.of(bodies.get(0))
        : Optional.empty();
  }

  /** A description that says little but that somebody known is meant: "the 34-year-old". */
  private boolean isEpithet(NounPhrase phrase) {
    return isAge(phrase) || WordList.EPITHET.has(phrase.noun().map(Noun::word).orElse(""));
  }

  private boolean isAge(NounPhrase phrase) {
    return row.lower(phrase.head()).endsWith("old")
        && (row.lower(phrase.head()).contains("year") || phrase.modifiers().contains("year"));
  }

  /** An epithet points back as a pronoun does. */
  private Optional<Entity> salientPerson(Gender gender, int token) {
    Pronoun pronoun =
        switch (gender) {
          case MALE -> Pronoun.HE;
          case FEMALE -> Pronoun.SHE;
          case UNKNOWN -> Pronoun.PERSON;
        };
    return pronouns.resolve(token, pronoun, i -> false, List.of()).stream()
        .filter(Entity::isPerson)
        .findFirst();
  }

  private Optional<Entity> body(NounPhrase phrase, int token) {
    Noun noun = phrase.noun().orElseThrow();
    if (noun.type() == NounClass.PLACE) {
      return lastSpeaker(SpeakerKind.PLACE, token);
    }
    if (!noun.type().isBody()) {
      return Optional.empty();
    }
    Optional<Entity> byWord =
        latest(
            byNameWord.getOrDefault(lexicon.field(noun.word()), List.of()).stream()
                .filter(e -> hasModifiers(e, phrase))
                .toList(),
            token);
    boolean telling = tellingModifiers(phrase).size() >= 2;
    if (byWord.isPresent() && (telling || byWord.get().lastMentionBefore(token) >= 0)) {
      return byWord;
    }
    boolean plain =
        phrase.modifiers().isEmpty()
            || phrase.modifiers().size() == 1 && noun.type() != NounClass.BODY;
    boolean generic =
        switch (noun.type()) {
          case BODY -> GENERIC_BODIES.contains(noun.word());
          case INSTITUTION -> GENERIC_INSTITUTIONS.contains(noun.word());
          default -> true;
        };
    return plain && generic ? byKind(noun.type(), token) : Optional.empty();
  }

  private boolean hasModifiers(Entity entity, NounPhrase phrase) {
    return tellingModifiers(phrase).stream()
        .allMatch(
            m ->
                entity.forms().keySet().stream()
                    .anyMatch(f -> fits(OrganizationName.of(f, lexicon), m)));
  }

  /** Nouns always tell: "the appeals court" is no other court. */
  private List<String> tellingModifiers(NounPhrase phrase) {
    List<String> telling = new ArrayList<>();
    for (int i = phrase.head() - 1; i >= phrase.head() - phrase.modifiers().size(); i--) {
      String word = row.lower(i);
      if (phrase.modifiers().contains(word) && (row.isNoun(i) || isTelling(word))) {
        telling.add(word);
      }
    }
    return telling;
  }

  /** {@return whether a modifier sets organisations apart: "British", "medical", but not "top"} */
  private boolean isTelling(String modifier) {
    return lexicon.noun(modifier).isPresent()
        || !lexicon.field(modifier).equals(lexicon.british(modifier))
        || lexicon.countries().byAny(modifier).isPresent()
        || Character.isDigit(modifier.charAt(0));
  }

  private boolean fits(OrganizationName name, String modifier) {
    return name.words().contains(lexicon.field(modifier))
        || name.country().isPresent() && lexicon.countries().byAny(modifier).equals(name.country());
  }

  /** The organisation of that sort that was mentioned last; a speaker before any other. */
  private Optional<Entity> byKind(NounClass type, int token) {
    for (Referent each : discourse.sourcesBefore(token, SOURCES)) {
      Optional<Entity> employer = employer(each);
      if (employer.isPresent() && near(each, token)) {
        return employer;
      }
      if (isOrganization(each, type) && near(each, token)) {
        return Optional.of(asBody(each.entities().get(0)));
      }
    }
    for (Referent each : discourse.before(token, REFERENTS)) {
      if (isOrganization(each, type) && near(each, token) && row.quotation(each.begin()) < 0) {
        return Optional.of(asBody(each.entities().get(0)));
      }
    }
    return Optional.empty();
  }

  /** "officials at the bureau said ... the agency": the bureau. */
  private static Optional<Entity> employer(Referent referent) {
    return referent.entities().size() == 1 && referent.entities().get(0).kind() == SpeakerKind.GROUP
        ? referent
            .entities()
            .get(0)
            .organization()
            .filter(e -> e.kind() == SpeakerKind.ORGANIZATION)
        : Optional.empty();
  }

  private boolean near(Referent referent, int token) {
    return row.sentence(token) - row.sentence(referent.begin()) <= SENTENCES;
  }

  private boolean isOrganization(Referent referent, NounClass type) {
    if (referent.entities().size() != 1) {
      return false;
    }
    Entity entity = referent.entities().get(0);
    boolean organization =
        entity.kind() == SpeakerKind.ORGANIZATION
            || entity.kind() == SpeakerKind.UNKNOWN && entity.isNamed();
    return organization
        && (isPublic(entity) == (type == NounClass.INSTITUTION) || type == NounClass.BODY);
  }

  /** A name that nobody could classify is an organisation if the text calls it a company. */
  private static Entity asBody(Entity entity) {
    if (entity.kind() == SpeakerKind.UNKNOWN) {
      entity.setKind(SpeakerKind.ORGANIZATION);
    }
    return entity;
  }

  /** {@return whether a word of the name says that it is a body of the state} */
  private boolean isPublic(Entity entity) {
    return entity.forms().keySet().stream()
        .flatMap(f -> OrganizationName.of(f, lexicon).words().stream())
        .anyMatch(w -> lexicon.noun(w).filter(n -> n.type() == NounClass.INSTITUTION).isPresent());
  }

  private Optional<Entity> lastSpeaker(SpeakerKind kind, int token) {
    return discourse.sourcesBefore(token, SOURCES).stream()
        .filter(r -> r.entities().size() == 1 && near(r, token))
        .map(r -> r.entities().get(0))
        .filter(e -> e.kind() == kind)
        .findFirst();
  }

  /** "the senators": the last source of several who all have the role. */
  private List<Entity> people(NounPhrase phrase, int token) {
    if (!phrase.is(NounClass.PERSON)) {
      return List.of();
    }
    String head = phrase.noun().map(Noun::word).orElse("");
    Integer number = NUMBERS.get(phrase.modifiers().isEmpty() ? "" : phrase.modifiers().get(0));
    List<Entity> counted = number == null ? List.of() : lastPeople(number, head, token);
    if (!counted.isEmpty()) {
      return counted;
    }
    List<Referent> together = new ArrayList<>(discourse.sourcesBefore(token, 4 * SOURCES));
    together.addAll(discourse.before(token, 2 * REFERENTS));
    for (Referent each : together) {
      if (each.entities().size() > 1 && each.entities().stream().anyMatch(e -> hasRole(e, head))) {
        return each.entities();
      }
    }
    return List.of();
  }

  /** "the two presidents": the last two people named, if one of them is a president. */
  private List<Entity> lastPeople(int number, String head, int token) {
    Set<Entity> people = new LinkedHashSet<>();
    for (Referent each : discourse.before(token, REFERENTS)) {
      if (row.sentence(token) - row.sentence(each.begin()) > SENTENCES / 2) {
        break;
      }
      if (each.entities().size() == 1 && each.entities().get(0).isPerson()) {
        people.add(each.entities().get(0));
      }
      if (people.size() == number) {
        break;
      }
    }
    List<Entity> found = new ArrayList<>(people);
    Collections.reverse(found);
    Gender gender = lexicon.noun(head).map(Noun::gender).orElse(Gender.UNKNOWN);
    boolean plain = gender != Gender.UNKNOWN && WordList.EPITHET.has(head);
    boolean fit =
        found.size() == number
            && (plain
                ? found.stream().allMatch(e -> e.gender().agrees(gender))
                : found.stream().anyMatch(e -> hasRole(e, head)));
    return fit ? found : List.of();
  }

  private boolean hasRole(Entity entity, String head) {
    return entity.isPerson() && (entity.roleWords().contains(head) || head.equals("candidate"));
  }

  /** {@return the one mentioned last before the token, or else the first one after it} */
  private static Optional<Entity> latest(List<Entity> candidates, int token) {
    return candidates.stream()
        .max(
            Comparator.comparingInt((Entity e) -> e.lastMentionBefore(token))
                .thenComparingInt(e -> -e.firstMention()));
  }
}
