// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.BodySorts;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.entities.EntityIndex;
import io.github.dixit.speakers.entities.OrganizationName;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.NounClass;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds which body a description means: <em>the ministry</em> by a word of the name, <em>the
 * company</em> by its kind.
 */
public final class BodyResolver {

  private static final int SOURCES = 6;
  private static final int REFERENTS = 30;
  private static final int SENTENCES = 6;

  /** Nouns that may stand for a body of any sort; "the party" or "the school" needs its like. */
  private static final Set<String> GENERIC_BODIES =
      Set.of(
          "group",
          "tank",
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

  private static final Set<String> UN = Set.of("un", "u.n.");

  /** Those who are quoted on other bodies than the one they work for. */
  private static final Set<String> OBSERVERS =
      Set.of("analyst", "economist", "strategist", "expert", "researcher", "scientist", "observer");

  private final TokenRow row;
  private final Lexicon lexicon;
  private final Discourse discourse;
  private final BodySorts sorts;
  private final Position position;
  private final EntityIndex byNameWord = new EntityIndex();

  /** Whom "the company" meant so far, by where. */
  private final TreeMap<Integer, Entity> companies = new TreeMap<>();

  public BodyResolver(
      TokenRow row,
      Lexicon lexicon,
      Entities entities,
      Discourse discourse,
      Position position,
      BodySorts sorts) {
    this.row = row;
    this.sorts = sorts;
    this.position = position;
    this.lexicon = lexicon;
    this.discourse = discourse;
    index(entities);
  }

  private void index(Entities entities) {
    Set<Entity> seen = new LinkedHashSet<>();
    entities.mentions().forEach(m -> seen.add(entities.of(m)));
    seen.stream().filter(e -> e.kind() == SpeakerKind.ORGANIZATION).forEach(this::index);
  }

  /** Adds a body that the text names by its owner only: "her campaign". */
  public Entity add(Entity body) {
    index(body);
    return body;
  }

  private void index(Entity body) {
    body.forms().keySet().stream()
        .map(f -> OrganizationName.of(f, lexicon).words())
        .filter(words -> words.size() > 1 || body.country().isPresent())
        .flatMap(List::stream)
        .distinct()
        .forEach(w -> byNameWord.add(w, body));
    body.roleWords().forEach(w -> byNameWord.add(lexicon.field(w), body));
  }

  /**
   * {@return the body that the sentence of the token, or the one before in its paragraph, is about:
   * "The bank fell. A spokesman said"}
   */
  public Optional<Entity> subjectBefore(int token) {
    return discourse.before(token, REFERENTS).stream()
        .takeWhile(
            r ->
                row.sentence(token) - row.sentence(r.begin()) <= 1
                    && row.paragraph(token) == row.paragraph(r.begin()))
        .filter(r -> r.entities().size() == 1 && row.quotation(r.begin()) < 0)
        .filter(r -> position.isSubject(r.range()))
        .map(r -> r.entities().get(0))
        .findFirst()
        .filter(e -> e.kind() == SpeakerKind.ORGANIZATION);
  }

  /** {@return the one body of the text that the people act for: "prosecutors"} */
  public Optional<Entity> actingFor(NounPhrase phrase) {
    String noun = row.lower(phrase.head());
    String field = lexicon.field(noun);
    List<Entity> bodies = byNameWord.of(field);
    boolean plain = phrase.plural() && phrase.modifiers().isEmpty();
    return plain && !field.equals(noun) && bodies.size() == 1
        ? Optional.of(bodies.get(0))
        : Optional.empty();
  }

  /** {@return the body that is meant, if the text makes it clear} */
  public Optional<Entity> resolve(NounPhrase phrase, int token) {
    Optional<Entity> found = find(phrase, token);
    found
        .filter(e -> phrase.noun().filter(n -> n.type() == NounClass.COMPANY).isPresent())
        .ifPresent(e -> companies.put(token, e));
    return found;
  }

  private Optional<Entity> find(NounPhrase phrase, int token) {
    Noun noun = phrase.noun().orElseThrow();
    if (noun.type() == NounClass.PLACE) {
      return lastSpeaker(SpeakerKind.PLACE, token);
    }
    if (!noun.type().isBody()) {
      return Optional.empty();
    }
    Optional<Entity> byWord =
        EntityIndex.latest(
            byNameWord.of(lexicon.field(noun.word())).stream()
                .filter(e -> hasModifiers(e, phrase))
                .toList(),
            token);
    if (byWord.filter(e -> isOtherNearer(phrase, e, token)).isPresent()) {
      return Optional.empty();
    }
    boolean telling = tellingModifiers(phrase).size() >= 2;
    boolean known = byWord.filter(e -> e.lastMentionBefore(token) >= 0).isPresent();
    if (known && GENERIC_BODIES.contains(noun.word())) {
      return byKind(noun, noun.type(), token)
          .filter(e -> e.lastMentionBefore(token) > byWord.get().lastMentionBefore(token))
          .or(() -> byWord);
    }
    boolean headline = row.sentence(token) == 0;
    if (byWord.isPresent() && (telling || known || headline)) {
      return byWord;
    }
    int described = describing(phrase, noun);
    boolean plain =
        phrase.owner().isEmpty()
            && (described == 0 || described == 1 && noun.type() != NounClass.BODY);
    boolean generic =
        switch (noun.type()) {
          case BODY -> GENERIC_BODIES.contains(noun.word());
          case INSTITUTION -> GENERIC_INSTITUTIONS.contains(noun.word());
          default -> true;
        };
    if (!plain || !generic) {
      return Optional.empty();
    }
    if (!noun.word().equals("agency") || !UN.containsAll(phrase.modifiers())) {
      return byKind(noun, noun.type(), token);
    }
    // The agencies of the UN, of news and of ratings are no bodies of a state.
    Optional<Entity> state =
        phrase.modifiers().isEmpty() ? byKind(noun, noun.type(), token) : Optional.empty();
    return state.or(() -> byKind(noun, NounClass.COMPANY, token));
  }

  /**
   * How many modifiers may tell whether the body is meant. Where a company or a think tank sits,
   * "the New Jersey company", tells little; "state-run" is one modifier.
   */
  private int describing(NounPhrase phrase, Noun noun) {
    boolean tank = noun.word().equals("tank");
    int count = 0;
    for (int i = phrase.head() - 1; i >= phrase.range().begin(); i--) {
      boolean place = row.nameTag(i).equals("LOCATION") || row.lower(i).endsWith("based");
      boolean little = place && (tank || noun.type() == NounClass.COMPANY);
      boolean compound = row.tag(i + 1).equals("HYPH") || tank && row.lower(i).equals("think");
      count += phrase.modifiers().contains(row.lower(i)) && !little && !compound ? 1 : 0;
    }
    return count;
  }

  /** "the ministry", where another one, "the foreign ministry", has been mentioned in between. */
  private boolean isOtherNearer(NounPhrase phrase, Entity body, int token) {
    int last = body.lastMentionBefore(token);
    return phrase.modifiers().isEmpty()
        && discourse.before(token, REFERENTS).stream()
            .takeWhile(r -> r.begin() > last)
            .flatMap(r -> r.phrase().stream())
            .filter(p -> p.noun().equals(phrase.noun()) && p.isDefinite())
            .anyMatch(p -> !tellingModifiers(p).isEmpty() && !hasModifiers(body, p));
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
    phrase.owner().filter(this::isTellingOwner).ifPresent(o -> telling.add(row.lower(o)));
    return telling;
  }

  /** "the prosecutor's office", but not "the country's ministry". */
  private boolean isTellingOwner(int owner) {
    return row.isNoun(owner)
        && lexicon
            .noun(row.token(owner).lemma())
            .filter(n -> n.type() == NounClass.PLACE || n.type().isBody())
            .isEmpty();
  }

  /** {@return whether a modifier sets organisations apart: "British", "medical", but not "top"} */
  private boolean isTelling(String modifier) {
    return lexicon.noun(modifier).isPresent()
        || lexicon.isField(modifier)
        || lexicon.countries().byAny(modifier).isPresent()
        || Character.isDigit(modifier.charAt(0));
  }

  private boolean fits(OrganizationName name, String modifier) {
    return name.words().contains(lexicon.field(modifier))
        || name.country().isPresent() && lexicon.countries().byAny(modifier).equals(name.country());
  }

  /** The organisation of that sort that was mentioned last; a speaker before any other. */
  private Optional<Entity> byKind(Noun noun, NounClass type, int token) {
    Map.Entry<Integer, Entity> before =
        type == NounClass.COMPANY ? companies.lowerEntry(token) : null;
    boolean still =
        before != null && row.sentence(token) - row.sentence(before.getKey()) <= 2 * SENTENCES;
    for (Referent each : discourse.sourcesBefore(token, SOURCES)) {
      if (still && each.begin() <= before.getKey()) {
        break;
      }
      Optional<Entity> employer = still ? Optional.empty() : employer(each);
      if (employer.isPresent() && near(each, token)) {
        return employer;
      }
      if (isOrganization(each, noun, type) && near(each, token)) {
        return Optional.of(asBody(each.entities().get(0)));
      }
    }
    if (still) {
      return Optional.of(before.getValue());
    }
    for (Referent each : discourse.before(token, REFERENTS)) {
      if (isOrganization(each, noun, type)
          && near(each, token)
          && row.quotation(each.begin()) < 0) {
        return Optional.of(asBody(each.entities().get(0)));
      }
    }
    return Optional.empty();
  }

  /** "officials at the bureau said ... the agency": the bureau; but analysts speak of others. */
  private static Optional<Entity> employer(Referent referent) {
    boolean observers =
        referent
            .phrase()
            .flatMap(NounPhrase::noun)
            .filter(n -> OBSERVERS.contains(n.word()))
            .isPresent();
    return !observers
            && referent.entities().size() == 1
            && referent.entities().get(0).kind() == SpeakerKind.GROUP
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

  private boolean isOrganization(Referent referent, Noun noun, NounClass type) {
    if (referent.entities().size() != 1) {
      return false;
    }
    Entity entity = referent.entities().get(0);
    boolean organization =
        entity.kind() == SpeakerKind.ORGANIZATION
            || entity.kind() == SpeakerKind.UNKNOWN && entity.isNamed();
    return organization && isOfSort(entity, noun, type);
  }

  /** A building that stands for a body of the state is none of the companies. */
  private boolean isOfSort(Entity entity, Noun noun, NounClass type) {
    boolean seat =
        entity.forms().keySet().stream().anyMatch(f -> lexicon.isSeat(f.toLowerCase(Locale.ROOT)));
    boolean known =
        type == NounClass.BODY
            ? !seat
            : (seat || isPublic(entity)) == (type == NounClass.INSTITUTION);
    boolean anyBody = type == NounClass.BODY && WordList.LOOSE_BODY.has(noun.word());
    return known && (anyBody || !sorts.contradict(entity, type));
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
}
