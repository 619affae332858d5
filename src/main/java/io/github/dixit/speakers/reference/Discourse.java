// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.TokenRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who has been mentioned where: the names and noun phrases of the text, and the sources so far. */
public final class Discourse {

  /** So many names and phrases before a token are looked at for what came in. */
  private static final int PHRASES_BACK = 60;

  private final TokenRow row;
  private final TreeMap<Integer, List<Referent>> referents = new TreeMap<>();
  private final TreeMap<Integer, Referent> sources = new TreeMap<>();
  private final TreeMap<Integer, Referent> pronouns = new TreeMap<>();
  private final TreeMap<Integer, Utterance> utterances = new TreeMap<>();

  public Discourse(TokenRow row) {
    this.row = row;
  }

  /** Adds a name or noun phrase; a wider one at the same place stays. */
  public void add(Referent referent) {
    referents.putIfAbsent(referent.begin(), List.of(referent));
  }

  /** Adds names that stand side by side; they live at the token of their "and". */
  public void addPair(int and, Referent pair) {
    referents.putIfAbsent(and, List.of(pair));
  }

  /**
   * Adds the source of an attribution, in place of what stood there, but for whom it only belongs
   * to: "Smith's letter" names Smith too.
   */
  public void addSource(Referent source) {
    List<Referent> there = new ArrayList<>(List.of(source));
    referents.getOrDefault(source.begin(), List.of()).stream()
        .filter(r -> r.range().end() < source.range().end())
        .filter(r -> r.entities().stream().noneMatch(source.entities()::contains))
        .filter(r -> !r.entities().isEmpty())
        .forEach(there::add);
    referents.put(source.begin(), List.copyOf(there));
    sources.put(source.begin(), source);
  }

  /** Adds whom a pronoun outside of quotations means. */
  void addPronoun(Referent pronoun) {
    pronouns.put(pronoun.begin(), pronoun);
  }

  /** {@return the understood pronouns before the token, nearest first, at most {@code limit}} */
  List<Referent> pronounsBefore(int token, int limit) {
    return take(pronouns.headMap(token, false).descendingMap(), limit);
  }

  /** Adds who spoke to whom, of all attributions that are nested in no other. */
  public void addUtterance(Utterance utterance) {
    utterances.put(utterance.source().begin(), utterance);
  }

  /** {@return what was said before the token, the last first, at most {@code limit}} */
  public List<Utterance> utterancesBefore(int token, int limit) {
    return take(utterances.headMap(token, false).descendingMap(), limit);
  }

  /** {@return the referents that begin before the token, nearest first, at most {@code limit}} */
  public List<Referent> before(int token, int limit) {
    return takeAll(referents.headMap(token, false).descendingMap(), limit);
  }

  /** {@return those of them that stand so many sentences back at most} */
  public Stream<Referent> near(int token, int limit, int sentences) {
    return before(token, limit).stream()
        .takeWhile(r -> row.sentence(token) - row.sentence(r.begin()) <= sentences);
  }

  /** {@return the noun phrases between the two tokens, the last first} */
  Stream<NounPhrase> phrasesBetween(int since, int token) {
    return before(token, PHRASES_BACK).stream()
        .takeWhile(r -> r.begin() > since)
        .flatMap(r -> r.phrase().stream());
  }

  /** {@return the referents that begin after the token, nearest first, at most {@code limit}} */
  public List<Referent> after(int token, int limit) {
    return takeAll(referents.tailMap(token, false), limit);
  }

  /** {@return the nearest source that begins before the token} */
  public Optional<Referent> lastSource(int token) {
    return Optional.ofNullable(sources.lowerEntry(token)).map(Map.Entry::getValue);
  }

  /** {@return the sources that begin before the token, nearest first, at most {@code limit}} */
  public List<Referent> sourcesBefore(int token, int limit) {
    return take(sources.headMap(token, false).descendingMap(), limit);
  }

  private static List<Referent> takeAll(Map<Integer, List<Referent>> map, int limit) {
    return take(map, limit).stream().flatMap(List::stream).limit(limit).toList();
  }

  /** No stream of the map's: that would count all that the part of a tree map has. */
  private static <T> List<T> take(Map<Integer, T> map, int limit) {
    List<T> taken = new ArrayList<>();
    Iterator<T> values = map.values().iterator();
    while (taken.size() < limit && values.hasNext()) {
      taken.add(values.next());
    }
    return taken;
  }
}
