// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import com.google.common.collect.Iterables;
import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.CanonicalName;
import io.github.dixit.speakers.entities.Entities;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.NounPhrase.Determiner;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Noun;
import io.github.dixit.speakers.lexicon.WordList;
import io.github.dixit.speakers.reference.ActingBodies;
import io.github.dixit.speakers.reference.Anaphor;
import io.github.dixit.speakers.reference.Candidate;
import io.github.dixit.speakers.reference.Descriptions;
import io.github.dixit.speakers.reference.Discourse;
import io.github.dixit.speakers.reference.Knowledge;
import io.github.dixit.speakers.reference.PeopleResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Resolves sources that a common noun heads: by what sort of noun it is. */
public final class PhraseResolver {

  private static final Set<String> REPORTERS =
      Set.of("journalist", "reporter", "correspondent", "columnist", "photographer");

  private static final Set<String> WRITTEN = Set.of("by", "published", "written", "authored");

  /** What speaks as its owner does: "the agency's website". */
  private static final Set<String> VOICES =
      Set.of("website", "site", "page", "account", "feed", "blog", "newsletter", "homepage");

  /** Nouns by which news calls the people who act for a body, when they do so as that body. */
  private static final Set<String> MANAGEMENT = Set.of("management", "leadership");

  /** So many sentences on, "the spokesman" is still the one before. */
  private static final int SPOKEN = 3;

  private final TokenRow row;
  private final Entities entities;
  private final NounPhrases phrases;
  private final Descriptions descriptions;
  private final PeopleResolver people;
  private final Knowledge known;
  private final ActingBodies bodies;
  private final IssuerResolver issuers;
  private final Anonymous anonymous;
  private final OwnerResolver owners;

  /** For whom unnamed spokespeople spoke, by where. */
  private final TreeMap<Integer, Entity> spokenFor = new TreeMap<>();

  /** Says whom a possessor's token means: a name or a pronoun. */
  public interface OwnerResolver {
    Optional<Entity> owner(int token);
  }

  public PhraseResolver(
      TokenRow row,
      Entities entities,
      NounPhrases phrases,
      Descriptions descriptions,
      PeopleResolver people,
      Knowledge known,
      ActingBodies bodies,
      IssuerGrammar grammar,
      DocumentIssuers issuers,
      Voices voices,
      Discourse discourse,
      Anonymous anonymous,
      OwnerResolver owners) {
    this.row = row;
    this.entities = entities;
    this.phrases = phrases;
    this.descriptions = descriptions;
    this.people = people;
    this.known = known;
    this.bodies = bodies;
    this.issuers =
        new IssuerResolver(row, phrases, grammar, issuers, voices, discourse, this::possessor);
    this.anonymous = anonymous;
    this.owners = owners;
  }

  /** {@return whom the phrase means, unnamed people and texts included; empty if nobody} */
  public List<Entity> resolve(NounPhrase phrase, TokenRange source) {
    if (phrase.noun().isEmpty()) {
      return titled(phrase)
          .map(List::of)
          .orElseGet(() -> definite(phrase, source, SpeakerKind.UNKNOWN));
    }
    Optional<Entity> whole = whole(phrase, source);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    if (isWriting(phrase, source)) {
      return writing(phrase, source);
    }
    return switch (phrase.noun().get().type()) {
      case SPOKESPERSON -> spokesperson(phrase, source);
      case DOCUMENT -> writing(phrase, source);
      case PERSON, PEOPLE -> human(phrase, source);
      case PLACE -> definite(phrase, source, SpeakerKind.GROUP);
      case INSTITUTION, COMPANY, BODY, OUTLET, TEAM -> body(phrase, source);
    };
  }

  /** "a panel of the Court of Appeals", "the general staff of the Armed Forces": the whole body. */
  private Optional<Entity> whole(NounPhrase phrase, TokenRange source) {
    int of = phrase.head() + 1;
    boolean part = WordList.PART.has(row.lower(phrase.head())) && row.lower(of).equals("of");
    return part
        ? entities.in(new TokenRange(of, source.end())).stream()
            .findFirst()
            .filter(m -> m.begin() <= of + 2)
            .map(entities::of)
            .filter(e -> e.kind() == SpeakerKind.ORGANIZATION)
        : Optional.empty();
  }

