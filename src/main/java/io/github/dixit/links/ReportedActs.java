// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.text.MarkShape;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds acts of saying that somebody denies, admits or regrets: in <em>denies | having said that
 * the bridge was safe</em> the source of the one is that of the other, which stands inside it. So
 * does what somebody is quoted for. Its words stand in {@code reported-acts.tsv}.
 */
final class ReportedActs {

  /** How many tokens may stand between "told" and what was told. */
  private static final int LONGEST_ADDRESSEE = 8;

  private static final DataFile WORDS = DataFile.read(ReportedActs.class, "reported-acts.tsv");

  private final Sentences document;

  private final QuotedActs quoted;

  ReportedActs(Sentences document) {
    this.document = document;
    quoted = new QuotedActs(document);
  }

  /** {@return the drafts with such acts that are not among them, in text order} */
  List<Draft> added(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    List<Span> cues = drafts.stream().flatMap(d -> d.cue().stream()).sorted().toList();
    for (Draft draft : drafts) {
      act(draft)
          .or(() -> quoted.act(draft))
          .filter(a -> Overlaps.in(cues, a.cue().get(0)).isEmpty())
          .ifPresent(all::add);
    }
    all.sort(Comparator.comparingInt(Draft::begin));
    return all;
  }

  private Optional<Draft> act(Draft draft) {
    if (draft.content().isEmpty() || draft.source().isEmpty()) {
      return Optional.empty();
    }
    Span content = draft.content().get(0);
    List<Token> tokens = document.tokens(content);
    int verb = 0;
    while (verb < tokens.size() && WORDS.set("before").contains(lower(tokens.get(verb)))) {
      verb++;
    }
    if (verb >= tokens.size() || !isParticiple(tokens.get(verb).tag())) {
      return Optional.empty();
    }
    int begin = verb;
    return said(tokens, verb)
        .map(
            said ->
                new Draft(
                    List.of(
                        new Span(
                            tokens.get(first(tokens, begin)).span().begin(),
                            tokens.get(begin).span().end())),
                    draft.source(),
                    List.of(new Span(said, content.end())),
                    draft.confidence()));
  }

  /** The cue begins with "having", without "ever". */
  private static int first(List<Token> tokens, int verb) {
    return verb > 0 && lower(tokens.get(verb - 1)).equals("having") ? verb - 1 : verb;
  }

  private static boolean isParticiple(String tag) {
    return tag.equals("VBG") || tag.equals("VBN") || tag.equals("VBD");
  }

  /** Where what was said begins; empty if the verb is none of saying, or nothing follows. */
  private static Optional<Integer> said(List<Token> tokens, int verb) {
    String lemma = tokens.get(verb).lemma();
    int next = verb + 1;
    if (next >= tokens.size()) {
      return Optional.empty();
    }
    boolean told = WORDS.set("tell").contains(lemma);
    for (int i = next; told && i < Math.min(tokens.size(), next + LONGEST_ADDRESSEE); i++) {
      if (WORDS.set("that").contains(lower(tokens.get(i))) || isMark(tokens.get(i))) {
        return Optional.of(tokens.get(i).span().begin());
      }
    }
    boolean saying = WORDS.set("say").contains(lemma) || WORDS.set("call").contains(lemma);
    return saying ? Optional.of(tokens.get(next).span().begin()) : Optional.empty();
  }

  private static boolean isMark(Token token) {
    return MarkShape.DOUBLE.contains(token.text().substring(0, 1));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
