// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The sentence in which an attribution's cue stands, or its source where it has no cue, and what
 * each token there is in the attribution. Of a sentence of monstrous length only the neighbourhood
 * is looked at.
 *
 * @param document the whole text
 * @param tokens the sentence's tokens
 * @param roles what each of them is
 * @param anchorBegin the first token of the cue, or of the source
 * @param anchorEnd one past the last token of the cue, or of the source
 */
record Setting(
    String document, List<Token> tokens, List<Role> roles, int anchorBegin, int anchorEnd) {

  /** How many tokens before and after the cue are looked at. */
  private static final int REACH = 80;

  /** What a token is in the attribution. */
  enum Role {
    SOURCE,
    CUE,
    CONTENT,
    /** What another attribution ascribes: its words don't say how this one was made. */
    OTHER,
    NONE
  }

  /**
   * A stretch of tokens in which circumstances may stand.
   *
   * @param begin its first token
   * @param end one past its last token
   */
  record Region(int begin, int end) {}

  Setting {
    tokens = List.copyOf(tokens);
    roles = List.copyOf(roles);
  }

  /** {@return the setting; none if the attribution has neither cue nor source} */
  static Optional<Setting> of(
      Sentences sentences, LinkedAttribution attribution, Contents contents) {
    Optional<TextSpan> anchor = attribution.cue().or(attribution::source);
    if (anchor.isEmpty() || sentences.sentences().isEmpty()) {
      return Optional.empty();
    }
    List<Token> sentence =
        sentences.sentences().get(sentences.sentenceAt(anchor.get().begin())).tokens();
    int[] inAnchor =
        IntStream.range(0, sentence.size())
            .filter(i -> anchor.get().overlaps(sentence.get(i).span()))
            .toArray();
    if (inAnchor.length == 0) {
      return Optional.empty();
    }
    int begin = inAnchor[0];
    int end = inAnchor[inAnchor.length - 1] + 1;
    int from = Math.max(0, begin - REACH);
    List<Token> near = sentence.subList(from, Math.min(sentence.size(), end + REACH));
    Set<Span> others = contents.others(attribution, near);
    List<Role> roles = near.stream().map(t -> role(t.span(), attribution, others)).toList();
    return Optional.of(new Setting(sentences.text(), near, roles, begin - from, end - from));
  }

  private static Role role(Span token, LinkedAttribution attribution, Set<Span> others) {
    if (attribution.cue().filter(s -> s.overlaps(token)).isPresent()) {
      return Role.CUE;
    }
    if (attribution.source().filter(s -> s.overlaps(token)).isPresent()) {
      return Role.SOURCE;
    }
    if (attribution.content().overlaps(token)) {
      return Role.CONTENT;
    }
    return others.contains(token) ? Role.OTHER : Role.NONE;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  boolean is(Role role, int i) {
    return roles.get(i) == role;
  }

  /** {@return whether the token is the text's own: not who, nor what was said} */
  boolean isFree(int i) {
    return is(Role.NONE, i) || is(Role.CUE, i);
  }

  /** {@return the tokens that have the role} */
  List<Token> tokensOf(Role role) {
    return indicesOf(role).stream().map(tokens::get).toList();
  }

  /** {@return where the tokens stand that have the role} */
  List<Integer> indicesOf(Role role) {
    return IntStream.range(0, tokens.size()).filter(i -> is(role, i)).boxed().toList();
  }

  /** {@return one past the last token of the cue's clause, at most up to the content} */
  int clauseEnd() {
    int i = anchorBegin;
    while (i < tokens.size() && !is(Role.CONTENT, i) && !(is(Role.NONE, i) && startsClause(i))) {
      i++;
    }
    return i;
  }

  /**
   * {@return the first token of the clause of cue and source, at least after the content}
   *
   * <p>Where another verb stands before them in the sentence, their clause begins after the first
   * comma or conjunction behind it: "The deal fell through, and on Sunday he said".
   */
  int clauseBegin() {
    int i = anchorBegin;
    int begin = i;
    while (i > 0 && !is(Role.CONTENT, i - 1)) {
      i--;
      if (!is(Role.NONE, i) || isBoundary(token(i)) || isRelative(token(i))) {
        begin = is(Role.NONE, i) ? behind(i) : i;
      }
      if (is(Role.NONE, i) && endsOtherClause(i) && !isReduced(i)) {
        return token(i).text().equals(";") ? i + 1 : begin;
      }
    }
    return i;
  }

  /**
   * {@return where circumstances may stand, the likeliest place first: from the cue on, before it
   * in its clause, right after the content, and in the clause before if that has the same subject}
   */
  List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    int begin = clauseBegin();
    regions.add(new Region(anchorBegin, clauseEnd()));
    regions.add(new Region(begin, anchorBegin));
    afterContent().ifPresent(regions::add);
    shared(begin).ifPresent(regions::add);
    return List.copyOf(regions);
  }

  /** "praised the crew <u>in a letter on Sunday</u>", up to the next comma or clause. */
  Optional<Region> afterContent() {
    int begin = tokens.size();
    while (begin > anchorEnd && !is(Role.CONTENT, begin - 1)) {
      begin--;
    }
    if (begin == anchorEnd) {
      return Optional.empty();
    }
    int end = begin;
    while (end < tokens.size()
        && is(Role.NONE, end)
        && !startsClause(end)
        && !isComma(end)
        && !joinsVerb(end)) {
      end++;
    }
    return end > begin ? Optional.of(new Region(begin, end)) : Optional.empty();
  }

  /** "<u>but</u> put a warning on the post" */
  private boolean joinsVerb(int i) {
    return token(i).tag().equals("CC")
        && i + 1 < tokens.size()
        && token(i + 1).tag().startsWith("VB");
  }

  private boolean isComma(int i) {
    return token(i).text().equals(",");
  }

  /**
   * "<u>At a rally on Sunday</u> Keller <u>later</u> thanked the crew and said": what stands before
   * the first verb goes with the second too. "The union met <u>on Sunday</u> to ask": all does. An
   * act behind a comma, ", saying", has its own.
   */
  private Optional<Region> shared(int clauseBegin) {
    int begin = clauseBegin;
    while (begin > 0 && !is(Role.CONTENT, begin - 1)) {
      begin--;
    }
    int source = firstSource();
    boolean purpose = token(anchorBegin).tag().equals("TO") || followsTo();
    if (begin == clauseBegin || source >= clauseBegin && !purpose || isParticiple()) {
      return Optional.empty();
    }
    int end = purpose ? clauseBegin : source;
    while (end < clauseBegin && !Words.isFinite(token(end))) {
      end++;
    }
    return end > begin ? Optional.of(new Region(begin, end)) : Optional.empty();
  }

  private boolean isParticiple() {
    return token(anchorBegin).tag().equals("VBG") && anchorBegin > 0 && isComma(anchorBegin - 1);
  }

  private boolean followsTo() {
    return anchorBegin > 0 && Words.lower(token(anchorBegin - 1)).equals("to");
  }

  /** {@return the first token of the source; the number of tokens if it stands elsewhere} */
  private int firstSource() {
    int i = 0;
    while (i < tokens.size() && !is(Role.SOURCE, i)) {
      i++;
    }
    return i;
  }

  /**
   * {@return where the clause begins that the token parts from another; with "in" of "in which"}
   */
  private int behind(int i) {
    boolean relative = token(i).tag().equals("WDT");
    boolean behindPreposition = relative && i > 0 && token(i - 1).tag().equals("IN");
    return behindPreposition ? i - 1 : relative ? i : i + 1;
  }

  private static boolean isRelative(Token token) {
    return token.tag().equals("WDT") || token.tag().equals("WRB");
  }

  private static boolean isBoundary(Token token) {
    return token.text().equals(",") || token.tag().equals("CC");
  }

  private boolean startsClause(int i) {
    Token token = token(i);
    return switch (token.tag()) {
      case "VBD" -> !Participles.isIssued(tokens, i);
      case "VBZ", "VBP", "MD", "WDT", "WP", "WRB", ":" -> true;
      case "VBG" -> i > 0 && token(i - 1).text().equals(",");
      default -> token.text().equals("(") || token.text().equals(")");
    };
  }

  private boolean endsOtherClause(int i) {
    Token token = token(i);
    boolean joinsClauses = token.tag().equals("CC") && i > 0 && token(i - 1).text().equals(",");
    return Words.isFinite(token) && !isInverted(i) || token.tag().equals(":") || joinsClauses;
  }

  /** {@return whether the verb is a participle of the phrase that begins the sentence} */
  private boolean isReduced(int i) {
    int first = i;
    while (first > 0 && is(Role.NONE, first - 1) && !isBoundary(token(first - 1))) {
      first--;
    }
    return Participles.isReduced(tokens, first, i);
  }

  /** {@return whether the token is an auxiliary before its subject: "Did the minister say"} */
  private boolean isInverted(int i) {
    return i + 1 < tokens.size() && is(Role.SOURCE, i + 1) && i < anchorBegin;
  }

  /** {@return the tokens' stretch of the document} */
  TextSpan span(int begin, int end) {
    return TextSpan.of(
        document, List.of(new Span(token(begin).span().begin(), token(end - 1).span().end())));
  }
}