  /** "a paper published by Smith", and "the paper" from then on, is no newspaper. */
  private boolean isWriting(NounPhrase phrase, TokenRange source) {
    String noun = phrase.noun().orElseThrow().word();
    int next = phrase.head() + 1;
    return noun.equals("paper")
        && (next < source.end() && WRITTEN.contains(row.lower(next))
            || phrase.isDefinite() && issuers.has(noun, source.begin()));
  }

  /** A work named by its title speaks for whoever made it: "Smith's “Hard Times”". */
  private Optional<Entity> titled(NounPhrase phrase) {
    boolean quoted =
        phrase.owner().isPresent()
            && row.quotation(phrase.head()) >= 0
            && row.quotation(phrase.owner().get()) < 0;
    return quoted ? owners.owner(phrase.owner().get()).filter(Entity::isNamed) : Optional.empty();
  }

  /** An unnamed spokesperson speaks as the organisation, if the text says which. */
  private List<Entity> spokesperson(NounPhrase phrase, TokenRange source) {
    Optional<Entity> body =
        bodyInside(phrase, source)
            .or(() -> bodyOfComplement(phrase, source))
            .or(() -> bodyBefore(phrase));
    if (body.isEmpty() && isBareSpokesperson(phrase, source)) {
      body = bodies.subjectBefore(phrase.head());
    }
    if (body.isPresent()) {
      spokenFor.put(phrase.head(), body.get());
      return List.of(body.get());
    }
    return spokenBefore(phrase).map(List::of).orElseGet(() -> human(phrase, source));
  }

  /** "a spokeswoman", and no word on whose. */
  private static boolean isBareSpokesperson(NounPhrase phrase, TokenRange source) {
    return phrase.determiner() == Determiner.INDEFINITE
        && phrase.modifiers().isEmpty()
        && !phrase.plural()
        && source.end() == phrase.head() + 1;
  }

  /** "a company spokeswoman", "the ministry's spokesman": which one, the text has said before. */
  private Optional<Entity> bodyBefore(NounPhrase phrase) {
    for (int i = phrase.head() - 1; i >= phrase.range().begin(); i--) {
      if (phrases.isBody(i)) {
        return bodyAt(i);
      }
    }
    return Optional.empty();
  }

  /** "the spokesman", after "a spokesman for the bank": the bank, if he has no name. */
  private Optional<Entity> spokenBefore(NounPhrase phrase) {
    Map.Entry<Integer, Entity> last = spokenFor.lowerEntry(phrase.head());
    boolean back =
        phrase.isDefinite()
            && phrase.modifiers().isEmpty()
            && last != null
            && row.sentence(phrase.head()) - row.sentence(last.getKey()) <= SPOKEN
            && meant(phrase, phrase.range()).isEmpty()
            && anonymous.known(phrase).isEmpty();
    return back ? Optional.of(last.getValue()) : Optional.empty();
  }

  private Optional<Entity> bodyInside(NounPhrase phrase, TokenRange source) {
    return entities.in(new TokenRange(source.begin(), phrase.head() + 1)).stream()
        .map(entities::of)
        .filter(PhraseResolver::canHaveSpokesperson)
        .findFirst();
  }

  private static boolean canHaveSpokesperson(Entity entity) {
    return entity.kind() == SpeakerKind.ORGANIZATION || entity.kind() == SpeakerKind.UNKNOWN;
  }

  private Optional<Entity> bodyOfComplement(NounPhrase phrase, TokenRange source) {
    int next = phrase.head() + 1;
    if (next >= source.end()
        || !Set.of("for", "of", "from", "at", "with").contains(row.lower(next))) {
      return Optional.empty();
    }
    TokenRange complement = new TokenRange(next + 1, source.end());
    Optional<Entity> named =
        entities.in(complement).stream()
            .findFirst()
            .filter(m -> m.begin() <= next + 3)
            .map(entities::of)
            .filter(PhraseResolver::canHaveSpokesperson);
    return named.or(
        () ->
            phrases
                .first(complement)
                .filter(p -> p.isBody() && p.isDefinite())
                .flatMap(p -> meant(p, p.range()).stream().findFirst()));
  }

