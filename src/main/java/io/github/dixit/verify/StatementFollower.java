// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
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
import java.util.stream.Stream;

/**
 * Follows quotations over many documents: where each appeared first, who else carried it, and what
 * became of it on the way. Statements in a document's own words are left out.
 *
 * <p>It keeps the quotations of all documents and not their texts. Not thread-safe.
 */
public final class StatementFollower {

  private final List<Carried> carried = new ArrayList<>();
  private final Map<String, Set<String>> people = new HashMap<>();

  /**
   * Takes the quotations of a document.
   *
   * @param document what was found in a text
   */
  public void add(AttributedDocument document) {
    Carried.in(document).forEach(this::add);
    people(document).forEach(this::addPerson);
  }

  void add(Carried quotation) {
    carried.add(quotation);
  }

  /** Takes the full name of somebody whom a bare surname may mean. */
  void addPerson(String name) {
    people.computeIfAbsent(surname(name), s -> new TreeSet<>()).add(name);
  }

  /** {@return the people whom a document names in full} */
  static Stream<String> people(AttributedDocument document) {
    return document.speakers().stream()
        .filter(s -> s.kind() == SpeakerKind.PERSON)
        .flatMap(s -> s.name().stream())
        .filter(name -> Names.words(name).size() > 1);
  }

  static String surname(String name) {
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
        bareSurname(a.attribution())
            .map(surname -> people.getOrDefault(surname, Set.of()))
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

  /** {@return the surname by which alone an act names its speaker} */
  static Optional<String> bareSurname(Attribution attribution) {
    return attribution
        .speaker()
        .filter(s -> s.kind() == SpeakerKind.PERSON)
        .flatMap(Speaker::name)
        .filter(name -> Names.words(name).size() == 1)
        .map(StatementFollower::surname);
  }
}
