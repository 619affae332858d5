// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.NounPhrases;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows what sort of thing a source names, from its words alone. */
final class SourceNouns {

  private enum Kind {
    THING,
    SPEAKS_FOR,
    OFFICE,
    SOMEBODY
  }

  private final Map<String, Kind> kinds;
  private final Set<String> indefinite;

  SourceNouns() {
    DataFile file = DataFile.read(SourceNouns.class, "people.tsv");
    kinds = file.words(Kind::valueOf);
    indefinite = file.set("indefinite");
  }

  /** "the letter", "a poll" */
  boolean isThing(List<Token> source) {
    Token head = NounPhrases.head(source);
    return is(Kind.THING, head) && !head.nameTag().equals("ORGANIZATION");
  }

  /** "the mayor", "its chief", "Tory leader", but not "a mayor" and "mayors" */
  boolean isOffice(List<Token> source) {
    Token head = NounPhrases.head(source);
    return is(Kind.OFFICE, head) && !isPlural(head) && !isIndefinite(source);
  }

  /** "a police spokesman", "the club's lawyer": those speak for whoever else the words name */
  boolean speaksForSomebody(List<Token> source) {
    Token head = NounPhrases.head(source);
    return is(Kind.SPEAKS_FOR, head)
        && source.stream().anyMatch(t -> t != head && (Words.isName(t) || Words.isNoun(t)));
  }

  /** "a source close to the club", "insiders" */
  boolean isSomebody(List<Token> source) {
    return is(Kind.SOMEBODY, NounPhrases.head(source));
  }

  /** "the New York Times", not "a New York Times reporter" */
  boolean namesBody(List<Token> source) {
    String name = NounPhrases.head(source).nameTag();
    return name.equals("ORGANIZATION") || name.equals("LOCATION");
  }

  /**
   * {@return whether a person's name is the source or stands beside it: "Ida Lund", "the head of
   * the port, Ida Lund", but not "an aide to Ida Lund"}
   */
  boolean namesPerson(List<Token> source) {
    Token head = NounPhrases.head(source);
    for (int i = 0; i < source.size(); i++) {
      boolean beside = i == 0 || source.get(i - 1).text().equals(",");
      boolean owner = i + 1 < source.size() && source.get(i + 1).tag().equals("POS");
      if ((beside || source.get(i) == head) && isPersonsName(source.get(i)) && !owner) {
        return !beside || source.get(i) == head || isWholeName(source, i);
      }
    }
    return false;
  }

  /** Not "Ida Lund's aide" and "Reyes aides", where the name only leads to the source. */
  private static boolean isWholeName(List<Token> source, int from) {
    int i = from;
    while (i < source.size() && isPersonsName(source.get(i))) {
      i++;
    }
    return i == source.size() || !Words.isNoun(source.get(i)) && !source.get(i).tag().equals("POS");
  }

  private static boolean isPersonsName(Token token) {
    return token.nameTag().equals("PERSON");
  }

  /** "a friend of Keller's", "an aide": one of several, and the text doesn't say which */
  boolean isOneOfMany(List<Token> source) {
    String first = Words.lower(source.get(0));
    // Alone it is the label of an answer.
    return source.size() > 1 && (first.equals("a") || first.equals("an"));
  }

  /** {@return whether the words alone say that nobody in particular is meant: "an official"} */
  boolean isIndefinite(List<Token> source) {
    Token first = source.get(0);
    boolean definite = first.tag().equals("DT") || first.tag().equals("PRP$");
    return isOneOfMany(source)
        || indefinite.contains(Words.lower(first))
        || isPlural(NounPhrases.head(source)) && !definite;
  }

  private boolean is(Kind kind, Token noun) {
    return kinds.get(Words.lemma(noun)) == kind || kinds.get(Words.lower(noun)) == kind;
  }

  private static boolean isPlural(Token noun) {
    return noun.tag().equals("NNS") || noun.tag().equals("NNPS");
  }
}
