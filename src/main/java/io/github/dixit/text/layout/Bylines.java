// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.MarkShape;
import io.github.dixit.text.Paragraphs;
import io.github.dixit.text.Quotation;
import io.github.dixit.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds quotations whose speaker stands behind a dash, as pull quotes, letters, reactions and posts
 * are published: {@code "It is late." — Agnes Toth, Miskolc}, on one line or on two. A post needs
 * no quotation marks, but a name on its network and a date: {@code It is late. — Agnes Toth (@toth)
 * July 5, 2016}. In PolNeAR's training articles such dashes are cues.
 */
final class Bylines {

  private static final String WORD =
      "(?!(?i:" + LabelWords.OPENER.anyOf() + ")\\b)" + "\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’&-]*+";

  private static final String NAME =
      WORD
          + "(?: (?:(?:"
          + LabelWords.PARTICLE.anyOf()
          + "|"
          + LabelWords.SMALL.anyOf()
          + ") ){0,2}"
          + WORD
          + "){0,7}";

  /** What somebody is, before a comma and the name: {@code Poland's fisheries minister,}. */
  private static final String DESCRIPTION =
      "(?:(?=(?:[Aa]n?|[Tt]he) |[^,\\n]{1,60}['’]s? )(?:[Aa]n? |[Tt]he )?+"
          + "(?:"
          + WORD
          + " ){0,5}\\p{Ll}[\\p{L}'’-]*+(?: [\\p{L}'’-]++){0,6}, (?="
          + WORD
          + " (?:\\p{Ll}{1,3} ){0,2}"
          + WORD
          + "))?";

  private static final String DASH = "(?<mark>--|[—–―-]) ?";

  /**
   * Behind the name stand age, place and office; what somebody is doing belongs to nobody's name.
   */
  private static final Pattern BYLINE =
      Pattern.compile(
          "\\s*+"
              + DASH
              + "(?<name>"
              + DESCRIPTION
              + NAME
              + "(?:, (?!\\p{Ll}+ing\\b)[^"
              + MarkShape.DOUBLE
              + "(),;:!?]{1,60}){0,3}"
              + "(?: \\([^()]{1,60}\\))?)"
              + "(?:, \\p{Ll}+ing\\b[^"
              + MarkShape.DOUBLE
              + "]{0,80})?\\.?");

  /** A date tells a post from what an author signs. */
  private static final Pattern POST =
      Pattern.compile(
          DASH
              + "(?<name>"
              + NAME
              + " \\(@[\\w.-]{1,60}\\)),? (?=.{0,40}\\d{4})[\\p{L}\\p{N}.,:· ]{1,40}$");

  /** A name with age, place or office behind a comma is all there is: no sentence. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?<name>"
              + NAME
              + "(?:, (?!\\p{Ll}+(?:ing|ed)\\b)[^"
              + MarkShape.DOUBLE
              + "(),;:!?.]{1,60}){1,3}(?: \\([^()]{1,60}\\))?)");

  private static final int LONGEST_SIGNATURE = 120;

  /** Two to four words in capitals. */
  private static final Pattern ALONE =
      Pattern.compile(WORD + "(?: (?:" + LabelWords.PARTICLE.anyOf() + " ){0,2}" + WORD + "){1,3}");

  private static final int LONGEST_NAME = 50;
  private static final int SHORTEST_STATEMENT = 15;

  /** A by-line with all it may hold is not longer, in code units. */
  private static final int LONGEST = 300;

  private final String text;

  /** Where outermost quotations or their paragraphs begin, and they themselves. */
  private final Map<Integer, Quotation> quoted = new HashMap<>();

  private final Sentences document;

  private Bylines(Sentences document) {
    this.document = document;
    text = document.text();
    document.quotations().stream()
        .filter(q -> q.depth() == 0 && q.closed())
        .forEach(q -> q.spans().forEach(s -> quoted.put(s.begin(), q)));
  }

  /** {@return what stands before by-lines, in text order} */
  static List<Turn> of(Sentences document) {
    Bylines bylines = new Bylines(document);
    List<Turn> turns = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    for (Span paragraph : document.paragraphs()) {
      Optional<Turn> turn = bylines.turn(block, paragraph);
      turn.ifPresent(turns::add);
      if (turn.isPresent() || !bylines.goesOn(block, paragraph)) {
        block.clear();
      }
      if (turn.isEmpty()) {
        block.add(paragraph);
      }
    }
    return turns;
  }

  /**
   * What a paragraph signs.
   *
   * @param block the paragraph before it, or all of a block quote that go before it
   */
  private Optional<Turn> turn(List<Span> block, Span paragraph) {
    Optional<Span> before =
        block.isEmpty() ? Optional.empty() : Optional.of(block.get(block.size() - 1));
    return behind(paragraph)
        .or(() -> before.flatMap(above -> below(above, paragraph)))
        .or(() -> underBlock(block, paragraph))
        .or(() -> post(before, paragraph));
  }

  private boolean goesOn(List<Span> block, Span paragraph) {
    return isQuotedLine(paragraph) && block.stream().allMatch(this::isQuotedLine);
  }

