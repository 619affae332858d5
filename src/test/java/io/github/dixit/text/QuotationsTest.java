// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Quotations are written as they stand in the text, after one {@code >} for each level of depth;
 * {@code |} stands between the paragraphs of one quotation and {@code ...} after an unclosed one.
 */
class QuotationsTest {

  static Stream<Arguments> styles() {
    return Stream.of(
        row("Ann said: \"We won.\" She left.", "\"We won.\""),
        row("“We won,” Ann said. “At last.”", "“We won,”", "“At last.”"),
        row("``We won,'' Ann said.", "``We won,''"),
        row("``We `won','' Ann said.", "``We `won',''", ">`won'"),
        row("''We won,'' Ann said.", "''We won,''"),
        row("‘‘We won,’’ Ann said.", "‘‘We won,’’"),
        row("“We won,’’ Ann said. “At last.”", "“We won,’’", "“At last.”"),
        row("“‘We won’ is all,’’ Ann said.", "“‘We won’ is all,’’", ">‘We won’"),
        row("Ann said: « We won. »", "« We won. »"),
        row("‹We won›, Ann said.", "‹We won›"),
        row("„We won“, Ann said. „We did.”", "„We won“", "„We did.”"),
        row("‚We won‘, Ann said.", "‚We won‘"),
        row("‘We won,’ Ann said. ‘It’s over.’", "‘We won,’", "‘It’s over.’"),
        row("'We won,' Ann said. 'It's over.'", "'We won,'", "'It's over.'"),
        row("＂We won,＂ Ann said.", "＂We won,＂"),
        row("Ann said:\"We won.\"", "\"We won.\""),
        row("Ann said,\"We won.\"Then she left.", "\"We won.\""),
        row("Ann said: \" We won. \" Then she left.", "\" We won. \""),
        row("the (\"fast\") train", "\"fast\""),
        row("\"But—\" she said. \"Never—\"", "\"But—\"", "\"Never—\""),
        row("\"I'm fine, thank you\", he said.", "\"I'm fine, thank you\""),
        row("\"So what?\" \"Nothing.\"", "\"So what?\"", "\"Nothing.\""),
        row("He paid \"$5 million\" for it.", "\"$5 million\""));
  }

  static Stream<Arguments> nesting() {
    return Stream.of(
        row("“He told me ‘no’ twice,” she said.", "“He told me ‘no’ twice,”", ">‘no’"),
        row("'He said \"no\" to me,' she said.", "'He said \"no\" to me,'", ">\"no\""),
        row(
            "\"He said 'it is \"no\" then' to me.\"", "\"He said 'it is \"no\" then' to me.\"",
            ">'it is \"no\" then'", ">>\"no\""),
        row("“A “b” c.” Then “d”.", "“A “b” c.”", ">“b”", "“d”"),
        row("\"He said \"no\" to me,\" she said.", "\"He said \"no\" to me,\"", ">\"no\""),
        row("\"'We won,' he told me.\"", "\"'We won,' he told me.\"", ">'We won,'"),
        row("\"He told me, 'We won.'\"", "\"He told me, 'We won.'\"", ">'We won.'"),
        row("« He said “no”. »", "« He said “no”. »", ">“no”"));
  }

  static Stream<Arguments> apostrophes() {
    return Stream.of(
        row("They don't, can’t and shouldn‘t go."),
        row("The players' coach and the coaches’ players met."),
        row("In the '90s and ’80s they said 'tis time, get 'em."),
        row("The class of '62 and the crash of ‘08, or that since '17, it's said."),
        row("He said '62 is old' of it.", "'62 is old'"),
        row("rock 'n' roll and rock ’n’ roll"),
        row("'I love rock 'n' roll,' he said.", "'I love rock 'n' roll,'"),
        row("'The players' union is here,' he said.", "'The players' union is here,'"),
        row(
            "‘The players’ and coaches’ unions agree,’ he said.",
            "‘The players’ and coaches’ unions agree,’"),
        row("The 'heroes' of the war. 'We won,' he said.", "'heroes'", "'We won,'"),
        row("The 'gig workers' said the 'boss' knew.", "'gig workers'", "'boss'"),
        row("“The players’ union is here,” he said.", "“The players’ union is here,”"),
        row(
            "“The players' union,” he said. “It is goin' well.”",
            "“The players' union,”",
            "“It is goin' well.”"),
        row("\"Get 'em,\" he said. \"'Twas time.\"", "\"Get 'em,\"", "\"'Twas time.\""),
        row("O'Brien met D’Arcy at the 'ello shop."),
        row("The 'ole man said: \"Come.\"", "\"Come.\""),
        row(
            "Bill told me I \"shouldn‘t wear those pants\" but I will.",
            "\"shouldn‘t wear those pants\""));
  }

