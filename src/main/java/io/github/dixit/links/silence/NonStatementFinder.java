// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links.silence;

import io.github.dixit.NonStatement;
import io.github.dixit.NonStatement.Kind;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.links.silence.Subjects.Range;
import io.github.dixit.text.Sentence;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.PatternTable;
import io.github.dixit.text.pattern.PatternTable.Match;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.NounPhrases;
import io.github.dixit.text.phrase.TimeExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what the text says was not said: <em>did not respond to a request for comment</em>, <em>has
 * yet to confirm the sighting</em>, <em>the claim could not be independently verified</em>.
 *
 * <p>It looks at words and parts of speech, one sentence at a time, and costs time in proportion to
 * the text. What it finds may stand in an attribution as well (<em>declined to comment</em> is both
 * an act and a silence); attributions stay as they are.
 *
 * <p>Instances are immutable and may be shared by any number of threads.
 */
public final class NonStatementFinder {

  private enum Shape {
    SUBJECT,
    PASSIVE,
    /** As PASSIVE, where the subject has the negation: "neither account could be verified". */
    NEITHER,
    OBJECT,
    FROM,
    NOBODY
  }

  private static final Set<String> PREPOSITIONS = Set.of("to", "on", "upon", "about", "for");

  private static final Set<String> NEITHER = Set.of("neither", "none", "no", "nothing");

  private record Pattern(Kind kind, Shape shape) {}

  private final PatternTable<Pattern> patterns =
      DataFile.read(NonStatementFinder.class, "non-statements.tsv")
          .patterns((pattern, kind) -> withAdverbs(pattern), NonStatementFinder::pattern);
  private final TimeExpressions times = new TimeExpressions();
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Topics topics;

  private NonStatementFinder() {
    phrases = new NounPhrases(times);
    subjects = new Subjects(phrases);
    topics = new Topics(times, phrases);
  }

  /** {@return a finder with the shipped patterns} */
  public static NonStatementFinder create() {
    return new NonStatementFinder();
  }

  private static Pattern pattern(List<String> row) {
    return new Pattern(Kind.valueOf(row.get(1)), Shape.valueOf(row.get(2)));
  }

  /** Lets up to two adverbs stand between the words: "did not immediately respond". */
  private static String withAdverbs(String pattern) {
    int lookahead = pattern.indexOf(" >");
    // Not in the lookahead, which has wildcards of its own.
    String cue = lookahead < 0 ? pattern : pattern.substring(0, lookahead);
    return cue.replace(" ", " #RB? #RB? ") + pattern.substring(cue.length());
  }

  /**
   * {@return the non-statements in text order, their speakers not yet known}
   *
   * @param attributions the document's attributions, whose sources are taken where one has the same
   *     cue
   */
  public List<NonStatement> find(Sentences sentences, List<LinkedAttribution> attributions) {
    NavigableMap<Integer, LinkedAttribution> byCue = new TreeMap<>();
    attributions.forEach(a -> a.cue().ifPresent(cue -> byCue.put(cue.begin(), a)));
    List<NonStatement> found = new ArrayList<>();
    for (Sentence sentence : sentences.sentences()) {
      for (Match<Pattern> match : patterns.in(sentence.tokens())) {
        Reading reading = new Reading(sentences.text(), sentence.tokens(), match, byCue);
        if (reading.isNegated()) {
          found.add(reading.result());
        }
      }
    }
    return List.copyOf(found);
  }

  /** One match in its sentence. */
  private final class Reading {

    private final String document;
    private final List<Token> tokens;
    private final Pattern pattern;
    private final int begin;
    private final int end;
    private final NavigableMap<Integer, LinkedAttribution> byCue;

    Reading(
        String document,
        List<Token> tokens,
        Match<Pattern> match,
        NavigableMap<Integer, LinkedAttribution> byCue) {
      this.document = document;
      this.tokens = tokens;
      this.pattern = match.value();
      this.begin =
          match.value().shape() == Shape.SUBJECT
              ? Subjects.beginOfGroup(tokens, match.begin())
              : match.begin();
      this.end =
          match.value().shape() == Shape.SUBJECT
              ? withPreposition(tokens, match.end())
              : match.end();
      this.byCue = byCue;
    }

    /** As in "called for", the cue takes the preposition along: "did not respond <u>to</u>". */
    private int withPreposition(List<Token> tokens, int end) {
      int i = end;
      while (i < tokens.size() && Words.lower(tokens.get(i)).equals("further")) {
        i++;
      }
      boolean governs =
          i + 1 < tokens.size()
              && PREPOSITIONS.contains(Words.lower(tokens.get(i)))
              && times.at(tokens, i).isEmpty();
      boolean forComment = governs && Words.lower(tokens.get(i + 1)).equals("comment");
      return forComment ? i + 2 : governs ? i + 1 : i;
    }

    NonStatement result() {
      Optional<TextSpan> cue = span(begin, end);
      return new NonStatement(
          pattern.kind(), source(), cue.orElseThrow(), topic(), Optional.empty());
    }

    private Optional<TextSpan> source() {
      return switch (pattern.shape()) {
        case SUBJECT -> sourceOfAttribution().or(this::subject);
        case PASSIVE, NEITHER -> after("by");
        case OBJECT -> phraseAt(end);
        case FROM -> after("from");
        case NOBODY -> Optional.empty();
      };
    }

    private Optional<TextSpan> topic() {
      return switch (pattern.shape()) {
        case SUBJECT -> topics.after(tokens, end).flatMap(this::span).or(this::relativeObject);
        case PASSIVE, NEITHER -> subject();
        case OBJECT ->
            topics.after(tokens, withPreposition(tokens, endOfPhrase(end))).flatMap(this::span);
        case FROM -> Optional.empty();
        case NOBODY -> topics.after(tokens, end).flatMap(this::span);
      };
    }

    boolean isNegated() {
      return pattern.shape() != Shape.NEITHER
          || subjects
              .before(tokens, begin)
              .filter(s -> NEITHER.contains(Words.lower(tokens.get(s.begin()))))
              .isPresent();
    }

    /** The span model has seen more than parts of speech when it named the source of this cue. */
    private Optional<TextSpan> sourceOfAttribution() {
      Span cue = span(begin, end).orElseThrow().spans().get(0);
      return Optional.ofNullable(byCue.floorEntry(cue.end() - 1))
          .map(Map.Entry::getValue)
          .filter(a -> a.cue().orElseThrow().overlaps(cue))
          .flatMap(LinkedAttribution::source);
    }

    private Optional<TextSpan> subject() {
      return subjects.before(tokens, begin).flatMap(this::span);
    }

    /** "the report, <u>which</u> the paper could not verify". */
    private Optional<TextSpan> relativeObject() {
      return subjects
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
      return phrases.end(tokens, from, tokens.size(), "of", "and", "or", "at");
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
}
