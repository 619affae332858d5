// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** {@return where the words behind "by" or "from" begin; -1 if there are none before the end} */
  private int authorBegin(int noun, int from, int end) {
    for (int i = Math.max(noun + 1, from); i < end; i++) {
      if (row.is(i, "from") || row.is(i, "by") && !row.is(i - 1, WordList.SEEN)) {
        return i + 1;
      }
    }
    return -1;
  }

  private Optional<NameMention> author(int noun, int end) {
    for (int i = authorBegin(noun, noun, end); i >= 0; i = authorBegin(noun, i, end)) {
      Optional<NameMention> author = authorAt(i, end);
      if (author.isPresent()) {
        return author;
      }
    }
    return Optional.empty();
  }

  private Optional<NameMention> placedIn(int noun, int end) {
    for (int i = noun + 1; i < end; i++) {
      boolean in = row.is(i, "in", "on");
      if (in && (row.isVerb(i - 1) || i == noun + 1)) {
        return authorAt(i + 1, end).filter(Issued::isBody);
      }
    }
    return Optional.empty();
  }

  /**
   * "Sunday Post journalist Giles Hobday" is he, "the Delft-based consultancy Orix" Orix, "the
   * Sunday Post's reporters" the paper.
   */
  private Optional<NameMention> authorAt(int from, int end) {
    List<NameMention> bodies = new ArrayList<>();
    for (int i = from; i < end && isInsideAuthor(i, from); ) {
      Optional<NameMention> name = names.at(i);
      if (name.filter(m -> m.kind() == SpeakerKind.PERSON).isPresent()) {
        return name;
      }
      i = name.map(NameMention::end).orElse(i + 1);
      name.ifPresent(bodies::add);
    }
    return bodies.stream().filter(Issued::isBody).reduce((a, b) -> b);
  }

  private boolean isInsideAuthor(int i, int from) {
    return isBeforeNoun(i)
        || row.tagged(i, "VBN") // "the Delft-based consultancy Orix"
        || i == from && row.tagged(i, "DT", "PRP$");
  }

  /** {@return "Gallup" of "a Gallup poll", and of "a national Fox News/Gallup poll" Fox News} */
  public Optional<NameMention> modifier(int noun, int limit) {
    int begin = Math.max(row.beginOfSentence(noun), limit);
    for (int i = noun - 1; i >= begin && isBeforeNoun(i); i--) {
      Optional<NameMention> name = names.at(i).filter(m -> m.end() <= noun);
      if (name.isPresent()) {
        return Optional.of(firstOf(name.get(), begin));
      }
    }
    return Optional.empty();
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
