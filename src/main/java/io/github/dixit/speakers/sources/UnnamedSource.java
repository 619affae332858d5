// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.Position;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the words that stand for a source where an attribution has none of its own. */
final class UnnamedSource {

  private final Scene scene;
  private final ParticipleSubject participles;
  private final VerbSubject verbs;

  UnnamedSource(Scene scene) {
    this.scene = scene;
    this.participles =
        new ParticipleSubject(
            scene.row(), scene.entities(), scene.phrases(), new Position(scene.row()));
    this.verbs = new VerbSubject(scene.row(), scene.entities());
  }

  /**
   * {@return "Smith" of "Smith left, calling it a farce": the subject of a cue without a source}
   */
  Optional<TokenRange> subject(SourceRequest request) {
    return request.cue(scene.row()).flatMap(cue -> participles.find(cue).or(() -> verbs.find(cue)));
  }

  /** {@return who expects what "is expected", in a text that reports on one body's figures} */
  Optional<Entity> figures(SourceRequest request, Voices voices) {
    return request.cue(scene.row()).filter(this::isReckoned).flatMap(cue -> voices.prevailing());
  }

  private boolean isReckoned(TokenRange cue) {
    TokenRow row = scene.row();
    return IntStream.range(cue.begin(), cue.end())
        .anyMatch(i -> row.tagged(i, "VBN") && WordList.RECKONING.has(row.token(i).lemma()));
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
