// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.Anonymity;
import io.github.dixit.Anonymity.Degree;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import io.github.dixit.facets.Disclosures.Disclosure;
import io.github.dixit.facets.Setting.Role;
import io.github.dixit.speakers.ResolvedSource;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.NounPhrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Carries what the text says about a source's anonymity to where it was not said: from a sentence
 * of its own to the source that it means, and to all that the same speaker says.
 */
final class LaterDisclosures {

  /** How many sentences before the disclosure its source may stand. */
  private static final int REACH = 4;

  private final Sentences sentences;
  private final Disclosures disclosures;

  LaterDisclosures(Sentences sentences, Disclosures disclosures) {
    this.sentences = sentences;
    this.disclosures = disclosures;
  }

  List<Anonymity> applied(
      List<Anonymity> own, List<Optional<Setting>> settings, List<ResolvedSource> resolved) {
    List<Anonymity> result = new ArrayList<>(own);
    Map<Integer, List<Integer>> bySentence =
        IntStream.range(0, settings.size())
            .filter(i -> settings.get(i).isPresent())
            .boxed()
            .collect(Collectors.groupingBy(i -> sentenceOf(settings.get(i).orElseThrow())));
    for (int n = 0; n < sentences.sentences().size(); n++) {
      List<Token> tokens = sentences.sentences().get(n).tokens();
      Optional<Disclosure> said = disclosures.in(sentences.text(), tokens);
      if (said.isPresent()) {
        List<Token> before = tokens.subList(0, said.get().begin());
        nearest(n, bySentence)
            .filter(i -> means(before, said.get(), settings.get(i).orElseThrow(), resolved.get(i)))
            .filter(i -> canBe(result.get(i), said.get()))
            .findFirst()
            .ifPresent(i -> result.set(i, AnonymityRules.anonymous(said.get())));
      }
    }
    return spread(result, resolved);
  }

  private int sentenceOf(Setting setting) {
    return sentences.sentenceAt(setting.token(setting.anchorBegin()).span().begin());
  }

  /** {@return the attributions up to the sentence, the nearest first} */
  private static Stream<Integer> nearest(int sentence, Map<Integer, List<Integer>> bySentence) {
    return Stream.iterate(sentence, n -> n >= Math.max(0, sentence - REACH), n -> n - 1)
        .flatMap(n -> bySentence.getOrDefault(n, List.of()).stream());
  }

  /** A name is real unless the text says that this one is not. */
  private static boolean canBe(Anonymity now, Disclosure said) {
    return now.degree() == (said.pseudonym() ? Degree.NONE : Degree.UNNAMED);
  }

  /** "The <u>official</u> asked not to be named", "<u>She</u> ...", "<u>Asha</u>'s name ...". */
  private static boolean means(
      List<Token> before, Disclosure said, Setting setting, ResolvedSource who) {
    if (said.pseudonym()) {
      return before.stream()
          .filter(t -> t.nameTag().equals("PERSON"))
          .anyMatch(t -> who.speaker().flatMap(Speaker::name).filter(n -> has(n, t)).isPresent());
    }
    List<Token> source = setting.tokensOf(Role.SOURCE);
    Optional<Token> subject =
        before.stream().filter(t -> Words.isNoun(t) || t.tag().startsWith("PRP")).findFirst();
    return !source.isEmpty() && subject.filter(s -> isSame(s, source)).isPresent();
  }

  private static boolean isSame(Token subject, List<Token> source) {
    return subject.tag().startsWith("PRP")
        || Words.lemma(subject).equals(Words.lemma(NounPhrases.head(source)));
  }

  private static boolean has(String name, Token token) {
    return List.of(name.split(" ")).contains(token.text());
  }

  /** Not to a body for which somebody spoke unnamed. */
  private static List<Anonymity> spread(List<Anonymity> degrees, List<ResolvedSource> resolved) {
    Map<String, Anonymity> bySpeaker = new HashMap<>();
    for (int i = 0; i < degrees.size(); i++) {
      Anonymity degree = degrees.get(i);
      if (degree.degree() == Degree.ANONYMOUS) {
        resolved.get(i).speaker().ifPresent(s -> bySpeaker.putIfAbsent(s.id(), degree));
      }
    }
    List<Anonymity> result = new ArrayList<>();
    for (int i = 0; i < degrees.size(); i++) {
      Anonymity degree = degrees.get(i);
      result.add(
          resolved
              .get(i)
              .speaker()
              .filter(s -> s.kind() == SpeakerKind.PERSON || degree.degree() == Degree.UNNAMED)
              .map(s -> bySpeaker.getOrDefault(s.id(), degree))
              .orElse(degree));
    }
    return List.copyOf(result);
  }
}
