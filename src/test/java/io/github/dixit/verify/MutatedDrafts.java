// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes drafts from articles, each with one quotation of theirs, faithful or not. */
final class MutatedDrafts {

  static final int LEAST_WORDS = 5;

  /**
   * A draft.
   *
   * @param mutation what was done to the quotation
   * @param article that the quotation is from
   * @param quotation as the draft has it
   * @param whole as the article has it
   * @param speaker who the draft says has said it
   * @param inSource who the article says has said it
   */
  record Draft(
      Mutation mutation,
      String article,
      String quotation,
      String whole,
      Optional<Speaker> speaker,
      Optional<Speaker> inSource) {

    /** {@return the draft as a text} */
    String text() {
      String said = quotation.strip().replaceAll("[.,;:]$", "");
      String end = said.matches("(?s).*[?!\u2026]$") ? "" : ",";
      String name = speaker.flatMap(Speaker::name).orElse("an official");
      return "The words were repeated on Monday.\n\n\u201C"
          + said
          + end
          + "\u201D "
          + name
          + " said.\n";
    }
  }

  private record Quote(Attribution attribution, String words) {}

  private MutatedDrafts() {}

  static void forEach(List<AttributedDocument> articles, Consumer<Draft> sink) {
    for (AttributedDocument article : articles) {
      List<Quote> quotes = quotes(article);
      for (int i = 0; i < quotes.size(); i++) {
        Quote quote = quotes.get(i);
        Quote other = quotes.get((i + 1) % quotes.size());
        Optional<Speaker> speaker = quote.attribution().speaker();
        for (Mutation mutation : Mutation.values()) {
          Optional<Speaker> told =
              mutation == Mutation.OTHER_SPEAKER ? another(article, speaker) : speaker;
          if (mutation == Mutation.OTHER_SPEAKER && told.isEmpty()
              || other.attribution().equals(quote.attribution()) && mutation == Mutation.SPLICED) {
            continue;
          }
          mutation
              .of(quote.words(), other.words())
              .map(q -> new Draft(mutation, article.id(), q, quote.words(), told, speaker))
              .ifPresent(sink);
        }
      }
    }
  }

  private static Optional<Speaker> another(AttributedDocument article, Optional<Speaker> not) {
    if (not.flatMap(Speaker::name).isEmpty()) {
      return Optional.empty();
    }
    return article.speakers().stream()
        .filter(s -> s.kind() == SpeakerKind.PERSON && s.name().isPresent())
        .filter(s -> !Names.agree(s, not.get()))
        .findFirst();
  }

  private static List<Quote> quotes(AttributedDocument article) {
    List<Quote> quotes = new ArrayList<>();
    for (Quoted quoted : Quoted.in(article)) {
      if (quoted.attribution().filter(a -> a.type() != AttributionType.INDIRECT).isEmpty()) {
        continue;
      }
      String words =
          quoted.words().spans().stream()
              .map(s -> inner(s.of(article.text())))
              .collect(Collectors.joining(" "));
      if (words.split("\\s+").length >= LEAST_WORDS && Words.of(words).size() >= LEAST_WORDS) {
        quotes.add(new Quote(quoted.attribution().get(), words));
      }
    }
    return quotes;
  }

  private static String inner(String quoted) {
    return quoted
        .replaceAll("^[\"\u201C\u2018'`\u201D]+|[\"\u201D\u2019']+$", "")
        .replaceAll("\\s*\\n\\s*[\"\u201C]?", " ")
        .strip();
  }
}
