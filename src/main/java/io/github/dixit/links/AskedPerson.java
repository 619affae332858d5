// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.spans.Frame;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whoever is asked is no part of the question: <em>asked Ms Lund | about the bridge</em>. Its words
 * stand in {@code asking.tsv}.
 */
final class AskedPerson {

  private static final int LONGEST = 10;

  private static final DataFile WORDS = DataFile.read(AskedPerson.class, "asking.tsv");

  private final Sentences document;

  AskedPerson(Sentences document) {
    this.document = document;
  }

  /**
   * {@return the frame, its content without a name or a pronoun before the question, its source
   * empty if that is who was asked}
   */
  Frame applied(Frame frame) {
    return isAskedBefore(frame)
        ? new Frame(frame.cue(), List.of(), frame.content(), frame.confidence())
        : withQuestionAlone(frame);
  }

  /** "<u>Reminded</u> that it was late, Ms Lund said": she was, by somebody who is not named. */
  private boolean isAskedBefore(Frame frame) {
    List<Token> cue = document.tokens(frame.cue().get(0));
    if (cue.isEmpty() || frame.source().isEmpty() || frame.content().isEmpty()) {
      return false;
    }
    Token verb = cue.get(0);
    int sentence = document.sentenceAt(verb.span().begin());
    return verb.span().begin() == document.sentences().get(sentence).span().begin()
        && (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
        && WORDS.set("told").contains(verb.lemma())
        && frame.source().get(0).begin() >= frame.content().get(0).end()
        && frame.content().get(0).begin() > verb.span().end();
  }

  private Frame withQuestionAlone(Frame frame) {
    List<Token> cue = document.tokens(frame.cue().get(frame.cue().size() - 1));
    if (cue.isEmpty() || frame.content().isEmpty() || !isAsking(cue.get(cue.size() - 1))) {
      return frame;
    }
    Span first = frame.content().get(0);
    int question = question(document.tokens(first), cue.get(cue.size() - 1).span().end());
    if (question < 0) {
      return frame;
    }
    List<Span> content = new ArrayList<>(frame.content());
    content.set(0, new Span(question, first.end()));
    return new Frame(frame.cue(), frame.source(), content, frame.confidence());
  }

  private static boolean isAsking(Token verb) {
    return WORDS.set("ask").contains(verb.lemma());
  }

  /** Where the question begins behind who is asked, right after the cue; -1 if nobody is. */
  private int question(List<Token> content, int cueEnd) {
    boolean person = false;
    boolean beside =
        !content.isEmpty()
            && document.tokenAt(cueEnd) == document.tokenAt(content.get(0).span().begin());
    for (int i = 0; beside && i < Math.min(content.size(), LONGEST); i++) {
      Token token = content.get(i);
      if (WORDS.set("question").contains(token.text().toLowerCase(Locale.ROOT))) {
        return person ? token.span().begin() : -1;
      }
      person |= token.nameTag().equals("PERSON") || token.tag().equals("PRP");
      beside = token.tag().startsWith("N") || token.tag().equals("PRP") || token.tag().equals("DT");
    }
    return -1;
  }
}