  /** In mail and Markdown such a line is quoted, with quotation marks or without. */
  private boolean isQuotedLine(Span paragraph) {
    return Paragraphs.isQuotedLine(text, paragraph.begin());
  }

  /** A dash and a name behind a block quote, or a signature without a dash in it. */
  private Optional<Turn> underBlock(List<Span> block, Span paragraph) {
    if (block.isEmpty() || !block.stream().allMatch(this::isQuotedLine)) {
      return Optional.empty();
    }
    return byline(paragraph.begin(), paragraph.end())
        .map(m -> turn(m, block))
        .or(() -> signed(paragraph, block));
  }

  /** {@code Howard Pell, commissioner} */
  private Optional<Turn> signed(Span paragraph, List<Span> said) {
    Matcher signature = SIGNATURE.matcher(text).region(paragraph.begin(), paragraph.end());
    return paragraph.length() <= LONGEST_SIGNATURE && signature.matches()
        ? Optional.of(
            new Turn(
                Optional.of(new Span(signature.start("name"), signature.end("name"))),
                Turn.Who.AS_WRITTEN,
                Optional.empty(),
                said))
        : Optional.empty();
  }

  /** A by-line behind the quotation that its paragraph begins with. */
  private Optional<Turn> behind(Span paragraph) {
    return Optional.ofNullable(quoted.get(paragraph.begin()))
        .map(Quotation::spans)
        .filter(said -> last(said).begin() == paragraph.begin() && isSpeech(last(said)))
        .flatMap(
            said ->
                byline(last(said).end(), paragraph.end())
                    .map(m -> turn(m, said))
                    .or(() -> signedBehind(said, paragraph.end())));
  }

  /** {@code "I like the buses." Agnes Toth, 23} */
  private Optional<Turn> signedBehind(List<Span> said, int end) {
    int begin = last(said).end();
    while (begin < end && Paragraphs.isSpace(text.charAt(begin))) {
      begin++;
    }
    return begin == end ? Optional.empty() : signed(new Span(begin, end), said);
  }

  /** A by-line below a paragraph that is a quotation or a part of one. */
  private Optional<Turn> below(Span above, Span paragraph) {
    return Optional.ofNullable(quoted.get(above.begin()))
        .map(Quotation::spans)
        .filter(said -> last(said).equals(above))
        .flatMap(said -> below(said, paragraph));
  }

  private Optional<Turn> below(List<Span> said, Span paragraph) {
    if (!isSpeech(last(said))) {
      return named(paragraph, said);
    }
    return byline(paragraph.begin(), paragraph.end())
        .map(m -> turn(m, said))
        .or(() -> signed(paragraph, said))
        .or(() -> named(paragraph, said));
  }

  /** {@code Agnes Toth} alone, below several words: the tagger has to take it for somebody. */
  private Optional<Turn> named(Span paragraph, List<Span> said) {
    boolean statement =
        said.stream().mapToInt(Span::length).sum() >= SHORTEST_STATEMENT
            && paragraph.length() <= LONGEST_NAME
            && ALONE.matcher(text).region(paragraph.begin(), paragraph.end()).matches();
    return statement && isPerson(paragraph)
        ? Optional.of(
            new Turn(Optional.of(paragraph), Turn.Who.named(paragraph), Optional.empty(), said))
        : Optional.empty();
  }

  private boolean isPerson(Span line) {
    return document.tokens(line).stream().allMatch(t -> t.nameTag().equals("PERSON"));
  }

  private static Span last(List<Span> said) {
    return said.get(said.size() - 1);
  }

  private Optional<Turn> post(Optional<Span> before, Span paragraph) {
    int from = Math.max(paragraph.begin(), paragraph.end() - LONGEST);
    Matcher post = POST.matcher(text).region(from, paragraph.end());
    if (!post.find()) {
      return Optional.empty();
    }
    int end = post.start();
    while (end > paragraph.begin() && Paragraphs.isSpace(text.charAt(end - 1))) {
      end--;
    }
    Optional<Span> said =
        end > paragraph.begin() ? Optional.of(new Span(paragraph.begin(), end)) : before;
    return said.map(words -> turn(post, List.of(words)));
  }

  /** The by-line that is all there is from one offset to the other. */
  private Optional<Matcher> byline(int begin, int end) {
    Matcher byline = BYLINE.matcher(text).region(begin, Math.min(end, begin + LONGEST));
    return byline.matches() && byline.end() == end ? Optional.of(byline) : Optional.empty();
  }

  private Turn turn(Matcher byline, List<Span> said) {
    int begin = byline.start("name");
    int end = byline.end("name") - (byline.group("name").endsWith(".") ? 1 : 0);
    Span mark = new Span(byline.start("mark"), byline.end("mark"));
    return new Turn(
        Optional.of(new Span(begin, end)), Turn.Who.AS_WRITTEN, Optional.of(mark), said);
  }

  private boolean isSpeech(Span quotation) {
    return Quotation.isSpeech(text, quotation);
  }
}
