// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.entities.AuthorFinder;
import io.github.dixit.speakers.entities.BodySorts;
import io.github.dixit.speakers.entities.Datelines;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.entities.GenderEvidence;
import io.github.dixit.speakers.entities.NameMention;
import io.github.dixit.speakers.entities.PairRoles;
import io.github.dixit.speakers.entities.RoleReader;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.Pronoun;
import io.github.dixit.speakers.reference.BodyResolver;
import io.github.dixit.speakers.reference.Discourse;
import io.github.dixit.speakers.reference.NominalResolver;
import io.github.dixit.speakers.reference.PairFinder;
import io.github.dixit.speakers.reference.PeopleResolver;
import io.github.dixit.speakers.reference.PersonResolver;
import io.github.dixit.speakers.reference.PhraseFinder;
import io.github.dixit.speakers.reference.PronounResolver;
import io.github.dixit.speakers.reference.Referent;
import io.github.dixit.speakers.reference.RelativeResolver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves one source after the other, each in the light of those before. */
public final class SourceResolver {

  /** Tokens of a source that are looked at; none but broken ones are longer. */
  private static final int LONGEST_SOURCE = 80;

  /** How many possessives are followed one behind the other. */
  private static final int OWNERS = 3;

  /** How many descriptions are followed one behind the other. */
  private static final int DESCRIPTIONS = 3;

  private static final Set<Pronoun> POSSESSORS =
      EnumSet.of(
          Pronoun.HE, Pronoun.SHE, Pronoun.IT, Pronoun.THEY, Pronoun.PERSON, Pronoun.RELATIVE);

  private final TokenRow row;
  private final Lexicon lexicon;
  private final Entities entities;
  private final NounPhrases phrases;
  private final Position position;
  private final SourceParser parser;
  private final Discourse discourse = new Discourse();
  private final BareQuotations quotations;
  private final DocumentIssuers issuers = new DocumentIssuers();
  private final Anonymous anonymous;
  private final PronounResolver pronouns;
  private final PhraseResolver phraseResolver;
  private final Optional<Entity> author;
  private final Map<String, Answer> byAttribution = new HashMap<>();
  private final ContentOwners owners;
  private final SubjectFinder subjects;
  private int ownersAsked;
  private int descriptionsAsked;

  public SourceResolver(TokenRow row, Lexicon lexicon, Entities entities) {
    this.row = row;
    this.lexicon = lexicon;
    this.entities = entities;
    this.phrases = new NounPhrases(row, lexicon);
    this.position = new Position(row);
    this.quotations = new BareQuotations(row, entities, discourse);
    this.anonymous = new Anonymous(row, entities);
    this.owners = new ContentOwners(row);
    this.subjects = new SubjectFinder(row, entities, phrases);
    RoleReader roles = new RoleReader(row, lexicon, entities, phrases);
    readRoles(roles);
    GenderEvidence.apply(row, entities);
    new PairRoles(row, entities, phrases).read();
    this.parser = new SourceParser(row, entities, phrases, roles, lexicon);
    this.pronouns = new PronounResolver(row, position, discourse, this::resolveReferent);
    BodySorts sorts = new BodySorts(row, lexicon, entities, phrases);
    sorts.read();
    BodyResolver bodies = new BodyResolver(row, lexicon, entities, discourse, position, sorts);
    PersonResolver persons =
        new PersonResolver(row, lexicon, phrases, entities, discourse, position, pronouns);
    PeopleResolver people = new PeopleResolver(row, lexicon, discourse);
    NominalResolver nominals = new NominalResolver(persons, people, bodies);
    this.phraseResolver =
        new PhraseResolver(
            row, entities, phrases, nominals, persons, bodies, issuers, anonymous, this::owner);
    this.author = new AuthorFinder(row, entities).find();
    fillDiscourse();
  }

  private void readRoles(RoleReader roles) {
    for (NameMention each : entities.mentions()) {
      Entity entity = entities.of(each);
      if (entity.isPerson()) {
        roles.read(each, entity);
      }
    }
  }

  private void fillDiscourse() {
    Datelines datelines = new Datelines(row);
    for (NameMention each : entities.mentions()) {
      if (!datelines.has(each.begin())) {
        discourse.add(
            new Referent(each.range(), List.of(entities.of(each)), Optional.empty(), false));
      }
    }
    new PhraseFinder(row, entities, phrases).find().forEach(discourse::add);
    new PairFinder(row, entities).addTo(discourse);
  }

  /** Tells the resolver which contents there are before it resolves any source. */
  public void prepare(List<SourceRequest> requests) {
    requests.stream().filter(r -> r.depth() == 0).forEach(owners::paint);
    new IssuerScan(row, entities, phrases, issuers).scan();
  }

  public Answer resolve(SourceRequest request) {
    Answer answer =
        request
            .source()
            .map(s -> sourced(request, row.range(nearest(s, request)).first(LONGEST_SOURCE)))
            .or(() -> subject(request).map(s -> unsourced(request, s)))
            .orElseGet(() -> quotations.speaker(request));
    request.attribution().ifPresent(a -> remember(a, request, answer));
    return answer;
  }

