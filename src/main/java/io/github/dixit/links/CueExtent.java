// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.NounPhrases;
import io.github.dixit.text.phrase.TimeExpressions;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a cue what belongs to it: the medium beside the verb, <em>wrote in a letter</em>, and the
 * verb of what is refused, <em>declined to say | when it will open</em>. The words stand in {@code
 * cues.tsv}.
 */
final class CueExtent {

  private static final DataFile WORDS = DataFile.read(CueExtent.class, "cues.tsv");
  private static final NounPhrases PHRASES = new NounPhrases(new TimeExpressions());

  private final Sentences document;

  CueExtent(Sentences document) {
    this.document = document;
  }

  /** {@return the draft with the whole of its cue} */
  Draft whole(Draft draft) {
    if (draft.cue().isEmpty()) {
      return draft;
    }
    Span last = draft.cue().get(draft.cue().size() - 1);
    int verb = document.tokenAt(last.end() - 1);
    if (verb + 2 >= document.tokens().size()) {
      return draft;
    }
    String lemma = Words.lemma(document.tokens().get(verb));
    if (WORDS.set("refuse").contains(lemma)) {
      return withRefused(draft, verb);
    }
    return WORDS.set("say").contains(lemma) ? withMedium(draft, verb) : draft;
  }

  private Draft withRefused(Draft draft, int verb) {
    List<Token> tokens = document.tokens();
    Span content = draft.content().get(0);
    boolean refused =
        content.begin() == tokens.get(verb + 1).span().begin()
            && Words.lower(tokens.get(verb + 1)).equals("to")
            && WORDS.set("refused").contains(Words.lemma(tokens.get(verb + 2)));
    if (!refused) {
      return draft;
    }
    int end = verb + 3;
    while (end < tokens.size() && tokens.get(end).tag().equals("RP")) {
      end++;
    }
    if (end >= tokens.size() || tokens.get(end).span().begin() >= content.end()) {
      return draft;
    }
    List<Span> rest = new ArrayList<>(draft.content());
    rest.set(0, new Span(tokens.get(end).span().begin(), content.end()));
    return withCueTo(draft, tokens.get(end - 1)).withContent(rest);
  }

  private Draft withMedium(Draft draft, int verb) {
    List<Token> tokens = document.tokens();
    int sentence = document.sentenceAt(tokens.get(verb).span().begin());
    int limit = document.tokenAt(document.sentences().get(sentence).span().end());
    int end = PHRASES.endOfBase(tokens, verb + 2, limit);
    boolean medium =
        WORDS.set("in").contains(Words.lower(tokens.get(verb + 1)))
            && end > verb + 2
            && isMedium(tokens.get(end - 1));
    List<Span> added =
        medium
            ? List.of(
                new Span(tokens.get(verb + 1).span().begin(), tokens.get(end - 1).span().end()))
            : List.of();
    boolean free = !Ranges.overlap(added, Ranges.all(draft.source(), draft.content()));
    return medium && free ? withCueTo(draft, tokens.get(end - 1)) : draft;
  }

  private static boolean isMedium(Token head) {
    return WORDS.set("medium").contains(Words.lemma(head))
        || WORDS.set("platform").contains(Words.lower(head));
  }

  private static Draft withCueTo(Draft draft, Token last) {
    List<Span> cue = new ArrayList<>(draft.cue());
    Span end = cue.get(cue.size() - 1);
    cue.set(cue.size() - 1, new Span(end.begin(), last.span().end()));
    return new Draft(cue, draft.source(), draft.content(), draft.confidence(), draft.who());
  }
}
