// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Follows quotations over many documents: where each appeared first, who else carried it, and what
 * became of it on the way. Statements in a document's own words are left out.
 *
 * <p>It keeps the quotations of all documents and not their texts. Not thread-safe.
 */
public final class StatementFollower {

  private static final int LEAST_WORDS = 5;

  private final List<Carried> carried = new ArrayList<>();
  private final Map<String, Set<String>> people = new HashMap<>();

  /**
   * Takes the quotations of a document.
   *
   * @param document what was found in a text
   */
  public void add(AttributedDocument document) {
    for (Quoted quoted : Quoted.in(document)) {
      quoted
          .attribution()
          .filter(a -> a.type() != AttributionType.INDIRECT)
          .map(a -> new Carried(document.id(), document.metadata(), a, quoted.words()))
          .filter(c -> c.size() >= LEAST_WORDS)
          .ifPresent(carried::add);
    }
    document.speakers().stream()
        .filter(s -> s.kind() == SpeakerKind.PERSON)
        .flatMap(s -> s.name().stream())
        .filter(name -> Names.words(name).size() > 1)
        .forEach(name -> people.computeIfAbsent(surname(name), s -> new TreeSet<>()).add(name));
  }

  private static String surname(String name) {
    List<String> words = Names.words(name);
    return words.get(words.size() - 1);
  }

  /**
   * {@return the statements that several documents carry, those that most carry first}
   *
   * @param least by how many documents, at least 1
   */
  public List<FollowedStatement> statements(int least) {
    carried.sort(Carried.ORDER);
    return new Grouping(carried)
        .groups().stream()
            .map(group -> new FollowedStatement(group.stream().map(this::guessed).toList()))
            .filter(s -> s.documents() >= least)
            .sorted(Comparator.comparingLong(FollowedStatement::documents).reversed())
            .toList();
  }

  /** Adds the one full name that a bare surname may stand for. */
  private Appearance guessed(Appearance a) {
    Optional<String> full =
        a.attribution()
            .speaker()
            .filter(s -> s.kind() == SpeakerKind.PERSON)
            .flatMap(Speaker::name)
            .filter(name -> Names.words(name).size() == 1)
            .map(name -> people.getOrDefault(surname(name), Set.of()))
            .filter(names -> names.size() == 1)
            .map(names -> names.iterator().next());
    return new Appearance(
        a.document(),
        a.metadata(),
        a.attribution(),
        a.words(),
        a.verdict(),
        a.differences(),
        a.speaker(),
        full);
  }
}
