// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.speakers.grammar.Relation.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of a document and how the words around stand to them, read once for everybody who asks:
 * titles, appositions, complements, and which names stand side by side.
 */
public final class MentionGraph {

  private final Names names;
  private final NounPhrases phrases;
  private final Issued issued;
  private final Map<NameMention, List<Relation>> relations = new HashMap<>();
  private final List<Coordination> coordinations;
  private final Map<NameMention, Coordination> byMember = new HashMap<>();
  private final Map<Integer, NameMention> apposed = new HashMap<>();

  /** Reads the graph of a document whose names are found. */
  public MentionGraph(TokenRow row, List<NameMention> found) {
    this.names = new Names(row, found);
    this.phrases = new NounPhrases(row);
    this.issued = new Issued(row, names);
    Relations reader = new Relations(row, names, phrases);
    for (NameMention each : found) {
      relations.put(each, reader.of(each));
      for (Relation beside : relations.get(each)) {
        if (beside.kind() == Kind.APPOSITION) {
          note(beside.range(), each);
        }
      }
    }
    this.coordinations = new Coordinations(row, found).find();
    coordinations.forEach(c -> c.members().forEach(m -> byMember.put(m, c)));
  }

  private void note(TokenRange apposition, NameMention name) {
    for (int i = apposition.begin(); i < apposition.end(); i++) {
      apposed.putIfAbsent(i, name);
    }
  }

  public Names names() {
    return names;
  }

  /** {@return what cuts the document's noun phrases} */
  public NounPhrases phrases() {
    return phrases;
  }

  /** {@return what tells who brought out a text} */
  public Issued issued() {
    return issued;
  }

  /** {@return what stands beside the name, its titles first} */
  public List<Relation> of(NameMention name) {
    return relations.getOrDefault(name, List.of());
  }

  /** {@return the first token of the name's titles, or of the name if it has none} */
  public int front(NameMention name) {
    return of(name).isEmpty() ? name.begin() : of(name).get(0).range().begin();
  }

  /** {@return the name that the words at the token are an apposition to} */
  public Optional<NameMention> apposedTo(int token) {
    return Optional.ofNullable(apposed.get(token));
  }

  /** {@return all names that stand side by side, in text order} */
  public List<Coordination> coordinations() {
    return coordinations;
  }

  /** {@return the names side by side of which the given one is one} */
  public Optional<Coordination> coordination(NameMention member) {
    return Optional.ofNullable(byMember.get(member));
  }
}
