// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.text.MarkShape;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads who is quoted behind what they said: <em>"We are ready," Fjordpost quoted the minister as
 * saying</em> is the minister's, handed on by the newspaper. Its words stand in {@code cited.tsv}.
 */
final class QuotedBehind {

  /** How many tokens may stand between "quoted" and "saying". */
  private static final int LONGEST = 30;

  private static final DataFile WORDS = DataFile.read(QuotedBehind.class, "cited.tsv");

  /**
   * One act as two.
   *
   * @param outer that of whoever quotes, or is quoted by another
   * @param inner the other one, with the same content
   */
  record Acts(Draft outer, Draft inner) {}

  private final Sentences document;

  QuotedBehind(Sentences document) {
    this.document = document;
  }

  /** {@return the two acts that the draft holds, if it quotes somebody so} */
  Optional<Acts> of(Draft draft) {
    List<Token> all = document.tokens();
    List<Token> cue = draft.cue().stream().flatMap(span -> document.tokens(span).stream()).toList();
    if (cue.stream().anyMatch(t -> t.lemma().equals("be"))) {
      return cue.stream()
          .filter(QuotedBehind::isCite)
          .flatMap(t -> by(draft, t).stream())
          .findFirst();
    }
    return cue.stream()
        .filter(QuotedBehind::isCite)
        .map(verb -> document.tokenAt(verb.span().begin()))
        .flatMap(
            verb ->
                acts(draft, all.get(verb), behind(draft, verb + 1))
                    .or(() -> before(draft, verb))
                    .stream())
        .findFirst();
  }

  private static boolean isCite(Token token) {
    return WORDS.set("cite").contains(Words.lemma(token));
  }

  /**
   * <em>The minister was quoted by Fjordpost as saying that the talks would go on</em> tells first
   * of the minister; by whom that is handed on stands inside.
   */
  private Optional<Acts> by(Draft draft, Token verb) {
    List<Token> all = document.tokens();
    int by = document.tokenAt(verb.span().begin()) + 1;
    List<Token> behind =
        all.subList(Math.min(by, all.size()), Math.min(all.size(), by + LONGEST)).stream()
            .takeWhile(t -> !t.text().equals("."))
            .toList();
    if (behind.isEmpty() || !behind.get(0).text().equals("by")) {
      return Optional.empty();
    }
    return IntStream.range(2, behind.size() - 1)
        .filter(i -> QuotedActs.isAsSaying(behind, i))
        .mapToObj(i -> by(draft, behind, i))
        .findFirst()
        .filter(acts -> !acts.outer().source().isEmpty() && !acts.outer().content().isEmpty());
  }

  private Acts by(Draft draft, List<Token> behind, int as) {
    int begin = draft.cue().get(0).begin();
    Span agent = new Span(behind.get(1).span().begin(), behind.get(as - 1).span().end());
    Span saying = new Span(behind.get(as).span().begin(), behind.get(as + 1).span().end());
    Span told = new Span(begin, saying.end());
    List<Span> named = Ranges.minus(draft.source(), List.of(told));
    List<Span> who =
        named.isEmpty()
            ? draft.content().stream().filter(s -> s.end() <= begin).limit(1).toList()
            : named;
    List<Span> said =
        Ranges.trimmed(
            Ranges.minus(Ranges.minus(draft.content(), who), List.of(told)), document.text());
    Span by = behind.get(0).span();
    Span quoted = Ranges.trimmed(List.of(new Span(begin, by.begin())), document.text()).get(0);
    return new Acts(
        new Draft(List.of(quoted, saying), who, said, draft.confidence()),
        new Draft(List.of(new Span(begin, by.end())), List.of(agent), said, draft.confidence()));
  }

  /** <em>The station quoted an aide: "She is done."</em> */
  private Optional<Acts> before(Draft draft, int verb) {
    List<Token> all = document.tokens();
    int colon = verb + 1;
    while (colon < Math.min(all.size() - 1, verb + LONGEST) && isPhrase(all.get(colon))) {
      colon++;
    }
    Span mark = all.get(Math.min(colon, all.size() - 1)).span();
    boolean told = colon > verb + 1 && all.get(colon - 1).tag().startsWith("N");
    List<Span> said =
        Ranges.trimmed(
            Ranges.minus(
                draft.content(), List.of(new Span(all.get(verb).span().begin(), mark.end()))),
            document.text());
    if (!told || !mark.of(document.text()).equals(":") || said.isEmpty()) {
      return Optional.empty();
    }
    Span who = new Span(all.get(verb + 1).span().begin(), all.get(colon - 1).span().end());
    boolean quoted =
        MarkShape.DOUBLE_OPENING.indexOf(all.get(colon + 1).text().charAt(0)) >= 0
            && said.get(0).begin() >= mark.end();
    return quoted
        ? Optional.of(acts(draft.withContent(said), all.get(verb), who, mark))
        : Optional.empty();
  }

  private static boolean isPhrase(Token token) {
    return token.tag().startsWith("N")
        || token.tag().startsWith("JJ")
        || switch (token.tag()) {
          case "DT", "IN", "PRP$", "POS", "CD", ",", "VBN" -> true;
          default -> false;
        };
  }

  /** What follows the verb in its sentence, up to the content if that comes. */
  private List<Token> behind(Draft draft, int from) {
    List<Token> all = document.tokens();
    return all.subList(from, Math.min(all.size(), from + LONGEST)).stream()
        .takeWhile(t -> !Ranges.overlap(List.of(t.span()), draft.content()))
        .takeWhile(t -> !t.text().equals("."))
        .toList();
  }

  private static Optional<Acts> acts(Draft draft, Token verb, List<Token> behind) {
    return IntStream.range(1, behind.size() - 1)
        .filter(i -> QuotedActs.isAsSaying(behind, i))
        .mapToObj(i -> acts(draft, verb, behind, i))
        .findFirst();
  }

  private static Acts acts(Draft draft, Token verb, List<Token> behind, int as) {
    Span who = new Span(behind.get(0).span().begin(), behind.get(as - 1).span().end());
    Span cue = new Span(behind.get(as).span().begin(), behind.get(as + 1).span().end());
    return acts(draft, verb, who, cue);
  }

  private static Acts acts(Draft draft, Token verb, Span who, Span cue) {
    Span quotes = new Span(draft.cue().get(0).begin(), verb.span().end());
    double confidence = draft.confidence();
    return new Acts(
        new Draft(
            List.of(quotes),
            Ranges.minus(draft.source(), List.of(who)),
            draft.content(),
            confidence),
        new Draft(List.of(cue), List.of(who), draft.content(), confidence));
  }
}