  private List<Entity> writing(NounPhrase phrase, TokenRange source) {
    return List.of(
        issuers
            .resolve(phrase, source)
            .orElseGet(
                () -> anonymous.describe(source, phrase, SpeakerKind.DOCUMENT, Optional.empty())));
  }

  private List<Entity> human(NounPhrase phrase, TokenRange source) {
    String noun = phrase.noun().orElseThrow().word();
    if (REPORTERS.contains(noun) && !phrase.plural()) {
      Optional<Entity> outlet =
          bodyInside(phrase, source).or(() -> bodyOfComplement(phrase, source));
      if (outlet.isPresent()) {
        return List.of(outlet.get());
      }
    }
    if (MANAGEMENT.contains(noun)) {
      Optional<Entity> body = managed(phrase, source);
      if (body.isPresent()) {
        return List.of(body.get());
      }
    }
    Optional<Entity> employer = bodies.actingFor(phrase).or(() -> relative(phrase));
    return employer.map(List::of).orElseGet(() -> definite(phrase, source, SpeakerKind.GROUP));
  }

  /** "his wife", where the text names one wife and does not mean her by "his". */
  private Optional<Entity> relative(NounPhrase phrase) {
    boolean kin =
        phrase.owner().isPresent()
            && !phrase.plural()
            && WordList.KIN.has(phrase.noun().map(Noun::word).orElse(""));
    if (!kin) {
      return Optional.empty();
    }
    Optional<Entity> owner = owners.owner(phrase.owner().get());
    return known.relative(phrase).filter(e -> !owner.equals(Optional.of(e)));
  }

  /** "company management": the company. */
  private Optional<Entity> managed(NounPhrase phrase, TokenRange source) {
    return bodyBefore(phrase).or(() -> bodyInside(phrase, source));
  }

  /** "Smith's", "her", "the bank's". */
  private Optional<Entity> possessor(int token) {
    return owners.owner(token).or(() -> phrases.isBody(token) ? bodyAt(token) : Optional.empty());
  }

  /** {@return the body that a common noun means where it stands before another noun} */
  private Optional<Entity> bodyAt(int noun) {
    NounPhrase body =
        new NounPhrase(
            new TokenRange(noun, noun + 1),
            noun,
            phrases.noun(noun).filter(n -> n.type().isBody()),
            false,
            Determiner.DEFINITE,
            Optional.empty(),
            List.of());
    return meant(body, body.range()).stream().findFirst();
  }

  private List<Entity> body(NounPhrase phrase, TokenRange source) {
    if (phrase.owner().isPresent() && !phrase.plural()) {
      Optional<Entity> named = ownedBody(phrase);
      if (named.isPresent()) {
        return List.of(named.get());
      }
    }
    return definite(phrase, source, phrase.plural() ? SpeakerKind.GROUP : SpeakerKind.ORGANIZATION);
  }

  /** "her campaign" is the campaign of the one meant, under that name. */
  private Optional<Entity> ownedBody(NounPhrase phrase) {
    String head = row.lower(phrase.head());
    if (VOICES.contains(head)) {
      int owner = phrase.owner().orElseThrow();
      return owners.owner(owner).or(() -> bodyAt(owner)).filter(Entity::isNamed);
    }
    if (!Set.of("campaign", "administration", "government", "office", "ministry", "party")
        .contains(head)) {
      return Optional.empty();
    }
    return owners.owner(phrase.owner().orElseThrow()).flatMap(owner -> ownedBy(owner, phrase));
  }

  /** "Smith campaign" for "Ann Smith campaign". */
  private static String behindFirst(String name) {
    return name.substring(name.indexOf(' ') + 1);
  }

