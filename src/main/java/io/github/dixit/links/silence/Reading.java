// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links.silence;

import io.github.dixit.NonStatement;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.links.silence.Silence.Shape;
import io.github.dixit.links.silence.Subjects.Range;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.PatternTable.Match;
import io.github.dixit.text.pattern.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One match of a pattern, read in its sentence. */
final class Reading {

  private static final Set<String> PREPOSITIONS = Set.of("to", "on", "upon", "about", "for");

  private final Grammar grammar;
  private final Nearby nearby;
  private final String document;
  private final List<Token> tokens;
  private final Silence silence;
  private final int begin;
  private final int end;

  Reading(
      Grammar grammar, Nearby nearby, String document, List<Token> tokens, Match<Silence> match) {
    this.grammar = grammar;
    this.nearby = nearby;
    this.document = document;
    this.tokens = tokens;
    this.silence = match.value();
    boolean active = silence.shape() == Shape.SUBJECT || silence.shape() == Shape.NOBODY_DID;
    this.begin = active ? Subjects.beginOfGroup(tokens, match.begin()) : match.begin();
    this.end = active ? withPreposition(match.end()) : match.end();
  }

  /** As in "called for", the cue takes the preposition along: "did not respond <u>to</u>". */
  private int withPreposition(int end) {
    int i = end;
    while (i < tokens.size() && Words.lower(tokens.get(i)).equals("further")) {
      i++;
    }
    boolean governs =
        i + 1 < tokens.size()
            && PREPOSITIONS.contains(Words.lower(tokens.get(i)))
            && grammar.times.at(tokens, i).isEmpty();
    boolean forComment = governs && Words.lower(tokens.get(i + 1)).equals("comment");
    if (!forComment) {
      return governs ? i + 1 : i;
    }
    boolean on = i + 3 < tokens.size() && PREPOSITIONS.contains(Words.lower(tokens.get(i + 2)));
    return on && grammar.times.at(tokens, i + 2).isEmpty() ? i + 3 : i + 2;
  }

  /** {@return the non-statement; none if the sentence turns out to say that somebody did speak} */
  Optional<NonStatement> result() {
    return holds()
        ? Optional.of(
            new NonStatement(
                silence.kind(),
                source(),
                span(begin, end).orElseThrow(),
                topic(),
                Optional.empty()))
        : Optional.empty();
  }

  private boolean holds() {
    return switch (silence.shape()) {
      case NEITHER, NOBODY_DID -> subjectRange().filter(this::isNobody).isPresent();
      case ASKED -> subjectRange().filter(this::isQuestion).isPresent();
      case QUOTED -> nearby.sourceOfQuotation(span(begin, end).orElseThrow()).isPresent();
      case SUBJECT, PASSIVE, OBJECT, FROM, NOBODY -> true;
    };
  }

  private boolean isNobody(Range subject) {
    return grammar.isNobody(Words.lower(tokens.get(subject.begin())));
  }

  private boolean isQuestion(Range subject) {
    int head = grammar.phrases.endOfBase(tokens, subject.begin(), subject.end()) - 1;
    return head >= subject.begin() && grammar.isQuestion(Words.lower(tokens.get(head)));
  }

  private Optional<TextSpan> source() {
    return switch (silence.shape()) {
      case SUBJECT -> nearby.sourceOfCue(cue()).or(this::subject);
      case NOBODY_DID -> subject();
      case PASSIVE, NEITHER -> after("by");
      case OBJECT -> phraseAt(end);
      case FROM -> after("from");
      case QUOTED -> nearby.sourceOfQuotation(span(begin, end).orElseThrow());
      case ASKED, NOBODY -> Optional.empty();
    };
  }

  private Optional<TextSpan> topic() {
    return switch (silence.shape()) {
      case SUBJECT, NOBODY_DID ->
          grammar.topics.after(tokens, end).flatMap(this::span).or(this::relativeObject);
      case PASSIVE, NEITHER -> subject();
      case OBJECT ->
          grammar.topics.after(tokens, withPreposition(endOfPhrase(end))).flatMap(this::span);
      case NOBODY -> grammar.topics.after(tokens, end).flatMap(this::span);
      case FROM, ASKED, QUOTED -> Optional.empty();
    };
  }

  private Span cue() {
    return span(begin, end).orElseThrow().spans().get(0);
  }

  private Optional<TextSpan> subject() {
    return subjectRange().flatMap(this::span);
  }

  /** What is done nothing to may be named at length; who does nothing stands before the verb. */
  private Optional<Range> subjectRange() {
    return silence.shape() == Shape.SUBJECT
        ? grammar.subjects.before(tokens, begin)
        : grammar.subjects.whole(tokens, begin).or(() -> grammar.subjects.before(tokens, begin));
  }

  /** "the report, <u>which</u> the paper could not verify". */
  private Optional<TextSpan> relativeObject() {
    return grammar
        .subjects
        .before(tokens, begin)
        .map(Range::begin)
        .filter(b -> b > 0 && Subjects.isRelative(tokens.get(b - 1)))
        .flatMap(b -> span(b - 1, b));
  }

  private Optional<TextSpan> after(String preposition) {
    boolean there = end < tokens.size() && Words.lower(tokens.get(end)).equals(preposition);
    return there ? phraseAt(end + 1) : Optional.empty();
  }

  private Optional<TextSpan> phraseAt(int from) {
    return span(from, endOfPhrase(from));
  }

  private int endOfPhrase(int from) {
    return grammar.phrases.end(tokens, from, tokens.size(), "of", "and", "or", "at");
  }

  private Optional<TextSpan> span(Range range) {
    return span(range.begin(), range.end());
  }

  private Optional<TextSpan> span(int from, int to) {
    return from >= to
        ? Optional.empty()
        : Optional.of(
            TextSpan.of(
                document,
                List.of(
                    new Span(tokens.get(from).span().begin(), tokens.get(to - 1).span().end()))));
  }
}