  /** Of a source in pieces the one next to the cue says who. */
  private static Span nearest(TextSpan source, SourceRequest request) {
    int cue = request.attribution().flatMap(LinkedAttribution::cue).map(TextSpan::begin).orElse(0);
    return source.spans().stream()
        .min(
            Comparator.comparingInt(
                s -> Math.min(Math.abs(s.begin() - cue), Math.abs(s.end() - cue))))
        .orElseThrow();
  }

  private Answer sourced(SourceRequest request, TokenRange range) {
    if (range.isEmpty()) {
      return Answer.NONE;
    }
    ParsedSource source = parser.parse(range);
    Answer answer = answer(source, request);
    if (!answer.entities().isEmpty() && !isFirstPerson(source)) {
      discourse.addSource(new Referent(source.range(), answer.entities(), source.phrase(), true));
    }
    return answer;
  }

  /** "Smith met the board and said": whoever the subject of a cue without a source is. */
  private Optional<TokenRange> subject(SourceRequest request) {
    return request
        .attribution()
        .flatMap(LinkedAttribution::cue)
        .flatMap(cue -> subjects.find(row.range(cue.spans().get(0))));
  }

  private Answer unsourced(SourceRequest request, TokenRange subject) {
    List<Entity> entities = sourced(request, subject).entities();
    boolean able =
        entities.stream()
            .allMatch(
                e ->
                    e.isNamed()
                        || e.kind() == SpeakerKind.GROUP
                        || e.kind() == SpeakerKind.ORGANIZATION);
    return able ? new Answer(SourceForm.IMPLICIT, entities) : Answer.NONE;
  }

  private Answer answer(ParsedSource source, SourceRequest request) {
    if (source.pronoun().isEmpty()) {
      return nonPronoun(source);
    }
    Answer pronoun = pronoun(source, request);
    if (source.names().isEmpty()) {
      return pronoun;
    }
    List<Entity> all = new ArrayList<>(pronoun.entities());
    named(source).entities().stream().filter(e -> !all.contains(e)).forEach(all::add);
    return new Answer(SourceForm.NAMED, all);
  }

  /** "I" names nobody to whom "she" could point. */
  private boolean isFirstPerson(ParsedSource source) {
    return source.pronoun().filter(p -> Pronoun.of(row.lower(p)) == Pronoun.FIRST).isPresent();
  }

  private Answer nonPronoun(ParsedSource source) {
    if (!source.names().isEmpty()) {
      return named(source);
    }
    Optional<Entity> people = source.phrase().flatMap(this::government);
    if (people.isPresent()) {
      return new Answer(SourceForm.NAMED, List.of(people.get()));
    }
    if (source.unseenName().isPresent()) {
      TokenRange name = source.unseenName().get();
      return new Answer(SourceForm.NAMED, List.of(entities.adHoc(name, row.text(name))));
    }
    if (source.phrase().isEmpty()) {
      return new Answer(SourceForm.NOMINAL, List.of());
    }
    NounPhrase phrase = source.phrase().get();
    List<Entity> found = phraseResolver.resolve(phrase, source.range());
    boolean named =
        entities.in(source.range()).stream().map(entities::of).anyMatch(found::contains);
    found.stream().filter(Entity::isNamed).forEach(e -> addNominal(e, source.range()));
    return new Answer(named ? SourceForm.NAMED : SourceForm.NOMINAL, found);
  }

  private void addNominal(Entity entity, TokenRange range) {
    entity.nominals().add(row.text(range));
    entity.addMention(range);
  }

  /** "the Ukrainians said": their government. */
  private Optional<Entity> government(NounPhrase phrase) {
    boolean alone = phrase.isDefinite() && phrase.modifiers().isEmpty();
    return alone && row.isCapital(phrase.head())
        ? lexicon
            .countries()
            .byPeople(row.lower(phrase.head()))
            .map(c -> called(placeOf(c, phrase.range()), c))
        : Optional.empty();
  }

  /** A people's word is no name of the country, which the text may hold nowhere. */
  private Entity called(Entity entity, String country) {
    entity.addForm(lexicon.countries().plainName(country));
    return entity;
  }

  private Entity placeOf(String country, TokenRange range) {
    Entity entity = entities.places().government(country);
    entity.addForm(row.text(range));
    entity.addMention(range);
    return entity;
  }

  private Answer named(ParsedSource source) {
    List<Entity> found = new ArrayList<>();
    for (NameMention each : source.names()) {
      Entity entity = speaking(each);
      if (!found.contains(entity)) {
        found.add(entity);
      }
    }
    return new Answer(SourceForm.NAMED, found);
  }

