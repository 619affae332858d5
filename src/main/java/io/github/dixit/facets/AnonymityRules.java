// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.Anonymity;
import io.github.dixit.Anonymity.Degree;
import io.github.dixit.SourceForm;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import io.github.dixit.facets.Disclosures.Disclosure;
import io.github.dixit.facets.Setting.Role;
import io.github.dixit.speakers.ResolvedSource;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Knows whether the reader can tell from the text who the sources are.
 *
 * <p>What is said once of a source holds wherever it comes again: "An official at the port said ...
 * The official spoke on condition of anonymity."
 */
final class AnonymityRules {

  private final Disclosures disclosures = new Disclosures();
  private final SourceNouns nouns;

  AnonymityRules(SourceNouns nouns) {
    this.nouns = nouns;
  }

  /** {@return how far the source of each attribution is hidden} */
  List<Anonymity> of(
      Sentences sentences, List<Optional<Setting>> settings, List<ResolvedSource> resolved) {
    List<Anonymity> own = new ArrayList<>();
    for (int i = 0; i < settings.size(); i++) {
      ResolvedSource who = resolved.get(i);
      own.add(settings.get(i).map(s -> of(sentences, s, who)).orElse(Anonymity.NONE));
    }
    LaterDisclosures later = new LaterDisclosures(sentences, disclosures);
    return later.applied(own, settings, resolved);
  }

  /** {@return how far the source is hidden; not at all where the text names no source} */
  private Anonymity of(Sentences sentences, Setting setting, ResolvedSource resolved) {
    List<Token> source = setting.tokensOf(Role.SOURCE);
    if (resolved.form() == SourceForm.IMPLICIT || source.isEmpty()) {
      return Anonymity.NONE;
    }
    boolean named = nouns.namesPerson(source);
    // A name and "not named" don't go together, a name and "not her real name" do.
    Optional<Disclosure> said =
        disclosed(setting).filter(d -> d.pseudonym() == named && !nouns.isThing(source));
    if (said.isPresent()) {
      return anonymous(said.get());
    }
    boolean hidden = !named && isUnnamed(sentences, source, resolved);
    return Anonymity.of(hidden ? Degree.UNNAMED : Degree.NONE);
  }

  static Anonymity anonymous(Disclosure disclosure) {
    return new Anonymity(
        Degree.ANONYMOUS, Optional.of(disclosure.disclosure()), disclosure.reason());
  }

  private Optional<Disclosure> disclosed(Setting setting) {
    List<Token> around =
        IntStream.range(0, setting.tokens().size())
            .filter(i -> !setting.is(Role.CONTENT, i))
            .mapToObj(setting::token)
            .toList();
    return disclosures.in(setting.document(), around);
  }

  /** Bodies and offices can be found out, and nobody is behind a thing. */
  private boolean isUnnamed(Sentences sentences, List<Token> source, ResolvedSource resolved) {
    if (canBeFoundOut(source)) {
      return false;
    }
    return resolved
        .speaker()
        .map(s -> isUnnamed(sentences, source, s) || isSomebodyElse(source, s))
        .orElseGet(() -> nouns.isIndefinite(source));
  }

  private boolean canBeFoundOut(List<Token> source) {
    return nouns.isThing(source)
        || nouns.namesBody(source)
        || nouns.isOffice(source)
        || nouns.speaksForSomebody(source);
  }

  /** "a friend of Keller's" is not Keller, whoever he was taken for. */
  private boolean isSomebodyElse(List<Token> source, Speaker speaker) {
    return speaker.kind() == SpeakerKind.PERSON
        && speaker.name().isPresent()
        && nouns.isOneOfMany(source);
  }

  /** A pronoun is as hidden as what its speaker was called first. */
  private boolean isUnnamed(Sentences sentences, List<Token> source, Speaker speaker) {
    return switch (speaker.kind()) {
      case PERSON, GROUP ->
          speaker.name().isEmpty()
              && !speaker.mentions().stream()
                  .limit(1)
                  .map(sentences::tokens)
                  .anyMatch(words -> !words.isEmpty() && canBeFoundOut(words));
      case UNKNOWN -> nouns.isSomebody(source);
      case ORGANIZATION, PLACE, DOCUMENT -> false;
    };
  }
}