  /** A body of a person's is named only if the text has its name. */
  private Optional<Entity> ownedBy(Entity owner, NounPhrase phrase) {
    Optional<String> name = ownedName(phrase, owner);
    Optional<Entity> known =
        name.flatMap(n -> entities.organization(n, phrase.head()))
            .or(() -> name.flatMap(n -> entities.organization(behindFirst(n), phrase.head())));
    boolean ministry = row.lower(phrase.head()).equals("ministry");
    return known.or(() -> owner.isPerson() && !ministry ? Optional.empty() : name.map(this::owned));
  }

  private Entity owned(String name) {
    Entity body = entities.owned(name);
    known.addBody(body);
    return body;
  }

  /**
   * "the Smith campaign", "Latvia's foreign ministry"; a minister's ministry is no ministry of his.
   */
  private Optional<String> ownedName(NounPhrase phrase, Entity owner) {
    String head = row.lower(phrase.head());
    boolean his = row.isPossessivePronoun(phrase.owner().orElseThrow());
    if (his && owner.isPerson() && head.equals("ministry")) {
      Optional<String> country = owner.traits().country().map(entities::plainName);
      return owner
          .role()
          .filter(r -> r.endsWith(" minister") && country.isPresent())
          .map(r -> country.get() + "'s " + r.replaceFirst("minister$", "ministry"));
    }
    String whole = String.join(" ", Iterables.concat(phrase.modifiers(), List.of(head)));
    String mark = owner.kind() == SpeakerKind.PLACE || head.equals("ministry") ? "'s " : " ";
    return CanonicalName.of(owner).map(o -> o + mark + whole);
  }

  private List<Entity> definite(NounPhrase phrase, TokenRange source, SpeakerKind kind) {
    List<Entity> found = meant(phrase, source);
    if (!found.isEmpty()) {
      return found;
    }
    boolean back = phrase.isDefinite() || isOwnedByCommonNoun(phrase) || isInHeadline(phrase);
    Optional<Entity> introduced =
        back && !hasOwnComplement(phrase, source) ? anonymous.known(phrase) : Optional.empty();
    if (introduced.isPresent()) {
      introduced.get().addMention(source);
      return List.of(introduced.get());
    }
    Optional<Entity> owner = phrase.owner().filter(row::isPossessivePronoun).flatMap(owners::owner);
    return List.of(anonymous.describe(source, phrase, kindOf(phrase, kind), owner));
  }

  /** {@return who is meant by a description: one by its words and the text around, or several} */
  private List<Entity> meant(NounPhrase phrase, TokenRange source) {
    if (!Descriptions.isWeighed(phrase)) {
      return phrase.isHuman() && phrase.plural() && phrase.isDefinite() && !phrase.isOther()
          ? people.resolve(phrase, source.begin())
          : List.of();
    }
    Optional<Entity> owner = phrase.owner().flatMap(owners::owner);
    List<Entity> barred = new ArrayList<>(owner.stream().toList());
    entities.in(source).forEach(m -> barred.add(entities.of(m)));
    Candidate answer =
        descriptions.resolve(Anaphor.of(phrase, source, barred, owner)).answer().candidate();
    return answer.entities();
  }

  /** Headlines leave the article out: "Ministry denies delay". */
  private boolean isInHeadline(NounPhrase phrase) {
    return phrase.determiner() == Determiner.BARE
        && phrase.isBody()
        && !phrase.plural()
        && row.sentence(phrase.head()) == 0;
  }

  /** "the prosecutor's office" points back like "the office". */
  private boolean isOwnedByCommonNoun(NounPhrase phrase) {
    return phrase.owner().filter(o -> entities.at(o).isEmpty() && row.isNoun(o)).isPresent();
  }

  private static SpeakerKind kindOf(NounPhrase phrase, SpeakerKind kind) {
    return phrase.isHuman() ? SpeakerKind.GROUP : kind;
  }

  /** "the head of the bank" describes; it does not point back. */
  private boolean hasOwnComplement(NounPhrase phrase, TokenRange source) {
    int next = phrase.head() + 1;
    return next < source.end()
        && (row.lower(next).equals("of")
            || row.lower(next).equals("for")
            || row.lower(next).equals("at")
            || row.lower(next).equals("in")
            || row.tag(next).equals("WP"));
  }
}
