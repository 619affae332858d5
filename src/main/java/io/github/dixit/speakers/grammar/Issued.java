// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads who brought out a text from the words around its noun: <em>the bank's report</em>, <em>a
 * Gallup poll</em>, <em>a letter from Smith</em>, <em>the Post ran a feature</em>.
 */
public record Issued(TokenRow row, Names names) {

  private static final int REACH = 6;

  /** {@return who issued a text that the document speaks of, whoever says something there} */
  public Optional<NameMention> issuer(int noun) {
    int end = Math.min(row.endOfSentence(noun), noun + REACH);
    return author(noun, end)
        .or(() -> modifier(noun, noun - REACH))
        .filter(m -> m.kind() != SpeakerKind.PLACE)
        .or(() -> subject(noun));
  }

  /** {@return "the bank" of "a report by the bank", "the Post" of "a feature in the Post"} */
  public Optional<NameMention> behind(int noun, int end) {
    return author(noun, end).or(() -> placedIn(noun, end));
  }

  /** {@return "the Post" of "a poll for the Post" and "research done for the Post"} */
  public Optional<NameMention> client(int noun, int end) {
    int at = row.isVerb(noun + 1) ? noun + 2 : noun + 1;
    return row.is(at, "for") ? authorAt(at + 1, end).filter(Issued::isBody) : Optional.empty();
  }

  private Optional<NameMention> author(int noun, int end) {
    return IntStream.range(noun + 1, end)
        .filter(i -> row.is(i, "from") || row.is(i, "by") && !row.is(i - 1, WordList.SEEN))
        .mapToObj(i -> authorAt(i + 1, end))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<NameMention> placedIn(int noun, int end) {
    return IntStream.range(noun + 1, end)
        .filter(i -> row.is(i, "in", "on") && (row.isVerb(i - 1) || i == noun + 1))
        .mapToObj(i -> authorAt(i + 1, end))
        .findFirst()
        .flatMap(a -> a.filter(Issued::isBody));
  }

  /**
   * "Sunday Post journalist Giles Hobday" is he, "the Delft-based consultancy Orix" Orix, "the
   * Sunday Post's reporters" the paper.
   */
  private Optional<NameMention> authorAt(int from, int end) {
    List<NameMention> named =
        names.in(new TokenRange(from, row.runEnd(from, end, i -> isInsideAuthor(i, from))));
    return named.stream()
        .filter(m -> m.kind() == SpeakerKind.PERSON)
        .findFirst()
        .or(() -> named.stream().filter(Issued::isBody).reduce((a, b) -> b));
  }

  private boolean isInsideAuthor(int i, int from) {
    return isBeforeNoun(i)
        || row.tagged(i, "VBN") // "the Delft-based consultancy Orix"
        || i == from && row.tagged(i, "DT", "PRP$");
  }

  /** {@return "Gallup" of "a Gallup poll", and of "a national Fox News/Gallup poll" Fox News} */
  public Optional<NameMention> modifier(int noun, int limit) {
    int begin = Math.max(row.beginOfSentence(noun), limit);
    int first = row.runBegin(noun, begin, this::isBeforeNoun);
    return names.in(new TokenRange(first, noun)).stream()
        .filter(m -> m.end() <= noun)
        .reduce((a, b) -> b)
        .map(m -> firstOf(m, begin));
  }

  private boolean isBeforeNoun(int i) {
    return names.at(i).isPresent()
        || row.isNoun(i)
        || row.isAdjective(i)
        || row.tagged(i, "VBG", "HYPH", "CD")
        || row.isPossessiveMark(i);
  }

  /** "a CNN/ORC poll", "a Post-ABC poll". */
  private NameMention firstOf(NameMention last, int begin) {
    NameMention first = last;
    while (first.begin() - 2 >= begin
        && row.is(first.begin() - 1, "/", "-")
        && names.at(first.begin() - 2).isPresent()) {
      first = names.at(first.begin() - 2).orElseThrow();
    }
    return first;
  }

  /** "The Post ran a long feature", "the bank said in its report". */
  private Optional<NameMention> subject(int noun) {
    int begin = row.beginOfSentence(noun);
    int limit = Math.max(begin, noun - REACH);
    int article = row.runBegin(noun, limit, i -> row.isNoun(i) || row.isAdjective(i)) - 1;
    if (!row.tagged(article, "PRP$") && !row.is(article, "a", "an")) {
      return Optional.empty();
    }
    return before(article, begin)
        .filter(
            m ->
                m.end() < article
                    && row.hasVerb(new TokenRange(m.end(), article), WordList.ISSUING));
  }

  /** The name right before the verb: "..., the bank wrote in its report". */
  private Optional<NameMention> before(int article, int begin) {
    int verb = article - 1;
    while (verb > begin && article - verb <= 3 && !row.isVerb(verb)) {
      verb--;
    }
    while (verb > begin && (row.isVerb(verb) || row.isAdverb(verb))) {
      verb--;
    }
    return names.at(verb);
  }

  private static boolean isBody(NameMention name) {
    return name.kind() != SpeakerKind.PLACE && name.kind() != SpeakerKind.PERSON;
  }
}
