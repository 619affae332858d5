// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a quotation of a draft tells that it is not whole, and where its cue splits it. */
class PieceTest {

  private static Piece piece(String... stretches) {
    String text = String.join(" | ", stretches);
    List<Span> ranges =
        Arrays.stream(stretches)
            .map(s -> new Span(text.indexOf(s), text.indexOf(s) + s.length()))
            .toList();
    return Piece.of(text, ranges);
  }

  /** {@return the numbers of the places before a word, or behind the last, with a mark of gaps} */
  private static List<Integer> open(Piece piece) {
    return IntStream.rangeClosed(0, piece.size()).filter(i -> piece.isOpen(i, i)).boxed().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "the dam will hold             | none",
        "... the dam will hold         | 0",
        "the dam \u2026 will hold      | 2",
        "the dam . . . will hold       | 2",
        "the dam will hold ...         | 4",
        "the ... dam will ... hold     | 1 3",
        "the dam. It will. Hold        | none",
        "[the dam] will hold           | 0 1 2",
        "the dam will [never] hold     | 3 4",
        "[T]he dam will hold           | 0 1 2",
        "the dam [ ] will hold         | 2"
      })
  void marksOfSomethingLeftOut(String words, String places) {
    String found = String.join(" ", open(piece(words)).stream().map(String::valueOf).toList());
    assertThat(found).isEqualTo(places == null ? "" : places);
  }

  @Test
  void wordsInBracketsAreNotClaimedToBeTheSources() {
    Piece piece = piece("the [old and new] dam will [not] hold");
    assertThat(piece.claimed(0, piece.size())).isEqualTo(4);
    assertThat(piece.claimed(1, 4)).isZero();
    assertThat(piece.isOptional(0)).isFalse();
    assertThat(piece.isOptional(1)).isTrue();
    assertThat(piece.isOptional(4)).isFalse();
    assertThat(piece.hasOptional()).isTrue();
    assertThat(piece.firstOptional(0, piece.size())).isEqualTo(1);
    assertThat(piece.lastOptional(0, piece.size())).isEqualTo(6);
    assertThat(piece.firstOptional(2, 6)).isEqualTo(2);
    assertThat(piece.lastOptional(0, 6)).isEqualTo(3);
    assertThat(piece.firstOptional(4, 6)).isEqualTo(6);
    assertThat(piece.lastOptional(4, 6)).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"the dam will hold", "the dam [ ] will hold", "the dam ... will hold"})
  void withoutWordsInBracketsAllAreClaimed(String words) {
    assertThat(piece(words).hasOptional()).isFalse();
    assertThat(piece(words).claimed(0, 4)).isEqualTo(4);
    assertThat(piece(words).claimed(1, 3)).isEqualTo(2);
  }

  @Test
  void aCueSplitsBetweenStretches() {
    Piece piece = piece("the dam", "will hold", "for years");
    assertThat(piece.size()).isEqualTo(6);
    assertThat(piece.borders()).containsExactly(0, 2, 4, 6);
    assertThat(piece.isSplit(1, 2)).isTrue();
    assertThat(piece.isSplit(2, 3)).isTrue();
    assertThat(piece.isSplit(3, 3)).isFalse();
    assertThat(piece.isSplit(5, 6)).isFalse();
    assertThat(piece("the dam will hold").borders()).containsExactly(0, 4);
  }

  @ParameterizedTest
  @CsvSource({"' ... ', true", "' \u2026 ', true", "'. . .', true", "'. ', false", "' ', false"})
  void whatTellsThatSomethingIsMissing(String between, boolean tells) {
    assertThat(Piece.tellsMissing(between)).isEqualTo(tells);
  }
}
