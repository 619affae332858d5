// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.entities.EntityIndex;
import io.github.dixit.speakers.entities.NameMention;
import io.github.dixit.speakers.entities.OrganizationName;
import io.github.dixit.speakers.entities.Traits;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.Pronoun;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which person a description means: <em>the founder</em> by the role, <em>the biologist</em>
 * and <em>the 56-year-old</em> by who was just spoken of.
 */
public final class PersonResolver {

  private static final int REFERENTS = 30;

  /** So many sentences on, a description may still mean whoever was spoken of. */
  private static final int NEAR = 2;

  /** How far ahead the text may name whom it describes first. */
  private static final int AHEAD = 60;

  private static final Set<String> SINGLE =
      Set.of("nominee", "candidate", "leader", "president", "governor", "mayor");

  /** What may stand before an office that somebody had, whatever the text calls the person now. */
  private static final Set<String> FORMER = Set.of("former", "retired");

  /** Nouns that tell nothing of anybody. */
  private static final Set<String> STRANGERS = Set.of("man", "woman", "boy", "girl", "lady");

  private final TokenRow row;
  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final Entities entities;
  private final Discourse discourse;
  private final Position position;
  private final PronounResolver pronouns;
  private final EntityIndex byRole = new EntityIndex();

  /** The person whom the text names most. */
  private @Nullable Entity protagonist;

  public PersonResolver(
      TokenRow row,
      Lexicon lexicon,
      NounPhrases phrases,
      Entities entities,
      Discourse discourse,
      Position position,
      PronounResolver pronouns) {
    this.row = row;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.entities = entities;
    this.discourse = discourse;
    this.position = position;
    this.pronouns = pronouns;
    index();
  }

  private void index() {
    Set<Entity> seen = new LinkedHashSet<>();
    entities.mentions().forEach(m -> seen.add(entities.of(m)));
    protagonist =
        seen.stream()
            .filter(Entity::isPerson)
            .max(Comparator.comparingInt(e -> e.mentions().size()))
            .orElse(null);
    for (Entity each : seen) {
      each.roleWords().forEach(w -> byRole.add(w, each));
    }
  }

  /** {@return the one person who has the whole role: "the head of the bank"; nobody if unclear} */
  public List<Entity> resolveRole(NounPhrase phrase, TokenRange source, int token) {
    String head = phrase.noun().map(Noun::word).orElse("");
    List<String> names = entities.in(source).stream().map(NameMention::name).toList();
    List<Entity> holders =
        byRole.of(head).stream()
            .filter(e -> e.isPerson() && names.stream().anyMatch(n -> belongs(e, n)))
            .toList();
    return holders.size() == 1 ? holders : List.of();
  }

  private static boolean belongs(Entity person, String name) {
    return person.affiliation().filter(a -> a.contains(name)).isPresent()
        || person.role().filter(r -> r.contains(name)).isPresent();
  }

  /** {@return whom the description of one person means, if the text makes it clear} */
  public Optional<Entity> resolve(NounPhrase phrase, int token) {
    String head = phrase.noun().map(Noun::word).orElse("");
    Gender gender = phrase.noun().map(Noun::gender).orElse(Gender.UNKNOWN);
    Optional<Entity> byRoleWord =
        EntityIndex.latest(
            bestFitting(
                byRole.of(head).stream()
                    .filter(e -> e.isPerson() && e.gender().agrees(gender))
                    .toList(),
                phrase,
                token),
            token);
    if (byRoleWord.isPresent()) {
      return byRoleWord.get().traits().confirmState(phrase.modifiers())
          ? byRoleWord
          : described(phrase, token)
              .or(() -> byRoleWord.filter(e -> isNear(e.lastMentionBefore(token), token)));
    }
    Optional<Entity> employed = employed(phrase, gender, token);
    if (employed.isPresent()) {
      return employed;
    }
    boolean back = !isIntroduced(head, token) && !isStranger(head, token) && !isNamed(phrase);
    Optional<Entity> salient =
        isEpithet(phrase) && back
            ? salientPerson(gender, token, others(phrase, token))
                .filter(e -> isDescribed(e, phrase))
            : Optional.empty();
    salient.ifPresent(e -> e.traits().add(List.of(head), lexicon.countries()));
    return salient;
  }

