// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.SourceForm;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import io.github.dixit.facets.Setting.Role;
import io.github.dixit.speakers.ResolvedSource;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.PatternTable;
import io.github.dixit.text.pattern.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Knows whether the reader can tell from the text who the source is. */
final class Anonymity {

  private enum NounKind {
    THING,
    SPEAKS_FOR
  }

  private static final Set<String> INDEFINITE =
      Set.of(
          "someone",
          "somebody",
          "one",
          "some",
          "others",
          "another",
          "many",
          "most",
          "several",
          "few",
          "people",
          "both",
          "all",
          "everyone",
          "everybody",
          "anyone",
          "anybody",
          "those");

  private final PatternTable<Boolean> secrecy =
      DataFile.read(Anonymity.class, "anonymity.tsv").patterns(row -> true);
  private final Map<String, NounKind> nouns =
      DataFile.read(Anonymity.class, "people.tsv").words(NounKind::valueOf);

  /** {@return whether the source is not identified; never so where the text names no source} */
  boolean isAnonymous(Setting setting, ResolvedSource resolved) {
    List<Token> source = setting.tokensOf(Role.SOURCE);
    if (resolved.form() == SourceForm.IMPLICIT || source.isEmpty() || namesPerson(source)) {
      return false;
    }
    if (isThing(source) || speaksForNamedBody(source) || namesBody(source)) {
      return false;
    }
    return asksForSecrecy(setting)
        || resolved.speaker().map(Anonymity::isUnnamed).orElseGet(() -> isIndefinite(source));
  }

  /** {@return whether a thing speaks: the head of the source is one of the nouns for things} */
  boolean isThing(List<Token> source) {
    return nouns.get(Words.lemma(head(source))) == NounKind.THING;
  }

  private static boolean isUnnamed(Speaker speaker) {
    return speaker.kind() == SpeakerKind.GROUP
        || speaker.name().isEmpty() && speaker.kind() != SpeakerKind.DOCUMENT;
  }

  private static boolean namesPerson(List<Token> source) {
    for (int i = 0; i < source.size(); i++) {
      boolean possessive = i + 1 < source.size() && source.get(i + 1).tag().equals("POS");
      if (source.get(i).nameTag().equals("PERSON") && !possessive) {
        return true;
      }
    }
    return false;
  }

  /** "a New York Times reporter" is not, "the New York Times" is a named body. */
  private static boolean namesBody(List<Token> source) {
    return head(source).nameTag().equals("ORGANIZATION");
  }

  private boolean speaksForNamedBody(List<Token> source) {
    return nouns.get(Words.lemma(head(source))) == NounKind.SPEAKS_FOR
        && source.stream().anyMatch(Words::isName);
  }

  private boolean asksForSecrecy(Setting setting) {
    List<Token> around =
        IntStream.range(0, setting.tokens().size())
            .filter(i -> !setting.is(Role.CONTENT, i))
            .mapToObj(setting::token)
            .toList();
    return !secrecy.in(around).isEmpty();
  }

  /** {@return whether the words alone say that nobody in particular is meant: "an official"} */
  private static boolean isIndefinite(List<Token> source) {
    Token first = source.get(0);
    String word = Words.lower(first);
    return word.equals("a")
        || word.equals("an")
        || INDEFINITE.contains(word)
        || head(source).tag().equals("NNS") && !isDefinite(first);
  }

  private static boolean isDefinite(Token first) {
    return first.tag().equals("DT") || first.tag().equals("PRP$");
  }

  /** {@return the last noun before a complement: "official" of "an official at the ministry"} */
  private static Token head(List<Token> source) {
    Token head = source.get(0);
    boolean noun = false;
    for (Token token : source) {
      // "one of the officials": the noun is still to come.
      if (noun && endsHead(token)) {
        break;
      }
      if (Words.isNoun(token)) {
        head = token;
        noun = true;
      }
    }
    return head;
  }

  private static boolean endsHead(Token token) {
    return switch (token.tag()) {
      case "IN", ",", "VBN", "VBG", "VBD", "TO", "WP", "WDT", "RB" -> true;
      default -> false;
    };
  }
}
