// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dixit.SpecCase.Expected;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecReaderTest {

  private static final Path FILE = Path.of("some.md");

  @Test
  void readsTextAndExpectations() {
    List<SpecCase> cases =
        read(
            """
            # Theme
            ## A title {exact} {known}
            Prose.
            ```dixit
            He said it
            rained.

            End.
            ---
            INDIRECT | He | said | it rained | -
              ? DIRECT | - | - | "x" ... "y"
            NO_COMMENT | She | said nothing | -
            ```
            """);
    assertThat(cases)
        .containsExactly(
            new SpecCase(
                FILE,
                1,
                "A title",
                true,
                true,
                "He said it\nrained.\n\nEnd.",
                List.of(
                    expected("INDIRECT", "He", "said", "it rained", Optional.of("-"), 0, false),
                    expected("DIRECT", "", "", "\"x\" ... \"y\"", Optional.empty(), 1, true),
                    expected(
                        "NO_COMMENT", "She", "said nothing", "", Optional.empty(), 0, false))));
  }

  @Test
  void noneMeansThatNothingIsExpected() {
    assertThat(read("## T\n```dixit\nRain.\n---\nnone\n```").get(0).expected()).isEmpty();
  }

  @Test
  void namesTheLineOfAFlaw() {
    refuses("```dixit\nRain.\n---\nnone\n```", "some.md:1: a case needs a '## ' heading");
    refuses("## T\n```dixit\nRain.\n```", "some.md:5: the file ends where a line '---'");
    refuses("## T\n```dixit\nRain.\n---\n```", "write 'none'");
    refuses("## T\n```dixit\nRain.\n---\nSAID | he | x | y\n```", "some.md:5: expected 'TYPE |");
  }

  @Test
  void everyCaseOfTheProjectCanBeRead() {
    assertThat(SpecReader.files()).isNotEmpty().allMatch(f -> !SpecReader.read(f).isEmpty());
  }

  /** A slip in a file would else look like a flaw of the library. */
  @Test
  void everyExpectedWordStandsInItsText() {
    for (Path file : SpecReader.files()) {
      for (SpecCase c : SpecReader.read(file)) {
        for (Expected e : c.expected()) {
          assertThat(List.of(e.source(), e.cue(), e.content()))
              .as("%s: %s", file, c.title())
              .allMatch(words -> standsIn(c.text(), words));
        }
      }
    }
  }

  private static boolean standsIn(String text, String words) {
    String blanks = text.replaceAll("\\s+", " ");
    int at = 0;
    for (String piece : words.split(" \\.\\.\\. ")) {
      int found = blanks.indexOf(piece, at);
      if (found < 0) {
        return false;
      }
      at = found + piece.length();
    }
    return true;
  }

  private static Expected expected(
      String kind,
      String source,
      String cue,
      String content,
      Optional<String> speaker,
      int depth,
      boolean optional) {
    return new Expected(kind, source, cue, content, speaker, depth, optional);
  }

  private static void refuses(String markdown, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(markdown))
        .withMessageContaining(message);
  }

  private static List<SpecCase> read(String markdown) {
    return SpecReader.read(FILE, markdown.lines().toList());
  }
}
