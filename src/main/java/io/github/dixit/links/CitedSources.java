// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.NounPhrases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whoever is cited says what those who cite them hand on: in <em>the agency reported, citing two
 * diplomats, that the talks would go on</em> the diplomats are a source of their own. What is cited
 * besides people and bodies, a report or bad weather, stays a content of whoever cites it. The
 * words stand in {@code cited.tsv}.
 */
final class CitedSources {

  /** How many tokens those who are cited may have, with what is told of them. */
  private static final int LONGEST = 15;

  /** How many acts of the sentence, on either side, may be the one in which they are cited. */
  private static final int NEAREST = 4;

  private static final DataFile WORDS = DataFile.read(CitedSources.class, "cited.tsv");

  private final Sentences document;
  private final NavigableMap<Integer, Draft> byCue = new TreeMap<>();
  private final IdentityHashMap<Draft, Draft> citing = new IdentityHashMap<>();

  CitedSources(Sentences document) {
    this.document = document;
  }

  /** {@return the drafts, those who are cited in the place of the acts of citing, in text order} */
  List<Draft> applied(List<Draft> drafts) {
    List<Draft> all = withQuoted(drafts);
    all.stream().filter(d -> !d.cue().isEmpty()).forEach(d -> byCue.put(cue(d), d));
    List<Token> tokens = document.tokens();
    Set<Draft> replaced = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (isCiting(tokens, i)) {
        Optional<Draft> marked = Optional.ofNullable(byCue.get(tokens.get(i).span().begin()));
        Optional<Draft> cited = cited(tokens, i, marked);
        cited.ifPresent(all::add);
        cited.flatMap(c -> marked).ifPresent(replaced::add);
      }
    }
    all.removeIf(replaced::contains);
    all.sort(Comparator.comparingInt(Draft::begin));
    return all;
  }

  /** The drafts, and two in the place of each that quotes somebody as saying what stands before. */
  private List<Draft> withQuoted(List<Draft> drafts) {
    QuotedBehind quoted = new QuotedBehind(document);
    List<Draft> all = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<QuotedBehind.Acts> acts = quoted.of(draft);
      acts.ifPresent(a -> citing.put(a.inner(), a.outer()));
      all.addAll(acts.map(a -> List.of(a.outer(), a.inner())).orElse(List.of(draft)));
    }
    return all;
  }

  /** {@return the act in which those are cited whom the draft has for a source, if they are} */
  Optional<Draft> citing(Draft draft) {
    return Optional.ofNullable(citing.get(draft));
  }

  private static boolean isCiting(List<Token> tokens, int i) {
    Token verb = tokens.get(i);
    return WORDS.set("cite").contains(Words.lemma(verb))
        && (verb.tag().equals("VBG")
            || i > 0 && WORDS.set("relative").contains(Words.lower(tokens.get(i - 1))));
  }

  private Optional<Draft> cited(List<Token> tokens, int verb, Optional<Draft> marked) {
    List<Token> who = marked.map(m -> document.tokens(m.content().get(0))).orElse(List.of());
    List<Token> source = who.isEmpty() ? behind(tokens, verb) : who;
    return source.isEmpty() || source.size() > LONGEST
        ? Optional.empty()
        : act(tokens.get(verb), marked)
            .filter(act -> speak(source, act))
            .map(act -> draft(tokens.get(verb), source, act, marked));
  }

  private Draft draft(Token verb, List<Token> source, Draft act, Optional<Draft> marked) {
    Span who = new Span(first(source).span().begin(), last(source).span().end());
    double confidence = Math.min(act.confidence(), marked.map(Draft::confidence).orElse(1.0));
    Draft draft = new Draft(List.of(verb.span()), List.of(who), act.content(), confidence);
    citing.put(draft, act);
    return draft;
  }

  /** What follows the verb, up to the next mark, "as" or "that". */
  private static List<Token> behind(List<Token> tokens, int verb) {
    int end = verb + 1;
    while (end < Math.min(tokens.size(), verb + 2 + LONGEST) && goesOn(tokens.get(end))) {
      end++;
    }
    return tokens.subList(verb + 1, end);
  }

  private static boolean goesOn(Token token) {
    boolean word = Character.isLetterOrDigit(token.text().codePointAt(0));
    String lower = Words.lower(token);
    return (word || token.tag().equals("POS")) && !lower.equals("as") && !lower.equals("that");
  }

  /** The nearest act in the sentence that hands something on, by the same source if it is known. */
  private Optional<Draft> act(Token verb, Optional<Draft> marked) {
    int at = verb.span().begin();
    Span sentence = document.sentences().get(document.sentenceAt(at)).span();
    Stream<Draft> before =
        byCue.subMap(sentence.begin(), true, at, false).descendingMap().values().stream();
    Stream<Draft> behind = byCue.subMap(at, false, sentence.end(), false).values().stream();
    List<Span> own = List.of(verb.span());
    return Stream.concat(before.limit(NEAREST), behind.limit(NEAREST))
        .filter(d -> !d.content().isEmpty() && isReport(d, "report"))
        .filter(d -> !Ranges.overlap(own, d.content()))
        .filter(
            d ->
                marked.filter(m -> !m.source().isEmpty() && !isRelative(m)).stream()
                    .allMatch(m -> isBySame(d, m)))
        .findFirst();
  }

  /** "which cited two diplomats": by whoever stands before it. */
  private boolean isRelative(Draft citing) {
    return document.tokens(citing.source().get(0)).stream()
        .allMatch(t -> WORDS.set("relative").contains(Words.lower(t)));
  }

  private static boolean isBySame(Draft act, Draft citing) {
    return Ranges.overlap(act.source(), citing.source());
  }

  private boolean isReport(Draft act, String set) {
    return act.cue().stream()
        .flatMap(c -> document.tokens(c).stream())
        .anyMatch(t -> WORDS.set(set).contains(Words.lemma(t)));
  }

  /** People and bodies; whatever has a name only where it is no example in an argument. */
  private boolean speak(List<Token> source, Draft act) {
    if (source.stream().anyMatch(t -> Words.lower(t).equals("as"))) {
      return false;
    }
    Token head = NounPhrases.head(source);
    boolean people = WORDS.set("people").contains(Words.lemma(head));
    boolean named = head.nameTag().equals("PERSON") || head.nameTag().equals("ORGANIZATION");
    boolean titled = source.stream().anyMatch(t -> isTitle(t) && t != head);
    return people || named && (titled || isReport(act, "hand-on"));
  }

  private static boolean isTitle(Token token) {
    return WORDS.set("people").contains(Words.lemma(token));
  }

  private static int cue(Draft draft) {
    return draft.cue().get(0).begin();
  }

  private static Token first(List<Token> tokens) {
    return tokens.get(0);
  }

  private static Token last(List<Token> tokens) {
    return tokens.get(tokens.size() - 1);
  }
}