  /** "the ICS director", after "Smith of the Institute for Coastal Studies", who is alone of it. */
  private Optional<Entity> employed(NounPhrase phrase, Gender gender, int token) {
    List<Entity> bodies =
        IntStream.range(phrase.range().begin(), phrase.head())
            .mapToObj(this::organizationAt)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    if (bodies.size() != 1 || !phrase.isDefinite() || !phrase.is(NounClass.PERSON)) {
      return Optional.empty();
    }
    List<Entity> staff =
        discourse.before(token, REFERENTS).stream()
            .flatMap(r -> r.entities().stream())
            .filter(e -> e.isPerson() && e.gender().agrees(gender))
            .filter(e -> e.organization().equals(Optional.of(bodies.get(0))))
            .distinct()
            .toList();
    return staff.size() == 1 ? Optional.of(staff.get(0)) : Optional.empty();
  }

  /** Name taggers miss acronyms before a noun. */
  private Optional<Entity> organizationAt(int token) {
    return entities
        .at(token)
        .map(entities::of)
        .or(
            () ->
                OrganizationName.isAcronym(row.word(token))
                    ? entities.organization(row.word(token), token)
                    : Optional.empty())
        .filter(e -> e.kind() == SpeakerKind.ORGANIZATION);
  }

  /**
   * {@return the person just spoken of, if the phrase describes somebody without telling the
   * office: "the biologist" after a sentence on Ann Smith}
   */
  public Optional<Entity> described(NounPhrase phrase, int token) {
    String head = phrase.noun().map(Noun::word).orElse("");
    boolean fit =
        phrase.is(NounClass.PERSON)
            && phrase.isDefinite()
            && !phrase.plural()
            && !phrase.isOther()
            && !isNamed(phrase)
            && (WordList.VOCATION.has(head)
                || phrase.modifiers().stream().anyMatch(FORMER::contains))
            && !isIntroduced(head, token);
    Gender gender = phrase.noun().map(Noun::gender).orElse(Gender.UNKNOWN);
    Optional<Entity> person =
        fit
            ? salientPerson(gender, token, contradicted(phrase))
                .filter(e -> isNear(e.lastMentionBefore(token), token))
                .filter(e -> isAloneInSentence(e, gender, token))
                .filter(e -> !e.traits().contradict(phrase.modifiers(), lexicon.countries()))
            : Optional.empty();
    person.ifPresent(e -> byRole.add(head, e)); // from here on the text has called them so
    return person;
  }

  /** "the Lincoln actor": a name inside says who is meant, or whose. */
  private boolean isNamed(NounPhrase phrase) {
    return entities.in(new TokenRange(phrase.range().begin(), phrase.head())).stream()
        .anyMatch(m -> entities.of(m).isPerson());
  }

  /** Those of that trade whom the description can't mean: "the Texas senator" is none from Ohio. */
  private List<Entity> contradicted(NounPhrase phrase) {
    return byRole.of(phrase.noun().map(Noun::word).orElse("")).stream()
        .filter(e -> e.traits().contradict(phrase.modifiers(), lexicon.countries()))
        .toList();
  }

  /** Where the sentence names somebody else first, the description may be that one's. */
  private boolean isAloneInSentence(Entity person, Gender gender, int token) {
    int begin = row.sentenceBegin(row.sentence(token));
    return entities.in(new TokenRange(begin, token)).stream()
        .filter(m -> row.quotation(m.begin()) < 0 && !position.isAgent(m.begin(), token))
        .map(entities::of)
        .allMatch(e -> e == person || !e.isPerson() || !e.gender().agrees(gender));
  }

  private boolean isNear(int mention, int token) {
    return mention >= 0
        && row.sentence(token) - row.sentence(mention) <= NEAR
        && row.paragraph(token) - row.paragraph(mention) <= 1;
  }

  /** There is one nominee of a party, but many senators. */
  private static boolean isOffice(NounPhrase phrase) {
    return phrase.noun().filter(n -> SINGLE.contains(n.word())).isPresent();
  }

  /** What somebody leads: "the band leader" leads no party. */
  private List<String> fields(NounPhrase phrase) {
    int before = phrase.head() - 1;
    boolean field =
        row.tag(before).equals("NN")
            && row.nameTag(before).equals("O")
            && phrase.modifiers().contains(row.lower(before));
    return field ? List.of(row.lower(before)) : List.of();
  }

