// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {

  private static final String SAID = "X:“ X:We X:won X:” S:Ann/NNP/P S:Holt/NNP/P C:said/VBD . ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | Ben/NNP/P nodded/VBD .",
        "true | Boss Ben/NNP/P nods/VBZ at him .",
        "true | Ben/NNP/P would/MD nod .",
        "true | Ben/NNP/P and I/PRP Cho/NNP/P nod/VBP .",
        "false | Holt/NNP/P nodded/VBD .",
        "false | Lund/NNP nodded/VBD .",
        "false | Ben/NNP/P nodding/VBG .",
        "false | Ben/NNP/P nodded/VBD . It rained/VBD .",
        "false | They saw/VBD Ben/NNP/P ."
      })
  void somebodyElseActs(boolean acts, String between) {
    TaggedFrame tagged = TaggedFrame.of(SAID + between + " “ Then we X:did ”");
    Actors actors = new Actors(tagged.document());
    int begin = tagged.document().text().indexOf("said") + 4;
    int end = tagged.document().text().indexOf("“Then");
    assertThat(actors.hasOther(Draft.of(tagged.frame()), begin, end)).isEqualTo(acts);
  }

  @Test
  void whoActedBeforeTheStretchDoesNotCount() {
    TaggedFrame tagged = TaggedFrame.of("Ben/NNP/P nodded/VBD as S:Ann/NNP/P C:spoke X:so");
    Actors actors = new Actors(tagged.document());
    int begin = tagged.document().text().indexOf("nodded");
    assertThat(actors.hasOther(Draft.of(tagged.frame()), begin, 200)).isFalse();
    assertThat(actors.hasOther(Draft.of(tagged.frame()), 0, 200)).isTrue();
  }

  @Test
  void whatOthersSayIsTakenAway() {
    TaggedFrame tagged =
        TaggedFrame.of(SAID + "Ben/NNP/P nodded/VBD . X:“ X:Then X:we X:did X:. X:” X:“ X:Yes X:”");
    Actors actors = new Actors(tagged.document());
    Draft draft = Draft.of(tagged.frame());
    assertThat(tagged.words(actors.withoutOthers(draft, s -> true).content()))
        .containsExactly("“We won”");
    assertThat(actors.withoutOthers(draft, s -> false)).isSameAs(draft);
  }

  @Test
  void whatStandsBeforeTheCueStays() {
    TaggedFrame tagged =
        TaggedFrame.of("X:“ X:We X:won X:” Ben/NNP/P nodded/VBD . X:“ X:Yes X:” S:Ann C:said .");
    Draft draft = Draft.of(tagged.frame());
    assertThat(new Actors(tagged.document()).withoutOthers(draft, s -> true)).isSameAs(draft);
  }

  @Test
  void noPersonActsAtTheEndOfTheText() {
    TaggedFrame tagged = TaggedFrame.of("S:Ann C:said X:so Ben/NNP/P");
    assertThat(
            new Actors(tagged.document())
                .hasOther(Draft.of(tagged.frame()), 0, tagged.document().text().length()))
        .isFalse();
  }
}
