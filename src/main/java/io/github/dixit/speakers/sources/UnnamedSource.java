// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.List;
import java.util.Optional;

/** Finds the words that stand for a source where an attribution has none of its own. */
final class UnnamedSource {

  private final Scene scene;
  private final ParticipleSubject participles;
  private final VerbSubject verbs;

  UnnamedSource(Scene scene) {
    this.scene = scene;
    this.participles = new ParticipleSubject(scene.row(), scene.entities(), scene.phrases());
    this.verbs = new VerbSubject(scene.row(), scene.entities());
  }

  /**
   * {@return "Smith" of "Smith left, calling it a farce": the subject of a cue without a source}
   */
  Optional<TokenRange> subject(SourceRequest request) {
    return request
        .attribution()
        .flatMap(LinkedAttribution::cue)
        .map(cue -> scene.row().range(cue.spans().get(0)))
        .flatMap(cue -> participles.find(cue).or(() -> verbs.find(cue)));
  }

  /** {@return who expects what "is expected", in a text that reports on one body's figures} */
  Optional<Entity> figures(SourceRequest request, Voices voices) {
    return request
        .attribution()
        .flatMap(LinkedAttribution::cue)
        .map(cue -> scene.row().range(cue.spans().get(0)))
        .filter(this::isReckoned)
        .flatMap(cue -> voices.prevailing());
  }

  private boolean isReckoned(TokenRange cue) {
    for (int i = cue.begin(); i < cue.end(); i++) {
      if (scene.row().tagged(i, "VBN") && WordList.RECKONING.has(scene.row().token(i).lemma())) {
        return true;
      }
    }
    return false;
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
