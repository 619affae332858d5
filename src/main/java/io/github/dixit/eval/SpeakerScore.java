// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import io.github.dixit.io.gold.GoldAttribution;
import io.github.dixit.io.gold.GoldSpeaker;
import java.util.Optional;

/**
 * The score of one speaker.
 *
 * @param gold an attribution, which may have no named speaker
 * @param system what was found for it
 */
record SpeakerScore(GoldAttribution gold, Optional<SystemAttribution> system) {

  void addTo(Figures figures) {
    gold.speaker().ifPresent(speaker -> add(speaker, figures));
  }

  /** {@return whether the system's name is one of those that count as right} */
  static boolean isRight(GoldSpeaker speaker, SystemAttribution system) {
    return isFull(speaker, system)
        || system
            .name()
            .filter(n -> speaker.aliases().stream().anyMatch(a -> Names.same(n, a)))
            .isPresent();
  }

  private static boolean isFull(GoldSpeaker speaker, SystemAttribution system) {
    return system.name().filter(n -> Names.same(n, speaker.name())).isPresent();
  }

  private void add(GoldSpeaker speaker, Figures figures) {
    boolean right = system.filter(s -> isRight(speaker, s)).isPresent();
    figures.add("speaker", right ? 1 : 0, 0, 1);
    figures.addForm(gold.form().orElse("?"), right);
    if (system.isPresent()) {
      figures.add("speaker, given content", right ? 1 : 0, 1, 1);
      figures.add("speaker, full name", isFull(speaker, system.get()) ? 1 : 0, 1, 1);
    }
  }
}
