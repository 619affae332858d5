// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Span;
import io.github.dixit.text.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What belongs to a cue, on hand-made tokens, without models. */
class CueExtentTest {

  private static Span span(Sentences document, String part) {
    int begin = document.text().indexOf(part);
    assertThat(begin).as(part).isNotNegative();
    return new Span(begin, begin + part.length());
  }

  /** The cue and the content of the draft that is made whole. */
  private static List<String> whole(String tagged, String cue, String content) {
    Sentences document = TaggedWords.document(tagged);
    Draft draft =
        new Draft(List.of(span(document, cue)), List.of(), List.of(span(document, content)), 1);
    Draft whole = new CueExtent(document).whole(draft);
    return List.of(
        whole.cue().get(0).of(document.text()), whole.content().get(0).of(document.text()));
  }

  @Test
  void theMediumBesideTheVerbIsCue() {
    assertThat(
            whole(
                "She/PRP wrote/VBD/write in/IN her/PRP$ letter/NN that/IN it/PRP rained/VBD",
                "wrote",
                "that it rained"))
        .containsExactly("wrote in her letter", "that it rained");
  }

  @Test
  void aPlaceOrATimeBesideTheVerbIsNone() {
    assertThat(
            whole(
                "She/PRP said/VBD/say in/IN the/DT harbour/NN that/IN it/PRP rained/VBD",
                "said",
                "that it rained"))
        .containsExactly("said", "that it rained");
  }

  @Test
  void whatIsContentIsNoMedium() {
    assertThat(whole("She/PRP wrote/VBD/write in/IN the/DT letter/NN", "wrote", "in the letter"))
        .containsExactly("wrote", "in the letter");
  }

  @Test
  void theVerbOfWhatIsRefusedIsCue() {
    assertThat(
            whole(
                "He/PRP refused/VBD/refuse to/TO rule/VB out/RP a/DT toll/NN",
                "refused",
                "to rule out a toll"))
        .containsExactly("refused to rule out", "a toll");
    assertThat(
            whole(
                "He/PRP refused/VBD/refuse to/TO pay/VB a/DT toll/NN", "refused", "to pay a toll"))
        .containsExactly("refused", "to pay a toll");
  }
}