  static Stream<Arguments> measures() {
    return Stream.of(
        row("The 6'2\" forward said: \"We won.\"", "\"We won.\""),
        row("The 6’2” forward said: “We won.”", "“We won.”"),
        row("He is 5' 11\" tall. \"We won,\" he said.", "\"We won,\""),
        row("A 12\" pipe and a 3' pole."),
        row("\"We need a 12\" pipe,\" he said.", "\"We need a 12\" pipe,\""),
        row("\"It was in 1985\" and so on. \"Yes.\"", "\"It was in 1985\"", "\"Yes.\""),
        row("'He is 6' tall,' she said.", "'He is 6' tall,'"));
  }

  static Stream<Arguments> wrongWays() {
    return Stream.of(
        row("Ann told me,” We won,” and left.", "” We won,”"),
        row("”We won,” Ann said. ”We did.”", "”We won,”", "”We did.”"),
        row("We won,” Ann said of it.” We did.”", "We won,”", "” We did.”"),
        row("Ann told me,\" We won,\" and left.", "\" We won,\""),
        row("We won,\" Ann said. \"We did.\"", "We won,\"", "\"We did.\""),
        row("the” fast” train and the “slow” one", "” fast”", "“slow”"));
  }

  static Stream<Arguments> paragraphs() {
    return Stream.of(
        row(
            "“We won.\n\n“We did.\n\n“Really,” she said. “Yes.”",
            "“We won.|“We did.|“Really,”",
            "“Yes.”"),
        row("\"We won.\n\n\"We did.\n\n\"Really,\" she said.", "\"We won.|\"We did.|\"Really,\""),
        row("He said: 'We won.\n\n'We did.'", "'We won.|'We did.'"),
        row("‘We won.\n\n‘We did,’ he said.", "‘We won.|‘We did,’"),
        row(
            "“He said: ‘We won.\n\n“‘We did.’ That is all.”",
            "“He said: ‘We won.|“‘We did.’ That is all.”",
            ">‘We won.|‘We did.’"),
        row(
            "\"WALLACE: Why?\n\n\"PENCE: Well.\n\nIt ended.",
            "\"WALLACE: Why?...",
            "\"PENCE: Well...."),
        row("\"We won, he said.\n\nShe said: \"No.\"", "\"We won, he said....", "\"No.\""),
        row(
            "“We won, he said. “At last.”\n\n“Yes,” she said.", "“We won, he said....",
            "“At last.”", "“Yes,”"),
        row("We won,” he said.\n\n“Yes,” she said.", "We won,”", "“Yes,”"),
        row("“We won.\n\nWe did,” he said.", "“We won.|We did,”"),
        row("We won.\nAnd more of it,\" she said.", "And more of it,\""));
  }