  /** "the EU executive": the bodies that the description names; parties are told otherwise. */
  private List<String> bodies(NounPhrase phrase) {
    List<String> named = new ArrayList<>();
    for (int i = phrase.range().begin(); i < phrase.head(); i++) {
      boolean body = row.nameTag(i).equals("ORGANIZATION") && row.isCapital(i);
      if (body && Traits.party(row.lower(i)).isEmpty()) {
        named.add(row.word(i));
      }
    }
    return named;
  }

  /** Those who share most of the description's words, and whom nothing in it contradicts. */
  private List<Entity> bestFitting(List<Entity> candidates, NounPhrase phrase, int token) {
    List<String> modifiers = phrase.modifiers();
    List<Entity> fitting =
        candidates.stream()
            .filter(e -> !e.traits().contradict(modifiers, lexicon.countries()))
            .filter(e -> bodies(phrase).stream().allMatch(b -> belongs(e, b)))
            .filter(
                e ->
                    !isOffice(phrase) || e.traits().shared(fields(phrase)) == fields(phrase).size())
            .toList();
    List<Entity> known = fitting.stream().filter(e -> e.firstMention() < token).toList();
    List<Entity> able =
        known.isEmpty()
            ? fitting.stream().filter(e -> e.firstMention() - token < AHEAD).toList()
            : known;
    boolean unsure = able.stream().anyMatch(e -> !e.traits().hasParty());
    boolean party = modifiers.stream().anyMatch(m -> Traits.party(m).isPresent());
    if (party && unsure && !isOffice(phrase)) {
      return able;
    }
    long most = able.stream().mapToLong(e -> e.traits().shared(modifiers)).max().orElse(0);
    return able.stream().filter(e -> e.traits().shared(modifiers) == most).toList();
  }

  /**
   * An epithet with a party, "the Democratic nominee", needs a text that tells whose party that is,
   * or one that is all about the person.
   */
  private boolean isDescribed(Entity person, NounPhrase phrase) {
    List<String> words = words(phrase);
    return !person.traits().contradict(words, lexicon.countries())
        && (person.traits().confirmParty(words) || person == protagonist);
  }

  /** Those lately spoken of whom an epithet can't mean: "the Texas Democrat" is no Republican. */
  private List<Entity> others(NounPhrase phrase, int token) {
    return discourse.before(token, REFERENTS).stream()
        .flatMap(r -> r.entities().stream())
        .filter(e -> e.isPerson() && e.traits().contradict(words(phrase), lexicon.countries()))
        .distinct()
        .toList();
  }

  /** The description's words, its head included. */
  private List<String> words(NounPhrase phrase) {
    List<String> words = new ArrayList<>(phrase.modifiers());
    words.add(row.lower(phrase.head()));
    return words;
  }

  /** {@return the one person whom the text calls so: "his wife"} */
  public Optional<Entity> relative(NounPhrase phrase) {
    Noun noun = phrase.noun().orElseThrow();
    List<Entity> relatives =
        byRole.of(noun.word()).stream()
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

  /** "Ann Smith met a cashier. ... the woman": the cashier. */
  private boolean isStranger(String head, int token) {
    return STRANGERS.contains(head)
        && discourse.before(token, REFERENTS).stream()
            .filter(r -> row.quotation(r.begin()) < 0)
            .filter(
                r ->
                    r.phrase().filter(p -> p.isHuman() && !p.plural()).isPresent()
                        || r.entities().stream().anyMatch(Entity::isPerson))
            .findFirst()
            .flatMap(Referent::phrase)
            .filter(p -> p.determiner() == NounPhrase.Determiner.INDEFINITE)
            .isPresent();
  }

  /** A description that says little but that somebody known is meant: "the 34-year-old". */
  private boolean isEpithet(NounPhrase phrase) {
    String noun = phrase.noun().map(Noun::word).orElse("");
    return phrases.isAge(phrase)
        || WordList.EPITHET.has(noun)
        || lexicon.countries().byCitizen(noun).isPresent();
  }

  /** An epithet points back as a pronoun does. */
  private Optional<Entity> salientPerson(Gender gender, int token, List<Entity> barred) {
    Pronoun pronoun =
        switch (gender) {
          case MALE -> Pronoun.HE;
          case FEMALE -> Pronoun.SHE;
          case UNKNOWN -> Pronoun.PERSON;
        };
    return pronouns.resolve(token, pronoun, i -> false, barred).stream()
        .filter(Entity::isPerson)
        .findFirst();
  }
}
