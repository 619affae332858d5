// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the steps by which the names that were found are put right, one behind the other. */
interface NameStep {

  /** {@return the names, better than before} */
  List<NameMention> apply(List<NameMention> names);

  /** {@return the names in text order, wide ones before those that they cover} */
  static List<NameMention> inOrder(List<NameMention> names) {
    return names.stream()
        .sorted(
            Comparator.comparingInt(NameMention::begin)
                .thenComparing(Comparator.comparingInt(NameMention::end).reversed()))
        .distinct()
        .toList();
  }

  /** {@return the last words, in lower case, of people's names of several words} */
  static Set<String> surnames(List<NameMention> names) {
    return names.stream()
        .filter(n -> n.kind() == SpeakerKind.PERSON && n.words().size() > 1)
        .map(n -> PersonName.of(n.name()).last())
        .collect(Collectors.toSet());
  }

  /** {@return the better names, and of the others those that overlap none of them} */
  static List<NameMention> inPlace(List<NameMention> better, List<NameMention> names) {
    BitSet covered = new BitSet();
    better.forEach(b -> covered.set(b.begin(), b.end()));
    Stream<NameMention> others =
        names.stream().filter(n -> !covered.get(n.begin()) && !covered.get(n.end() - 1));
    return Stream.concat(better.stream(), others).toList();
  }
}
