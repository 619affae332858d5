// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.Span;
import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.text.layout.Turn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names in the labels of a transcript. The layout tells where they stand and who is who; a
 * tagger of prose does not know them. Each mention has the most complete form, in normal case.
 */
final class LabelNames implements NameStep {

  private final TokenRow row;
  private final Map<Integer, NameMention> byToken = new HashMap<>();

  /** Where Q and A stand. */
  private final Set<Integer> letters = new HashSet<>();

  LabelNames(TokenRow row) {
    this.row = row;
    row.layout().turns().forEach(this::add);
  }

  /** {@return the names with those of labels in place of what was found there} */
  @Override
  public List<NameMention> apply(List<NameMention> found) {
    if (byToken.isEmpty() && letters.isEmpty()) {
      return found;
    }
    return NameStep.inOrder(
        NameStep.inPlace(
            byToken.values().stream().distinct().toList(),
            found.stream().flatMap(each -> behindLabel(each).stream()).toList()));
  }

  private void add(Turn turn) {
    turn.source().filter(s -> front(s).isEmpty()).ifPresent(s -> letters.add(row.range(s).begin()));
    Optional<Span> name = turn.who().name();
    if (name.isEmpty()) {
      return;
    }
    String full = ShoutedName.inNormalCase(name.get().of(row.text()));
    put(name.get(), full);
    turn.source()
        .filter(s -> !s.overlaps(name.get()))
        .flatMap(this::front)
        .ifPresent(s -> put(s, full));
  }

  /** What stands in a label before roles and brackets; Q and A are no names. */
  private Optional<Span> front(Span source) {
    String label = source.of(row.text());
    int end = label.length();
    for (char c : new char[] {',', '(', '['}) {
      int at = label.indexOf(c);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return label.matches("Q|A|(?i:question|answer)")
        ? Optional.empty()
        : Optional.of(new Span(source.begin(), source.begin() + end));
  }

  private void put(Span span, String name) {
    TokenRange range = row.range(span);
    if (!range.isEmpty()) {
      NameMention mention = new NameMention(range, SpeakerKind.PERSON, name, false);
      for (int i = range.begin(); i < range.end(); i++) {
        byToken.putIfAbsent(i, mention);
      }
    }
  }

  /** "A. <u>Mary Abbot</u>": the letter of the label is no initial. */
  private Optional<NameMention> behindLabel(NameMention mention) {
    if (!letters.contains(mention.begin())) {
      return Optional.of(mention);
    }
    int begin = mention.begin() + (row.word(mention.begin() + 1).equals(".") ? 2 : 1);
    TokenRange rest = new TokenRange(begin, Math.max(begin, mention.end()));
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(new NameMention(rest, mention.kind(), row.text(rest), mention.institution()));
  }
}
