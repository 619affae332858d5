// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.SpeakerEvidence;
import io.github.dixit.speakers.entities.CanonicalName;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.reference.Verdict;
import io.github.dixit.speakers.sources.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells how sure an answer is: by what was weighed, else by how often such answers are right. */
record EvidenceWriter(boolean explaining) {

  /** Of so many choices the reasons are told; the others together are hardly likely. */
  private static final int CHOICES = 8;

  private static final int REASONS = 12;

  /** {@return how sure the answer is; empty if it is nobody} */
  Optional<SpeakerEvidence> of(Answer answer) {
    if (answer.entities().isEmpty() && !explaining) {
      return Optional.empty();
    }
    double confidence =
        answer.why().map(v -> v.answer().probability()).orElseGet(() -> usual(answer));
    List<SpeakerEvidence.Choice> choices =
        explaining ? answer.why().map(EvidenceWriter::choices).orElse(List.of()) : List.of();
    return Optional.of(new SpeakerEvidence(confidence, choices));
  }

  /**
   * The shares of right answers where nothing was weighed, measured on 337 articles with speakers:
   * names, "I" and "who", what issuers and owners speak for, and clauses without a source.
   */
  private static double usual(Answer answer) {
    if (answer.entities().isEmpty()) {
      return 0;
    }
    boolean named = answer.entities().get(0).isNamed();
    return switch (answer.form()) {
      case NAMED -> 0.97;
      case PRONOUN -> 0.85;
      case NOMINAL -> named ? 0.75 : 0.8;
      case IMPLICIT -> 0.6;
    };
  }

  private static List<SpeakerEvidence.Choice> choices(Verdict verdict) {
    return verdict.choices().stream().limit(CHOICES).map(c -> choice(verdict, c)).toList();
  }

  private static SpeakerEvidence.Choice choice(Verdict verdict, Verdict.Choice choice) {
    Map<String, Double> reasons = new LinkedHashMap<>();
    verdict.shares(choice).entrySet().stream()
        .sorted(Map.Entry.comparingByValue((a, b) -> Double.compare(Math.abs(b), Math.abs(a))))
        .limit(REASONS)
        .forEach(e -> reasons.put(e.getKey(), e.getValue()));
    Optional<String> name =
        choice.candidate().entities().stream().findFirst().flatMap(EvidenceWriter::name);
    return new SpeakerEvidence.Choice(name, choice.probability(), reasons);
  }

  private static Optional<String> name(Entity entity) {
    return CanonicalName.of(entity).or(entity::description);
  }
}
