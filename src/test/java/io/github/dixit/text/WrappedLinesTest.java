// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that mail programs and typewriters broke are joined; those that authors broke are not. */
class WrappedLinesTest {

  private static final List<String> TRANSCRIPT =
      List.of(
          "Questions to the harbour board, as they were asked on Monday evening in the town hall",
          "OTERO: Will the ferry run in May, when the school has its holidays and people want it?",
          "LINDH (on the phone): It will run. We have had the engine out since the beginning of March,"
              + " and the new one came on Friday by lorry from the works in the north.",
          "OTERO: And what does it cost the town?",
          "LINDH: Less than a new ferry does. I have the bill here, and I can read it to you if you"
              + " want to hear it, but most of it is for the crane that lifted the old one out.",
          "OTERO: Then read it.",
          "LINDH: Later. There is a storm on its way and the boats have to be made fast before it"
              + " comes, so ask me again when the wind has gone round to the south.");

  private static final List<String> ARTICLE =
      List.of(
          "The board of the harbour said on Monday that the ferry would run again in May, two months"
              + " after its engine was taken out and sent to the north for repairs.",
          "It will be the first time since the war that two boats share the crossing, which is four"
              + " kilometres wide and, in the words of one captain, never twice the same.",
          "Shops on the quay had asked for more crossings in the evening hours, when the trains from"
              + " the city arrive and visitors find that nothing leaves before the morning.");

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 66, 72, 78, 100})
  void paragraphsComeBackAfterABlankLine(int width) {
    assertThat(unwrapped(wrapped(ARTICLE, width, "\n\n"))).isEqualTo(ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 66, 72, 78})
  void turnsComeBackEvenWithoutOne(int width) {
    assertThat(unwrapped(wrapped(TRANSCRIPT, width, "\n"))).containsAll(TRANSCRIPT.subList(1, 7));
  }

  @Test
  void anAddressMakesNoLineShort() {
    List<String> article = new ArrayList<>(ARTICLE);
    article.add("https://example.org/" + "harbour-".repeat(20) + "ferry.html");
    assertThat(unwrapped(wrapped(article, 72, "\n\n"))).isEqualTo(article);
  }

  @Test
  void aParagraphALineStaysOne() {
    List<String> whole = new ArrayList<>(ARTICLE);
    whole.addAll(TRANSCRIPT);
    assertThat(unwrapped(String.join("\n", whole))).isEqualTo(whole);
  }

  private static List<String> unwrapped(String text) {
    return Paragraphs.of(text).stream().map(p -> p.of(text).replaceAll("\\s+", " ")).toList();
  }

  private static String wrapped(List<String> paragraphs, int width, String between) {
    return String.join(between, paragraphs.stream().map(p -> wrapped(p, width)).toList());
  }

  private static String wrapped(String paragraph, int width) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : paragraph.split(" ")) {
      boolean fits = column == 0 || column + 1 + word.length() <= width;
      wrapped.append(column == 0 ? "" : fits ? " " : "\n").append(word);
      column = column == 0 || !fits ? word.length() : column + 1 + word.length();
    }
    return wrapped.toString();
  }
}