  /** Where a capital speaks, the country's government does. */
  private Entity speaking(NameMention name) {
    Entity entity = entities.of(name);
    Optional<String> country = lexicon.countries().byCapital(name.name());
    return entity.kind() == SpeakerKind.PLACE && country.isPresent() && entity.country().isEmpty()
        ? placeOf(country.get(), name.range())
        : entity;
  }

  private Answer pronoun(ParsedSource source, SourceRequest request) {
    int token = source.pronoun().orElseThrow();
    Pronoun pronoun = Pronoun.of(row.lower(token));
    List<Entity> found =
        switch (pronoun) {
          case HE, SHE, IT, THEY, PERSON ->
              pronouns.resolve(
                  token, pronoun, i -> isContent(request, i), barred(request, pronoun));
          case FIRST -> first(request, token);
          case RELATIVE -> relative(token);
          case BOTH -> lastPair(token);
          case NONE -> List.of();
        };
    found.forEach(e -> e.addMention(source.range()));
    if (found.size() == 1 && (found.get(0).isPerson() || isOneUnnamed(found.get(0)))) {
      found.get(0).setGender(pronoun.gender(), false);
    }
    return new Answer(SourceForm.PRONOUN, found);
  }

  private static boolean isOneUnnamed(Entity entity) {
    return entity.kind() == SpeakerKind.GROUP && !entity.isPlural();
  }

  private boolean isContent(SourceRequest request, int token) {
    Span span = row.token(token).span();
    return request.content().stream().anyMatch(c -> c.overlaps(span));
  }

  /** Whoever is quoted directly does not call himself "he". */
  private List<Entity> barred(SourceRequest request, Pronoun pronoun) {
    boolean quoted =
        request
            .source()
            .map(s -> row.quotation(row.firstEndingAfter(s.begin())) >= 0)
            .orElse(false);
    return quoted && pronoun != Pronoun.THEY ? quoting(request) : List.of();
  }

  private List<Entity> quoting(SourceRequest request) {
    return request
        .attribution()
        .flatMap(LinkedAttribution::nestedIn)
        .map(byAttribution::get)
        .map(Answer::entities)
        .or(() -> request.source().flatMap(s -> around(s.begin())))
        .orElse(List.of());
  }

  private Optional<List<Entity>> around(int offset) {
    return owners.at(row.firstEndingAfter(offset)).map(byAttribution::get).map(Answer::entities);
  }

  /** Inside a quotation "I" is its speaker; outside it is the author. */
  private List<Entity> first(SourceRequest request, int token) {
    List<Entity> quoting = quoting(request);
    if (!quoting.isEmpty()) {
      return quoting;
    }
    boolean singular = !List.of("we", "us", "our", "ours", "ourselves").contains(row.lower(token));
    return row.quotation(token) < 0 && singular
        ? author.map(List::of).orElse(List.of())
        : List.of();
  }

  private List<Entity> lastPair(int token) {
    return discourse.sourcesBefore(token, 3).stream()
        .map(Referent::entities)
        .filter(e -> e.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  /** "who", "which" and "that" stand for the name or noun right before them. */
  private List<Entity> relative(int token) {
    return new RelativeResolver(row, entities, discourse, position)
        .antecedent(token).stream().flatMap(r -> resolveReferent(r).stream()).toList();
  }

  /**
   * {@return who is meant by a referent} "The old man" may point back to "the old man", and that
   * ahead to the first: beyond a few, in a circle at worst, nobody is told.
   */
  private List<Entity> resolveReferent(Referent referent) {
    if (!referent.entities().isEmpty() || referent.phrase().isEmpty()) {
      return referent.entities();
    }
    if (descriptionsAsked == DESCRIPTIONS) {
      return List.of();
    }
    descriptionsAsked++;
    try {
      return phraseResolver.resolve(referent.phrase().get(), referent.range());
    } finally {
      descriptionsAsked--;
    }
  }

  /**
   * {@return whom a possessive means} "His" may mean a phrase with an owner of its own, "her son",
   * and she another: beyond a few, in a circle at worst, nobody is told.
   */
  private Optional<Entity> owner(int token) {
    Optional<NameMention> name = entities.at(token);
    if (name.isPresent()) {
      return Optional.of(entities.of(name.get()));
    }
    Pronoun pronoun = Pronoun.of(row.lower(token));
    if (ownersAsked == OWNERS || !POSSESSORS.contains(pronoun)) {
      return Optional.empty();
    }
    ownersAsked++;
    try {
      List<Entity> found =
          pronoun == Pronoun.RELATIVE
              ? relative(token)
              : pronouns.resolve(token, pronoun, i -> false, List.of());
      return found.stream().findFirst();
    } finally {
      ownersAsked--;
    }
  }

  private void remember(LinkedAttribution attribution, SourceRequest request, Answer answer) {
    byAttribution.put(attribution.id(), answer);
    if (request.depth() == 0) {
      quotations.heard(attribution, answer.entities());
    }
    if (answer.entities().size() == 1) {
      new CueIssuers(row, phrases, issuers).note(attribution, answer.entities().get(0));
    }
  }
}
