// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.entities.GenderSigns;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.lexicon.Gender;
import io.github.dixit.speakers.lexicon.NounClass;

/** Gender, number and kind: what rules a candidate out, and what only speaks against it. */
final class Agreement implements FeatureGroup {

  /** {@return whether the referent can be meant at all} */
  static boolean allows(Anaphor anaphor, Referent referent) {
    if (referent.entities().isEmpty()) {
      return referent.phrase().filter(p -> allows(anaphor, p)).isPresent();
    }
    if (isDocument(referent)) {
      return anaphor.sort() == Sort.IT;
    }
    if (speaksForBody(referent)) {
      return anaphor.sort() != Sort.ONE
          ? allows(anaphor, referent.entities().get(0))
          : referent.phrase().orElseThrow().gender().agrees(anaphor.gender());
    }
    if (referent.entities().size() > 1) {
      return anaphor.sort() == Sort.THEY;
    }
    return allows(anaphor, referent.entities().get(0))
        || anaphor.sort() == Sort.THEY && isPluralSource(referent);
  }

  static boolean allows(Anaphor anaphor, Entity entity) {
    return switch (anaphor.sort()) {
      case ONE, PERSON -> isOne(entity) && !entity.genderSigns().ruleOut(anaphor.gender());
      case IT, BODY ->
          switch (entity.kind()) {
            case ORGANIZATION, DOCUMENT, PLACE -> true;
            case UNKNOWN -> entity.isNamed();
            case PERSON -> isUnsure(entity);
            case GROUP -> false;
          };
      case THEY ->
          switch (entity.kind()) {
            case GROUP, ORGANIZATION, PLACE -> true;
            case UNKNOWN -> entity.isNamed();
            case PERSON, DOCUMENT -> false;
          };
    };
  }

  /**
   * Taggers take many a company for a person. There is no title, first name, pronoun or surname
   * alone to bear them out.
   */
  static boolean isUnsure(Entity person) {
    return person.isNamed()
        && person.roleWords().isEmpty()
        && person.gender() == Gender.UNKNOWN
        && person.forms().keySet().stream().noneMatch(f -> hasSurname(f, person));
  }

  private static boolean hasSurname(String form, Entity person) {
    return form.contains(" ")
        && person.forms().containsKey(form.substring(form.lastIndexOf(' ') + 1));
  }

  private static boolean allows(Anaphor anaphor, NounPhrase phrase) {
    return switch (anaphor.sort()) {
      case ONE -> phrase.isHuman() && !phrase.plural() && phrase.gender().agrees(anaphor.gender());
      case IT -> (phrase.isBody() || phrase.is(NounClass.DOCUMENT)) && !phrase.plural();
      case THEY -> phrase.plural() && phrase.isHuman() || phrase.isBody();
      case PERSON, BODY -> false;
    };
  }

  /** "the report ... It says": whoever issued it, be it one person. */
  private static boolean isDocument(Referent referent) {
    return !referent.source()
        && referent.phrase().filter(p -> p.is(NounClass.DOCUMENT)).isPresent();
  }

  /** "A spokeswoman for the bank ... She": the bank, through somebody unnamed. */
  private static boolean speaksForBody(Referent referent) {
    return referent.source()
        && referent.entities().size() == 1
        && !referent.entities().get(0).isPerson()
        && referent.phrase().filter(p -> p.is(NounClass.SPOKESPERSON)).isPresent();
  }

  private static boolean isOne(Entity entity) {
    return switch (entity.kind()) {
      case PERSON -> true;
      case GROUP -> !entity.isPlural();
      case UNKNOWN -> entity.isNamed();
      case ORGANIZATION, PLACE, DOCUMENT -> false;
    };
  }

  /** "Supporters, including the union, say ... They": plural though one name heads it. */
  private static boolean isPluralSource(Referent referent) {
    return referent.source() && referent.phrase().filter(NounPhrase::plural).isPresent();
  }

  @Override
  public void read(Anaphor anaphor, Candidate candidate, int rank, Features features) {
    candidate.phrase().ifPresent(p -> readPhrase(p, features));
    candidate.entity().ifPresent(e -> readEntity(anaphor, e, features));
    features.addIf(candidate.entities().size() > 1, "several");
    features.addIf(
        candidate.before().stream().findFirst().filter(Agreement::isDocument).isPresent(),
        "issued it last");
    features.addIf(
        candidate.nearest().filter(Agreement::speaksForBody).isPresent(), "somebody spoke for it");
    features.addIf(
        anaphor.sort() == Sort.THEY
            && candidate.nearest().filter(Agreement::isPluralSource).isPresent(),
        "plural source");
  }

  private static void readPhrase(NounPhrase phrase, Features features) {
    features.add("described");
    features.add("described " + phrase.determiner());
    features.addIf(phrase.gender() != Gender.UNKNOWN, "described gender");
    features.addIf(phrase.plural(), "described plural");
    features.addIf(phrase.isBody(), "described body");
    features.addIf(phrase.is(NounClass.DOCUMENT), "described document");
  }

  private static void readEntity(Anaphor anaphor, Entity entity, Features features) {
    features.add("kind " + entity.kind());
    features.addIf(entity.kind() == SpeakerKind.GROUP && entity.isPlural(), "unnamed plural");
    if (anaphor.gender() != Gender.UNKNOWN) {
      GenderSigns signs = entity.genderSigns();
      features.add("title " + agreement(signs.title(), anaphor.gender()));
      features.add("first name " + agreement(signs.name(), anaphor.gender()));
      features.add("pronouns near it " + agreement(signs.pronouns(), anaphor.gender()));
      features.addIf(entity.gender() == Gender.UNKNOWN, "gender unknown");
      features.addIf(!entity.gender().agrees(anaphor.gender()), "gender wrong");
    }
  }

  private static String agreement(Gender sign, Gender gender) {
    if (sign == Gender.UNKNOWN) {
      return "unknown";
    }
    return sign.agrees(gender) ? "right" : "wrong";
  }
}
