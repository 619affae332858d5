// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributionType;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.spans.Frame;
import io.github.dixit.spans.TaggedText;
import io.github.dixit.text.Quotation;
import io.github.dixit.text.Sentence;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import io.github.dixit.text.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The linker on hand-made frames, without models. */
class LinkerTest {

  private static Span span(String text, String part) {
    int begin = text.indexOf(part);
    assertThat(begin).as(part).isNotNegative();
    return new Span(begin, begin + part.length());
  }

  private static List<Span> spans(String text, String... parts) {
    return List.of(parts).stream().map(p -> span(text, p)).toList();
  }

  private static Frame frame(
      String text, double confidence, String source, String cue, String... content) {
    return new Frame(spans(text, cue), spans(text, source), spans(text, content), confidence);
  }

  /** One paragraph a line, quotations between straight marks. */
  private static Sentences sentences(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Quotation> quotations = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n")) {
      paragraphs.add(new Span(begin, begin + line.length()));
      int open = -1;
      for (int i = begin; i < begin + line.length(); i++) {
        if (text.charAt(i) == '"' && open >= 0) {
          quotations.add(new Quotation(List.of(new Span(open, i + 1)), 0, true));
          open = -1;
        } else if (text.charAt(i) == '"') {
          open = i;
        }
      }
      begin += line.length() + 1;
    }
    return new Sentences(text, List.of(words(text)), paragraphs, quotations, List.of());
  }

  /** Runs of letters and digits, and single signs; what is neither is no token. */
  private static Sentence words(String text) {
    return new Sentence(
        Pattern.compile("\\w+|[\\p{Punct}’“”]")
            .matcher(text)
            .results()
            .map(m -> new Span(m.start(), m.end()))
            .map(s -> new Token(s, s.of(text), s.of(text), "NN", "O"))
            .toList());
  }

  private static List<LinkedAttribution> link(String text, List<Span> contents, Frame... frames) {
    return link(text, new TaggedText(List.of(frames), contents), 0);
  }

  private static List<LinkedAttribution> link(String text, TaggedText tagged, double confidence) {
    Sentences sentences = sentences(text);
    return Linker.link(sentences, Layout.of(sentences), tagged, confidence);
  }

  @Test
  void charactersThatAreNoTokensBelongToNoSpan() {
    String text = "\u2028 said so\u0000 but \u2028 asked \u0001.";
    List<LinkedAttribution> linked =
        link(
            text,
            List.of(),
            frame(text, .9, "\u2028", "said", "so\u0000"),
            frame(text, .9, "but", "asked", "\u0001"));
    assertThat(linked).hasSize(1);
    assertThat(linked.get(0).source()).isEmpty();
    assertThat(linked.get(0).content().text()).isEqualTo("so");
  }

  @Test
  void theTypeComesFromTheQuotationMarks() {
    String text = "\"We won,\" Ana said. Ben called it \"a farce\" twice. Cho told us it rained.";
    List<LinkedAttribution> linked =
        link(
            text,
            List.of(),
            frame(text, 0.9, "Ana", "said", "\"We won,\""),
            frame(text, 0.9, "Ben", "called", "it \"a farce\" twice"),
            frame(text, 0.9, "Cho", "told", "it rained"));
    assertThat(linked)
        .extracting(LinkedAttribution::type)
        .containsExactly(AttributionType.DIRECT, AttributionType.MIXED, AttributionType.INDIRECT);
    assertThat(linked).extracting(LinkedAttribution::id).containsExactly("a1", "a2", "a3");
  }

  @Test
  void aContentTakesItsQuotationMarksIn() {
    String text = "\"We won,\" Ana said.";
    assertThat(link(text, List.of(), frame(text, 0.9, "Ana", "said", "We won,")))
        .singleElement()
        .extracting(a -> a.content().text())
        .isEqualTo("\"We won,\"");
  }

  @Test
  void aCueMakesOneAttribution() {
    String text = "Ana said it rained.";
    Frame better = frame(text, 0.9, "Ana", "said", "it rained");
    Frame worse = frame(text, 0.3, "Ana", "said", "it rained.");
    assertThat(link(text, List.of(), worse, better))
        .singleElement()
        .extracting(a -> a.content().text())
        .isEqualTo("it rained");
  }

  @Test
  void aCueIsNoContent() {
    String text = "\"We won,\" said Ana faintly.";
    Frame better = frame(text, 0.9, "Ana", "said", "\"We won,\"");
    Frame worse = frame(text, 0.3, "Ana", "faintly", "said");
    assertThat(link(text, List.of(), better, worse)).hasSize(1);
  }

  @Test
  void aQuotationThatGoesOnBelongsToTheAttributionBefore() {
    String more = "\"We will win again, whatever they may do.\"";
    String text = "\"We won,\" Ana said.\n" + more + "\nShe left.";
    List<Span> contents = spans(text, "\"We won,\"", more);
    assertThat(link(text, contents, frame(text, 0.9, "Ana", "said", "\"We won,\"")))
        .singleElement()
        .extracting(a -> a.content().text())
        .isEqualTo("\"We won,\"" + TextSpan.GAP + more);
  }

  @Test
  void aQuotationRightBehindAnAttributionBelongsToIt() {
    String said = "It rained, said Ana. ";
    String quoted = "\"We won.\"";
    assertThat(
            link(
                said + quoted,
                spans(said + quoted, quoted),
                frame(said + quoted, 0.9, "Ana", "said", "It rained")))
        .singleElement()
        .extracting(LinkedAttribution::type)
        .isEqualTo(AttributionType.MIXED);
  }

  @Test
  void aWholeQuotationBehindAnotherSentenceStandsAlone() {
    String text = "It rained, said Ana. She left. \"We won.\"";
    assertThat(link(text, spans(text, "\"We won.\""), frame(text, 0.9, "Ana", "said", "It rained")))
        .extracting(LinkedAttribution::type)
        .containsExactly(AttributionType.INDIRECT, AttributionType.DIRECT);
  }

  @Test
  void aBorrowedWordNeitherGoesOnNorIsGoneOnWith() {
    String text = "\"We won,\" Ana said of her \"rivals\" then.";
    assertThat(
            link(text, spans(text, "\"rivals\""), frame(text, 0.9, "Ana", "said", "\"We won,\"")))
        .singleElement()
        .extracting(a -> a.content().text())
        .isEqualTo("\"We won,\"");
    String next = "Ana said the word \"I\" was out.\n\"I will not have it.\"";
    Frame frame = frame(next, 0.9, "Ana", "said", "the word \"I\" was out");
    assertThat(link(next, spans(next, "\"I will not have it.\""), frame)).hasSize(2);
  }

  @Test
  void aSourceStandsInTheParagraphOfItsCue() {
    String text = "Not so, say nurses\nThe union met in June.";
    Frame frame = frame(text, 0.9, "nurses\nThe union", "say", "Not so");
    assertThat(link(text, List.of(), frame))
        .singleElement()
        .extracting(a -> a.source().orElseThrow().text())
        .isEqualTo("nurses");
  }

  @Test
  void aQuotationThatNobodyClaimsStandsAlone() {
    String text = "The shop was shut.\n\"We never close on a Monday.\"";
    assertThat(link(text, spans(text, "\"We never close on a Monday.\"")))
        .singleElement()
        .satisfies(a -> assertThat(a.cue()).isEmpty())
        .satisfies(a -> assertThat(a.source()).isEmpty())
        .satisfies(a -> assertThat(a.type()).isEqualTo(AttributionType.DIRECT));
  }

  @Test
  void anAttributionInTheContentOfAnotherIsNested() {
    String text = "Ana said that Ben thinks it will rain.";
    Frame outer = frame(text, 0.9, "Ana", "said", "that Ben thinks it will rain");
    Frame inner = frame(text, 0.6, "Ben", "thinks", "it will rain");
    List<LinkedAttribution> linked = link(text, List.of(), outer, inner);
    assertThat(linked)
        .extracting(LinkedAttribution::nestedIn)
        .containsExactly(Optional.empty(), Optional.of("a1"));
  }

  @Test
  void unquotedContentStaysInTheParagraphOfItsCue() {
    String text = "It rained, Ana said\nBen fears floods\nCho lists: \nOne thing\nAnother";
    Frame headline = frame(text, 0.9, "Ana", "said", "It rained", "Ben fears floods");
    Frame list = frame(text, 0.9, "Cho", "lists", "One thing", "Another");
    assertThat(link(text, List.of(), headline, list))
        .extracting(a -> a.content().text())
        .containsExactly("It rained", "One thing ... Another");
  }

  @Test
  void lowConfidenceIsLeftOutOnRequest() {
    String text = "Ana said it rained.";
    TaggedText tagged =
        new TaggedText(List.of(frame(text, 0.1, "Ana", "said", "it rained")), List.of());
    assertThat(link(text, tagged, 0.5)).isEmpty();
    assertThat(link(text, tagged, 0)).hasSize(1);
  }

  @Test
  void whatMayBeAnAnswerIsNobodysContinuation() {
    String answer = "\"You did, and I was there and saw it all.\"";
    for (String text :
        List.of("\"We won,\" Ana said.\n\"You did not.\"", "\"Did we?\" Ana said.\n" + answer)) {
      List<Span> quoted = sentences(text).quotations().stream().map(Quotation::extent).toList();
      Frame frame = new Frame(spans(text, "said"), spans(text, "Ana"), quoted.subList(0, 1), 0.9);
      assertThat(link(text, quoted, frame)).hasSize(2);
    }
  }

  /** The same first two paragraphs go on in news, and change the speaker where people talk. */
  @Test
  void inADialogueANewParagraphIsAnotherTurn() {
    String start = "\"I am well,\" Ana said.\n\"I have slept and eaten and seen you at last!\"";
    String talk =
        start + "\n\"Will you stay?\"\n\"If you like!\"\n\"Your room is ready.\"\n\"Who did it?\"";
    for (String text : List.of(start, talk)) {
      List<Span> contents = sentences(text).quotations().stream().map(Quotation::extent).toList();
      List<LinkedAttribution> linked =
          link(text, contents, frame(text, 0.9, "Ana", "said", "\"I am well,\""));
      assertThat(linked.get(0).content().spans()).hasSize(text.equals(start) ? 2 : 1);
      assertThat(linked).hasSize(text.equals(start) ? 1 : 6);
    }
  }

  @Test
  void aTitleInADialogueIsNotSaid() {
    String text =
        "\"Are you well?\" Ana said, and laid \"Hard Times\" aside. \"You may go.\"\n"
            + "\"Will you stay?\"\n\"If you like!\"\n\"Are you sure?\"\n\"Who did it?\"\n\"You did!\"";
    List<LinkedAttribution> linked =
        link(text, List.of(), frame(text, 0.9, "Ana", "said", "\"Are you well?\""));
    assertThat(linked).hasSize(6);
    assertThat(linked.get(0).content().text()).contains("You may go.").doesNotContain("Hard");
  }
}
