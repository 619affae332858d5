// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.TokenRange;
import java.util.List;
import java.util.Optional;

/** Finds the words that stand for a source where an attribution has none of its own. */
final class UnnamedSource {

  private final Scene scene;
  private final SubjectFinder subjects;

  UnnamedSource(Scene scene) {
    this.scene = scene;
    this.subjects = new SubjectFinder(scene.row(), scene.entities(), scene.phrases());
  }

  /** {@return "Smith" of "Smith met the board and said": the subject of a cue without a source} */
  Optional<TokenRange> subject(SourceRequest request) {
    return request
        .attribution()
        .flatMap(LinkedAttribution::cue)
        .flatMap(cue -> subjects.find(scene.row().range(cue.spans().get(0))));
  }

  /** {@return whether all of them can: texts and places alone are subjects of much else} */
  boolean canSpeak(List<Entity> entities) {
    return entities.stream()
        .allMatch(
            e ->
                e.isNamed()
                    || e.kind() == SpeakerKind.GROUP
                    || e.kind() == SpeakerKind.ORGANIZATION);
  }
}
