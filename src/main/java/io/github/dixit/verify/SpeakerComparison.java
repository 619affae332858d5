// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerEvidence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who said it: the speaker of a draft held against the one that a source has for the words.
 *
 * @param match how they stand to each other
 * @param inSource the name that the source has for its speaker
 */
record SpeakerComparison(SpeakerMatch match, Optional<String> inSource) {

  /** What says little about who somebody is. */
  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "his", "her", "its", "their", "our", "my", "one", "another", "this", "that");

  /**
   * Below this confidence another speaker is no contradiction. From it on more speakers of
   * quotations are right than wrong at every confidence ({@code docs/verify.md} has the table).
   */
  private static final double LEAST_SURE = 0.4;

  private static final AttributedDocument NO_DOCUMENT =
      new AttributedDocument("none", "", List.of(), List.of(), List.of(), List.of());

  /** Where the source has nobody whose words they are. */
  static final SpeakerComparison UNKNOWN =
      new SpeakerComparison(SpeakerMatch.UNCERTAIN, Optional.empty());

  /**
   * {@return how the speaker that the draft names stands to that of the source}
   *
   * @param draft the act by which the draft ascribes the words, if it does
   * @param source the act by which the source does
   * @param document the source
   */
  static SpeakerComparison of(
      Optional<Attribution> draft, Attribution source, AttributedDocument document) {
    List<Speaker> here = draft.map(SpeakerComparison::speakers).orElse(List.of());
    List<Speaker> there = speakers(source);
    Optional<Speaker> same =
        there.stream().filter(s -> here.stream().anyMatch(h -> isOne(h, s))).findFirst();
    Optional<Speaker> told = same.or(() -> there.stream().findFirst());
    SpeakerMatch match = match(here, there, same, document);
    boolean doubtful = match == SpeakerMatch.OTHER && isDoubtful(source);
    return new SpeakerComparison(
        doubtful ? SpeakerMatch.UNCERTAIN : match, told.flatMap(Speaker::name));
  }

  /** {@return whether the source's speaker is probably not whom Dixit has taken} */
  private static boolean isDoubtful(Attribution source) {
    return source
        .evidence()
        .map(SpeakerEvidence::confidence)
        .filter(c -> c < LEAST_SURE)
        .isPresent();
  }

  /** {@return how the speaker of one act stands to that of another, in whatever document} */
  static SpeakerComparison of(Attribution draft, Attribution source) {
    return of(Optional.of(draft), source, NO_DOCUMENT);
  }

  private static SpeakerMatch match(
      List<Speaker> here,
      List<Speaker> there,
      Optional<Speaker> same,
      AttributedDocument document) {
    if (same.isPresent()) {
      return isShared(here, same.get(), document) ? SpeakerMatch.UNCERTAIN : SpeakerMatch.SAME;
    }
    if (there.stream().noneMatch(s -> s.name().isPresent())) {
      return SpeakerMatch.UNNAMED;
    }
    boolean named = here.stream().anyMatch(s -> s.name().isPresent());
    return named ? SpeakerMatch.OTHER : SpeakerMatch.UNCERTAIN;
  }

  private static List<Speaker> speakers(Attribution attribution) {
    return Stream.concat(attribution.speaker().stream(), attribution.coSpeakers().stream())
        .toList();
  }

  private static boolean isOne(Speaker here, Speaker there) {
    if (here.catalogId().isPresent() && there.catalogId().isPresent()) {
      return here.catalogId().equals(there.catalogId());
    }
    if (here.name().isPresent() && there.name().isPresent()) {
      return Names.agree(here, there);
    }
    return here.name().isPresent() ? describes(there, here) : describes(here, there);
  }

  /** {@return whether an unnamed speaker is described by what is told of the other} */
  private static boolean describes(Speaker unnamed, Speaker other) {
    Set<String> description = words(unnamed.description());
    Set<String> known = new HashSet<>(words(other.role()));
    known.addAll(words(other.affiliation()));
    known.addAll(words(other.description()));
    other.aliases().forEach(a -> known.addAll(words(Optional.of(a))));
    return !description.isEmpty() && known.containsAll(description);
  }

  private static Set<String> words(Optional<String> phrase) {
    Set<String> words = new HashSet<>(phrase.map(Names::words).orElse(List.of()));
    words.removeAll(DETERMINERS);
    return words;
  }

  /** {@return whether a draft's bare surname belongs to several people of the source} */
  private static boolean isShared(List<Speaker> here, Speaker same, AttributedDocument document) {
    return here.stream()
        .anyMatch(
            h ->
                Names.isSurnameOf(h, same)
                    && document.speakers().stream()
                        .anyMatch(
                            s ->
                                !s.id().equals(same.id())
                                    && s.kind() == same.kind()
                                    && isOne(h, s)));
  }
}
