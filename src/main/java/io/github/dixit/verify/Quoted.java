// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.text.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a draft quotes.
 *
 * @param attribution the act by which it ascribes the words; empty if it ascribes them to nobody
 * @param words each stretch in quotation marks is a range
 */
record Quoted(Optional<Attribution> attribution, TextSpan words) {

  /** Fewer words that nobody is said to have said are a title or a name. */
  private static final int LEAST_WORDS = 5;

  private static final int LEAST_WORDS_OF_SPEECH = 3;

  /** Long words, which have capitals in the title of a book or a programme. */
  private static final Pattern LONG_WORD =
      Pattern.compile("(?<![\\p{L}\\p{M}'\\u2019])(\\p{L})[\\p{L}\\p{M}]{3}");

  /**
   * {@return all that the draft quotes, in text order} The parts of a direct quotation that its cue
   * splits belong together; those in the words of the draft's own are each for themselves.
   */
  static List<Quoted> in(AttributedDocument draft) {
    List<Quoted> found = new ArrayList<>();
    Map<Attribution, List<Span>> direct = new LinkedHashMap<>();
    for (Quotation quotation : Quotation.in(draft.text())) {
      Optional<Attribution> attribution = attribution(draft, quotation.extent());
      if (quotation.depth() > 0) {
        continue;
      }
      if (attribution.filter(a -> a.type() == AttributionType.DIRECT).isPresent()) {
        direct.computeIfAbsent(attribution.get(), a -> new ArrayList<>()).add(quotation.extent());
      } else if (attribution.isPresent() || isSaid(draft.text(), quotation.extent())) {
        found.add(of(draft, attribution, List.of(quotation.extent())));
      }
    }
    direct.forEach((attribution, spans) -> found.add(of(draft, Optional.of(attribution), spans)));
    unmarked(draft, found).forEach(found::add);
    found.sort(Comparator.comparingInt(q -> q.words().begin()));
    return found;
  }

  /** {@return direct quotations that are told by something else than marks in pairs} */
  private static List<Quoted> unmarked(AttributedDocument draft, List<Quoted> found) {
    return draft.attributions().stream()
        .filter(a -> a.type() == AttributionType.DIRECT && a.nestedIn().isEmpty())
        .filter(a -> found.stream().noneMatch(q -> overlap(q.words(), a)))
        .map(a -> of(draft, Optional.of(a), a.content().spans()))
        .toList();
  }

  private static boolean overlap(TextSpan words, Attribution attribution) {
    return words.spans().stream().anyMatch(attribution.content()::overlaps);
  }

  private static Quoted of(
      AttributedDocument draft, Optional<Attribution> attribution, List<Span> spans) {
    return new Quoted(attribution, TextSpan.of(draft.text(), spans));
  }

  /** {@return the act that has most of the quotation in its content, direct speech before other} */
  private static Optional<Attribution> attribution(AttributedDocument draft, Span quotation) {
    return Stream.of(true, false)
        .flatMap(
            marked ->
                draft.attributions().stream()
                    .filter(a -> marked == (a.type() != AttributionType.INDIRECT))
                    .filter(a -> a.content().overlaps(quotation))
                    .sorted(
                        Comparator.comparingInt((Attribution a) -> -shared(a, quotation))
                            .thenComparingInt(a -> a.content().end() - a.content().begin())))
        .findFirst();
  }

  private static int shared(Attribution attribution, Span quotation) {
    return attribution.content().spans().stream()
        .mapToInt(s -> Math.min(s.end(), quotation.end()) - Math.max(s.begin(), quotation.begin()))
        .filter(n -> n > 0)
        .sum();
  }

  private static boolean isSaid(String text, Span quotation) {
    int words = Words.in(text, List.of(quotation)).size();
    boolean enough =
        words >= LEAST_WORDS
            || words >= LEAST_WORDS_OF_SPEECH && Quotation.isSpeech(text, quotation);
    return enough && !isTitle(quotation.of(text));
  }

  private static boolean isTitle(String quotation) {
    List<MatchResult> words = LONG_WORD.matcher(quotation).results().toList();
    return !words.isEmpty()
        && words.stream().allMatch(w -> Character.isUpperCase(w.group(1).codePointAt(0)));
  }
}
