// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.Sketch;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.TokenRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is found before and behind a word, and what a source takes the place of. */
class DiscourseTest {

  private static final Entity ANN = new Entity(SpeakerKind.PERSON);
  private static final Entity TOM = new Entity(SpeakerKind.PERSON);

  private final Discourse discourse =
      new Discourse(new Sketch().sentence("It/PRP rained/VBD ./.").row());

  private static Referent at(int begin, int end, Entity... who) {
    return new Referent(new TokenRange(begin, end), List.of(who), Optional.empty(), false);
  }

  @Test
  void mentionsAreFoundNearestFirstAndTheWordItselfIsNone() {
    Referent first = at(1, 2, ANN);
    Referent second = at(4, 5, TOM);
    Referent third = at(7, 8);
    List.of(second, first, third).forEach(discourse::add);

    assertThat(discourse.before(7, 9)).containsExactly(second, first);
    assertThat(discourse.before(8, 2)).containsExactly(third, second);
    assertThat(discourse.before(8, 0)).isEmpty();
    assertThat(discourse.after(1, 9)).containsExactly(second, third);
    assertThat(discourse.after(1, 1)).containsExactly(second);
  }

  @Test
  void theFirstMentionAtAPlaceStays() {
    Referent wide = at(3, 6, ANN);
    discourse.add(wide);
    discourse.add(at(3, 4, TOM));

    assertThat(discourse.before(9, 9)).containsExactly(wide);
  }

  @Test
  void aPairStandsAtItsAnd() {
    Referent pair = at(2, 5, ANN, TOM);
    discourse.addPair(3, pair);
    discourse.addPair(3, at(3, 5));

    assertThat(discourse.before(3, 9)).isEmpty();
    assertThat(discourse.before(4, 9)).containsExactly(pair);
  }

  @Test
  void aSourceTakesThePlaceOfWhatStoodThere() {
    discourse.add(at(2, 4, ANN));
    Referent source = at(2, 4, TOM);
    discourse.addSource(source);

    assertThat(discourse.before(9, 9)).containsExactly(source);
  }

  /** "Smith's letter" names Smith too, but "Smith's office" that is Smith's does it once. */
  @Test
  void whomASourceBelongsToIsNamedToo() {
    Referent owner = at(2, 3, ANN);
    discourse.add(owner);
    Referent letter = at(2, 5, TOM);
    discourse.addSource(letter);
    assertThat(discourse.before(9, 9)).containsExactly(letter, owner);

    Referent again = at(2, 6, ANN);
    discourse.addSource(again);
    assertThat(discourse.before(9, 9)).containsExactly(again, letter);

    discourse.add(at(12, 13));
    Referent report = at(12, 15, TOM);
    discourse.addSource(report);
    assertThat(discourse.before(20, 1)).as("nobody owns it").containsExactly(report);
    assertThat(discourse.before(20, 2)).containsExactly(report, again);
  }

  @Test
  void sourcesPronounsAndUtterancesAreFoundNearestFirst() {
    Referent first = at(1, 2, ANN);
    Referent second = at(4, 5, TOM);
    for (Referent each : List.of(first, second)) {
      discourse.addSource(each);
      discourse.addPronoun(each);
      discourse.addUtterance(new Utterance(each, List.of(), false));
    }

    assertThat(discourse.lastSource(4)).contains(first);
    assertThat(discourse.lastSource(5)).contains(second);
    assertThat(discourse.lastSource(1)).isEmpty();
    assertThat(discourse.sourcesBefore(5, 9)).containsExactly(second, first);
    assertThat(discourse.sourcesBefore(5, 1)).containsExactly(second);
    assertThat(discourse.sourcesBefore(4, 9)).containsExactly(first);
    assertThat(discourse.pronounsBefore(5, 9)).containsExactly(second, first);
    assertThat(discourse.pronounsBefore(4, 1)).containsExactly(first);
    assertThat(discourse.utterancesBefore(5, 9))
        .extracting(Utterance::source)
        .containsExactly(second, first);
    assertThat(discourse.utterancesBefore(4, 9))
        .extracting(Utterance::source)
        .containsExactly(first);
  }
}
