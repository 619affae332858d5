// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Gathers whom a description may mean: who has the role or the name, who was spoken of lately, who
 * spoke, whom the text is about, and in headline and lead who is named first behind it.
 */
record DescriptionCandidates(Knowledge known, Discourse discourse) {

  private static final int REFERENTS = 40;
  private static final int SENTENCES = 12;
  private static final int UTTERANCES = 4;

  /** In so many first sentences a text may describe somebody and give the name only then. */
  private static final int LEAD = 4;

  private static final int LEAD_TOKENS = 250;
  private static final int LEAD_NAMES = 6;

  /** {@return the candidates that gender and kind allow, those mentioned last first} */
  List<Candidate> of(Anaphor anaphor) {
    Map<Entity, List<Referent>> found = new LinkedHashMap<>();
    Contradictions contradictions = new Contradictions(known, discourse);
    Predicate<Entity> able =
        e ->
            Agreement.allows(anaphor, e)
                && e.isNamed()
                && !anaphor.barred().contains(e)
                && !contradictions.rulesOut(anaphor, e);
    discourse
        .near(anaphor.begin(), REFERENTS, SENTENCES)
        .filter(r -> r.entities().size() == 1 && able.test(r.entities().get(0)))
        .forEach(r -> found.computeIfAbsent(r.entities().get(0), k -> new ArrayList<>()).add(r));
    List<Entity> others = new ArrayList<>(titled(anaphor));
    discourse.utterancesBefore(anaphor.begin(), UTTERANCES).stream()
        .flatMap(u -> speakers(u, anaphor))
        .forEach(others::add);
    others.addAll(known.protagonists(anaphor));
    known.meantBefore(anaphor.head(), anaphor.begin()).ifPresent(others::add);
    others.addAll(ahead(anaphor));
    others.stream().filter(able).forEach(e -> found.computeIfAbsent(e, k -> new ArrayList<>()));
    return found.entrySet().stream()
        .map(e -> candidate(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingInt(
                c -> -c.entity().orElseThrow().lastMentionBefore(anaphor.begin())))
        .toList();
  }

  private List<Entity> titled(Anaphor anaphor) {
    return anaphor.sort() == Sort.PERSON
        ? Stream.concat(
                known.holders(anaphor.head()).stream(),
                known.figures.holders(anaphor.head()).stream())
            .toList()
        : known.bodiesCalled(anaphor.head());
  }

  /** Who spoke, and for a body the one that its people spoke for. */
  private static Stream<Entity> speakers(Utterance utterance, Anaphor anaphor) {
    return utterance.source().entities().stream()
        .flatMap(
            e ->
                anaphor.sort() == Sort.BODY
                    ? Stream.concat(Stream.of(e), e.organization().stream())
                    : Stream.of(e));
  }

  private List<Entity> ahead(Anaphor anaphor) {
    int from = anaphor.source().end();
    if (known.row.sentence(anaphor.begin()) >= LEAD || from >= known.row.size()) {
      return List.of();
    }
    int end = Math.min(known.row.size(), from + LEAD_TOKENS);
    SpeakerKind kind =
        anaphor.sort() == Sort.PERSON ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
    return known.entities.in(new TokenRange(from, end)).stream()
        .filter((NameMention m) -> known.row.quotation(m.begin()) < 0)
        .map(known.entities::of)
        .filter(e -> e.kind() == kind)
        .distinct()
        .limit(LEAD_NAMES)
        .toList();
  }

  private static Candidate candidate(Entity entity, List<Referent> before) {
    return new Candidate(List.of(entity), Optional.empty(), List.copyOf(before), Optional.empty());
  }
}
