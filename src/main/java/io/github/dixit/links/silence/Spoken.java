// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links.silence;

import io.github.dixit.AttributionType;
import io.github.dixit.NonStatement;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes out the attributions that are nothing but a silence, so that nothing is told twice:
 * <em>declined</em> | <em>to comment</em>.
 *
 * <p>Those stay that have something to tell: quoted words, or a clause (<em>declined to say whether
 * the bridge was safe</em>).
 */
final class Spoken {

  /** How many quotation marks and other signs may stand around "no comment". */
  private static final int MARKS = 4;

  private static final Set<String> CLAUSE =
      Set.of(
          "what", "who", "whom", "whose", "when", "where", "why", "how", "whether", "if", "that",
          "which");

  private final TreeMap<Integer, NonStatement> silences = new TreeMap<>();

  Spoken(List<NonStatement> nonStatements) {
    nonStatements.forEach(n -> silences.put(n.cue().begin(), n));
  }

  List<LinkedAttribution> of(List<LinkedAttribution> attributions) {
    Map<String, String> ids = new HashMap<>();
    Map<String, Optional<String>> outer = new HashMap<>();
    attributions.forEach(a -> outer.put(a.id(), a.nestedIn()));
    List<LinkedAttribution> kept = attributions.stream().filter(a -> !isSilence(a)).toList();
    kept.forEach(a -> ids.put(a.id(), "a" + (ids.size() + 1)));
    List<LinkedAttribution> spoken = new ArrayList<>();
    for (LinkedAttribution a : kept) {
      spoken.add(
          new LinkedAttribution(
              Objects.requireNonNull(ids.get(a.id())),
              a.type(),
              a.source(),
              a.cue(),
              a.content(),
              nearestKept(a.nestedIn(), ids, outer),
              a.confidence(),
              a.who()));
    }
    return spoken;
  }

  private static Optional<String> nearestKept(
      Optional<String> id, Map<String, String> ids, Map<String, Optional<String>> outer) {
    Optional<String> at = id;
    while (at.isPresent() && !ids.containsKey(at.get())) {
      at = outer.getOrDefault(at.get(), Optional.empty());
    }
    return at.map(ids::get);
  }

  private boolean isSilence(LinkedAttribution a) {
    boolean quoted = a.type() != AttributionType.INDIRECT;
    return (quoted ? Optional.of(a.content()) : a.cue())
        .stream()
            .flatMap(words -> words.spans().stream())
            .flatMap(words -> overlapping(words).stream())
            .anyMatch(n -> quoted ? isAllOf(a.content(), n.cue()) : !hasClause(n));
  }

  private Optional<NonStatement> overlapping(Span words) {
    return Optional.ofNullable(silences.floorEntry(words.end() - 1))
        .map(Map.Entry::getValue)
        .filter(n -> n.cue().overlaps(words));
  }

  private static boolean hasClause(NonStatement n) {
    return n.topic().map(Spoken::firstWord).filter(Spoken::opensClause).isPresent();
  }

  static boolean opensClause(String word) {
    return CLAUSE.contains(word);
  }

  /** {@return whether the content is the words and hardly more: "No comment," said Keller} */
  static boolean isAllOf(TextSpan content, TextSpan words) {
    boolean inside = content.begin() <= words.begin() && words.end() <= content.end();
    return inside && content.end() - content.begin() <= words.end() - words.begin() + MARKS;
  }

  private static String firstWord(TextSpan span) {
    return span.text().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
  }
}
