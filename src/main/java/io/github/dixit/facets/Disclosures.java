// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.PatternTable;
import io.github.dixit.text.pattern.PatternTable.Match;
import java.util.List;
import java.util.Optional;

/** Finds where a text says that a source is kept unnamed, and why. */
final class Disclosures {

  enum Kind {
    /** The source is not named. */
    DISCLOSURE,
    /** The name is not the real one, or not the whole one. */
    PSEUDONYM,
    /** Somebody may not speak, which tells both that and why there is no name. */
    DUTY,
    /** What a reason begins with. */
    REASON
  }

  /** How many tokens a disclosure and its reason may be apart, and a reason may have. */
  private static final int REACH = 4;

  private static final int LONGEST = 40;

  /**
   * A disclosure in a sentence.
   *
   * @param pseudonym whether there is a name, but not the real one
   * @param begin its first token
   * @param disclosure where the text says so
   * @param reason why
   */
  record Disclosure(boolean pseudonym, int begin, TextSpan disclosure, Optional<TextSpan> reason) {}

  private final PatternTable<Kind> patterns =
      DataFile.read(Disclosures.class, "anonymity.tsv").patterns(row -> Kind.valueOf(row.get(1)));

  /**
   * {@return the first disclosure among the tokens, the outright ones before duties}
   *
   * @param document the text in which the tokens stand
   */
  Optional<Disclosure> in(String document, List<Token> tokens) {
    List<Match<Kind>> found =
        patterns.in(tokens).stream().filter(m -> m.value() != Kind.REASON).toList();
    return found.stream()
        .filter(m -> m.value() != Kind.DUTY)
        .findFirst()
        .or(() -> found.stream().findFirst())
        .map(m -> disclosure(document, tokens, m));
  }

  private Disclosure disclosure(String document, List<Token> tokens, Match<Kind> match) {
    TextSpan words = span(document, tokens, match.begin(), match.end());
    Optional<TextSpan> reason =
        match.value() == Kind.DUTY ? Optional.of(words) : reason(document, tokens, match.end());
    return new Disclosure(match.value() == Kind.PSEUDONYM, match.begin(), words, reason);
  }

  private Optional<TextSpan> reason(String document, List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      Optional<Match<Kind>> match =
          patterns.longestAt(tokens, i).filter(m -> m.value() == Kind.REASON);
      if (match.isPresent()) {
        return Optional.of(span(document, tokens, i, endOfReason(tokens, match.get().end())));
      }
    }
    return Optional.empty();
  }

  private static int endOfReason(List<Token> tokens, int from) {
    int end = from;
    while (end < Math.min(tokens.size(), from + LONGEST) && !isClosing(tokens, end)) {
      end++;
    }
    return end;
  }

  /** The tokens lack those of the content, so that a gap ends the reason too. */
  private static boolean isClosing(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean gap = i > 0 && token.span().begin() > tokens.get(i - 1).span().end() + 1;
    return gap || ".,;:)".contains(token.text()) || token.tag().equals("''");
  }

  private static TextSpan span(String document, List<Token> tokens, int begin, int end) {
    Span span = new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
    return TextSpan.of(document, List.of(span));
  }
}
