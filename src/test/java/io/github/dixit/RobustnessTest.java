// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Strings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that break other tools: Dixit takes each in bounded time, and its offsets hold. */
@Tag("models")
class RobustnessTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SAID = "\"We won,\" Ana Keller said. ";

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("nothing", ""),
        arguments("spaces", "   "),
        arguments("line breaks", "\n\r\n\n"),
        arguments("empty quotations", "“” ".repeat(500)),
        arguments("nested marks", "“‘".repeat(5_000) + "x" + "’”".repeat(5_000)),
        arguments("marks never closed", "\"a ".repeat(5_000)),
        arguments("curly marks never closed", "“a ".repeat(5_000)),
        arguments(
            "200 open paragraphs", "“It goes on and on.\n\n".repeat(200) + "It ends.” he said."),
        arguments("a stray inch mark", "The 6'2\" forward left. " + SAID),
        arguments("marks of all kinds", "“We won,\" «he» said, „she” told `them'. " + SAID),
        arguments("a sentence of 5,000 words", "and they said that ".repeat(1_250)),
        arguments("4,000 one-sided marks", "' ".repeat(4_000)),
        arguments("one word of 100,000 letters", "a".repeat(100_000)),
        arguments("one line of 200,000 characters", "word ".repeat(40_000)),
        arguments("angle brackets", "<".repeat(20_000)),
        arguments("brackets", "(".repeat(5_000) + ")".repeat(5_000)),
        arguments("a lone surrogate", "Ana\uD83D Keller said \uDE00 it rained."),
        arguments(
            "control characters", "Ana\0 Keller\u0007 said\u200B it\u00A0rained.\u0085" + SAID),
        arguments("a byte order mark", "\uFEFF" + SAID),
        arguments("Windows and old Mac line ends", SAID + "\r\n\r\n" + SAID + "\r\r" + SAID),
        arguments("emoji and astral letters", "😀 𝔄na Keller said “𝔚e won 😀”. " + SAID),
        arguments("combining marks", "A\u0301na said " + "e" + "\u0301".repeat(2_000)),
        arguments("right to left", "\u202Eقال الرئيس إن\u202C \"نعم\"."),
        arguments("HTML", "<p class=\"a\">\"We won,\" said <b>Ana</b>.</p>".repeat(50)),
        arguments("Chinese", "记者说：“这是真的。”".repeat(300)),
        arguments("Thai", "นายกรัฐมนตรีกล่าวว่าฝนตก".repeat(100)),
        arguments("headlines", "ANA SAYS NO\nBEN SAYS YES\n".repeat(100)),
        arguments("turns", "ANA: We said no.\nBEN: They said: “yes.”\n".repeat(300)),
        arguments("closing marks alone", "Ana said,” No.” ".repeat(1_000) + "”"),
        arguments("descriptions alone", "The old man said the 60-year-old knew. ".repeat(300)),
        arguments("pronouns alone", "He said she said they said it said. ".repeat(300)),
        arguments("random characters", random(20_000)));
  }

  private static String random(int length) {
    Random random = new Random(3);
    return IntStream.range(0, length)
        .mapToObj(i -> String.valueOf((char) (32 + random.nextInt(8_400))))
        .collect(Collectors.joining());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void takesAnyText(String name, String text) {
    assertTimeout(
        PATIENCE, () -> Invariants.check(text, SharedDixit.get().extract(name, text)), name);
  }

  /** Pieces of news, cut and joined anywhere, with odd characters thrown in. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void offsetsHoldOnAnyMixture(int seed) throws IOException {
    List<GoldArticle> articles = GoldArticle.all();
    Random random = new Random(seed);
    StringBuilder mixture = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      String text = articles.get(random.nextInt(articles.size())).text();
      int begin = random.nextInt(text.length());
      mixture.append(text, begin, Math.min(text.length(), begin + 10 + random.nextInt(600)));
      mixture.append(List.of("\n\n", " ", "\"", "”", "\uD83D", "\t", "’", "\r\n").get(i % 8));
    }
    String text = mixture.toString();
    AttributedDocument document = SharedDixit.get().extract(text);
    Invariants.check(text, document);
    assertThat(document.attributions()).isNotEmpty();
  }

  @Test
  void foreignTextIsWarnedOf() {
    String french =
        "Le ministre a dit que la pluie tombait sur la ville et que rien ne changerait. ";
    assertThat(SharedDixit.get().extract(Strings.repeat(french, 10)).warnings()).isNotEmpty();
    assertThat(SharedDixit.get().extract(Strings.repeat(SAID, 10)).warnings()).isEmpty();
  }

  @Test
  void tooLongATextIsRefusedByName() {
    String text = "a".repeat(10_000_001);
    assertThatThrownBy(() -> SharedDixit.get().extract("big.txt", text))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("big.txt has 10000001");
  }
}
