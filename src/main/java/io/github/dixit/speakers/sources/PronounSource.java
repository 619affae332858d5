// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.Pronoun;
import io.github.dixit.speakers.lexicon.WordList;
import io.github.dixit.speakers.reference.Anaphor;
import io.github.dixit.speakers.reference.Referent;
import io.github.dixit.speakers.reference.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells who speaks where the source is a pronoun. */
final class PronounSource {

  /** How many names and phrases before "both" may hold the two. */
  private static final int NAMES_BACK = 12;

  private final Scene scene;
  private final TokenRow row;
  private final Meanings meanings;
  private final Quoting quoting;
  private final Authors authors;
  private final UtteranceReader utterances;
  private final BareQuotations quotations;

  PronounSource(
      Scene scene,
      Meanings meanings,
      Quoting quoting,
      UtteranceReader utterances,
      BareQuotations quotations) {
    this.quotations = quotations;
    this.utterances = utterances;
    this.scene = scene;
    this.row = scene.row();
    this.meanings = meanings;
    this.quoting = quoting;
    this.authors = new Authors(row, scene.entities());
  }

  /** {@return whom the pronoun of the source means; nobody if that is not clear} */
  List<Entity> speakers(ParsedSource source, SourceRequest request) {
    int token = source.pronoun().orElseThrow();
    Pronoun pronoun = Pronoun.of(row.lower(token));
    List<Entity> found =
        switch (pronoun) {
          case HE, SHE, IT, THEY, PERSON ->
              meanings.pronoun(
                  Anaphor.of(token, pronoun, i -> request.says(row, i), barred(request, pronoun)));
          case FIRST -> first(request, token);
          case RELATIVE -> // "all of whom"
              row.is(token - 1, "of") ? lastPair(token) : meanings.relative(token);
          case BOTH -> lastPair(token);
          case NONE -> row.is(token, "you", "thou") ? quotations.listener(token) : List.of();
        };
    found.forEach(e -> e.addMention(source.range()));
    if (found.size() == 1 && found.get(0).isPerson()) {
      found.get(0).genderSigns().addAnswer(pronoun.gender());
    }
    return found;
  }

  /** {@return whether the source is "I" or "we", who are nobody to whom "she" could point} */
  boolean isFirstPerson(ParsedSource source) {
    return source.pronoun().filter(p -> Pronoun.of(row.lower(p)) == Pronoun.FIRST).isPresent();
  }

  /**
   * Whoever is quoted directly does not call himself "he", nor so the one he talks to; and whom a
   * speaker tells something is another.
   */
  private List<Entity> barred(SourceRequest request, Pronoun pronoun) {
    boolean quoted =
        row.quotation(row.firstEndingAfter(request.begin())) >= 0 && pronoun != Pronoun.THEY;
    List<Entity> barred = new ArrayList<>(utterances.addressees(request));
    barred.addAll(quotations.silent(request));
    if (quoted) {
      barred.addAll(quoting.around(request));
      barred.addAll(quotations.listener(row.firstEndingAfter(request.begin())));
    }
    return barred;
  }

  /** Inside a quotation "I" is its speaker; outside it is who signs below, or the author. */
  private List<Entity> first(SourceRequest request, int token) {
    List<Entity> around = quoting.around(request);
    if (!around.isEmpty()) {
      return around;
    }
    if (row.quotation(token) >= 0) {
      return row.is(token, WordList.WE) ? List.of() : lastHeard(token);
    }
    return authors
        .below(token)
        .or(() -> row.is(token, WordList.WE) ? Optional.empty() : authors.ofAll())
        .map(List::of)
        .orElse(List.of());
  }

  /** "Ann Smith shrugged, she said. “I told him so”": whoever spoke last in the paragraph. */
  private List<Entity> lastHeard(int token) {
    return scene.discourse().utterancesBefore(token, 1).stream()
        .map(Utterance::source)
        .filter(s -> row.paragraph(s.begin()) == row.paragraph(token))
        .map(Referent::entities)
        .filter(e -> e.size() == 1 && e.get(0).isPerson())
        .findFirst()
        .orElseGet(() -> quotations.answering(token));
  }

  /** "both", "all of whom": those who were named side by side or spoke together last. */
  private List<Entity> lastPair(int token) {
    return Stream.concat(
            scene.discourse().before(token, NAMES_BACK).stream(),
            scene.discourse().sourcesBefore(token, 3).stream())
        .map(Referent::entities)
        .filter(e -> e.size() > 1)
        .findFirst()
        .orElse(List.of());
  }
}
