// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.spans.Frame;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Tells what looks like an attribution and is none: <em>was named best actor</em>, <em>Asked to
 * name the donor, he left</em>, <em>experience shows</em>, <em>Ask me later</em>; and the writer's
 * own judgement, which has no source: <em>the plan seems dead</em>, <em>it is unclear who
 * paid</em>, <em>best known for</em>. Its words stand in {@code no-speech.tsv}.
 */
final class NoSpeech {

  private static final DataFile WORDS = DataFile.read(NoSpeech.class, "no-speech.tsv");

  private final Sentences document;

  NoSpeech(Sentences document) {
    this.document = document;
  }

  /** {@return whether nobody says anything there} */
  boolean is(Frame frame) {
    List<Token> cue = document.tokens(frame.cue().get(0));
    if (cue.isEmpty()) {
      return false;
    }
    return frame.source().isEmpty()
        ? isAppointed(cue) || isAsked(cue, frame.content()) || isOrder(cue) || isOwnJudgement(cue)
        : isImpersonal(document.tokens(frame.source().get(0))) || isListed(cue, frame);
  }

  private static boolean isAppointed(List<Token> cue) {
    Token last = cue.get(cue.size() - 1);
    boolean as = cue.size() > 1 && last.text().equals("as");
    return has("appointed", as ? cue.get(cue.size() - 2) : last)
        && cue.stream().anyMatch(t -> t.lemma().equals("be"));
  }

  /** "was named in the lawsuit": the lawsuit says nothing but the name. */
  private boolean isListed(List<Token> cue, Frame frame) {
    Token last = cue.get(cue.size() - 1);
    Span source = frame.source().get(0);
    int before = document.tokenAt(source.begin()) - 1;
    return (has("appointed", last) || has("listed", last))
        && cue.stream().anyMatch(t -> t.lemma().equals("be"))
        && source.begin() > last.span().begin()
        && has("in", document.tokens().get(before))
        && frame.content().stream().allMatch(c -> c.end() <= cue.get(0).span().begin());
  }

  /** "seems", "it is not clear", "it is hard to say", "is known as": nobody is said to think so. */
  private static boolean isOwnJudgement(List<Token> cue) {
    return cue.stream().noneMatch(Words::isNoun)
        && (cue.stream().anyMatch(t -> WORDS.set("seem").contains(Words.lemma(t)))
            || cue.stream().anyMatch(t -> has("unclear", t)) && isState(cue)
            || follow(cue, "hard", "to")
            || follow(cue, "known", "called"));
  }

  private static boolean isState(List<Token> cue) {
    return cue.stream().anyMatch(t -> WORDS.set("state").contains(Words.lemma(t)));
  }

  /** Whether a word of the second set stands right behind one of the first. */
  private static boolean follow(List<Token> cue, String first, String second) {
    return IntStream.range(1, cue.size())
        .anyMatch(i -> has(first, cue.get(i - 1)) && has(second, cue.get(i)));
  }

  /** A bare participle in front of an infinitive: what somebody is asked to do is in no words. */
  private boolean isAsked(List<Token> cue, List<Span> content) {
    boolean infinitive =
        content.stream()
            .limit(1)
            .flatMap(c -> document.tokens(c).stream().limit(1))
            .anyMatch(t -> t.text().equals("to"));
    return infinitive && cue.size() == 1 && has("asked", cue.get(0)) && isBare(cue.get(0));
  }

  /** "Ask me when it is over": nobody does. */
  private boolean isOrder(List<Token> cue) {
    Token verb = cue.get(0);
    return cue.size() == 1
        && (verb.tag().equals("VB") || verb.tag().equals("VBP"))
        && Character.isUpperCase(verb.text().codePointAt(0));
  }

  /** Begins a sentence, or stands behind a comma or "when". */
  private boolean isBare(Token participle) {
    int at = document.tokenAt(participle.span().begin());
    int sentence = document.sentenceAt(participle.span().begin());
    int begin = document.sentences().get(sentence).span().begin();
    return participle.span().begin() == begin
        || at > 0 && isBefore(document.tokens().get(at - 1).text());
  }

  private static boolean isBefore(String word) {
    return word.equals(",") || word.equalsIgnoreCase("when");
  }

  /** "experience", "recent weeks", "the history of the club" */
  private static boolean isImpersonal(List<Token> source) {
    for (int i = 0; i < source.size(); i++) {
      boolean head = i + 1 == source.size() || source.get(i + 1).text().equals("of");
      if (head) {
        return has("impersonal", source.get(i));
      }
    }
    return false;
  }

  private static boolean has(String set, Token token) {
    return WORDS.set(set).contains(token.text().toLowerCase(Locale.ROOT));
  }
}