  static Stream<Arguments> oddities() {
    return Stream.of(
        row(""),
        row(" \n "),
        row("\"\"="),
        row("“” ‘’ '' \"\""),
        row("John Doe:\"foo\"", "\"foo\""),
        row("\"Bob.\"\n\n\"What.\"", "\"Bob.\"", "\"What.\""),
        row("“connected\" and \"so” on", "“connected\"", "\"so”"),
        row("”We won,” he said.", "”We won,”"),
        row("“We won,“ he said. “Yes.“", "“We won,“", "“Yes.“"),
        row("» First point.\n\n» Second \"point\".", "\"point\""),
        row("a stray ” here, “quoted” there", "“quoted”"),
        row("\"Hello,\" he said, \"how are you?", "\"Hello,\"", "\"how are you?..."),
        row("a man who goes by the name “Shorty.\"", "“Shorty.\""),
        row("<a href=\"x y\">He said \"no\"</a>", "\"no\""),
        row(
            "\"With\0 null\u200b and \ud800 half\u00a0.\"",
            "\"With\0 null\u200b and \ud800 half\u00a0.\""),
        row(
            "\ufeff\"We won.\"\r\n\r\n\"Yes.\"\r\rNo. 😀\"So.\"",
            "\"We won.\"",
            "\"Yes.\"",
            "\"So.\""));
  }

  @ParameterizedTest
  @MethodSource({
    "styles",
    "nesting",
    "apostrophes",
    "measures",
    "wrongWays",
    "paragraphs",
    "oddities"
  })
  void pairs(String text, List<String> quotations) {
    assertThat(quotations(text)).containsExactlyElementsOf(quotations);
  }

  @ParameterizedTest
  @MethodSource({"styles", "nesting", "apostrophes", "paragraphs"})
  void pairsAfterWindowsLineBreaksAndAHeadlineToo(String text, List<String> quotations) {
    String windows = "A headline\r\n\r\n" + text.replace("\n", "\r\n");
    assertThat(quotations(windows)).containsExactlyElementsOf(quotations);
  }

  static Stream<Arguments> pathological() {
    String alternating =
        IntStream.range(0, 5_000)
            .mapToObj(i -> i % 2 == 0 ? "“a ‘" : "“b ‘")
            .collect(Collectors.joining());
    return Stream.of(
        arguments("5,000 opened", "“We ".repeat(5_000), 5_000),
        arguments("5,000 opened, straight", "\"We ".repeat(5_000), 5_000),
        arguments(
            "5,000 deep", "“a ‘".repeat(2_500) + "b" + "’”".repeat(2_500), Quotations.MAX_DEPTH),
        arguments(
            "5,000 deep, straight",
            "\"a '".repeat(2_500) + "b" + "'\"".repeat(2_500),
            Quotations.MAX_DEPTH),
        arguments("10,000 alternating, never closed", alternating, 5_000),
        arguments("closing ones", "a,” ".repeat(100_000), 50_000),
        arguments("only marks", "\"".repeat(200_000), 0),
        arguments("single marks", "'a".repeat(100_000), 1),
        arguments("attributes", "a=\"".repeat(100_000), 0),
        arguments("empty ones", "“”".repeat(100_000), 0),
        arguments("a megabyte of spaces", "\"a" + " ".repeat(1_000_000) + "\"b\"", 2),
        arguments("possessives", "'a " + "s' ".repeat(100_000) + ".'", 1),
        arguments("paragraphs", "“a.\n\n".repeat(30_000) + "“a.”", 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void pathological(String name, String text, int count) {
    List<Quotation> found =
        assertTimeout(Duration.ofSeconds(3), () -> Quotations.of(text, Paragraphs.of(text)));
    assertThat(found.size()).isEqualTo(count);
  }

  @Test
  void joinsTwoHundredParagraphsThatCloseInTheLast() {
    String text = "“We won.\n\n".repeat(199) + "“We did,” she said.";
    List<Quotation> found = Quotations.of(text, Paragraphs.of(text));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).spans()).hasSize(200);
    assertThat(found.get(0).closed()).isTrue();
  }

  private static Arguments row(String text, String... quotations) {
    return arguments(text, Arrays.asList(quotations));
  }

  private static List<String> quotations(String text) {
    return Quotations.of(text, Paragraphs.of(text)).stream().map(q -> show(q, text)).toList();
  }

  private static String show(Quotation quotation, String text) {
    return ">".repeat(quotation.depth())
        + quotation.spans().stream().map(s -> s.of(text)).collect(Collectors.joining("|"))
        + (quotation.closed() ? "" : "...");
  }
}
