// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.Span;
import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.text.layout.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names in the labels of a transcript. The layout tells where they stand and who is who; a
 * tagger of prose does not know them. Each mention has the most complete form, in normal case.
 */
final class LabelNames implements NameStep {

  private final TokenRow row;
  private final Map<Integer, NameMention> byToken = new HashMap<>();

  LabelNames(TokenRow row) {
    this.row = row;
    row.layout().turns().forEach(this::add);
  }

  /** {@return the names with those of labels in place of what was found there} */
  @Override
  public List<NameMention> apply(List<NameMention> found) {
    List<NameMention> labels = byToken.values().stream().distinct().toList();
    return labels.isEmpty() ? found : NameStep.inOrder(NameStep.inPlace(labels, found));
  }

  private void add(Turn turn) {
    turn.who()
        .name()
        .ifPresent(
            name -> {
              String full = ShoutedName.inNormalCase(name.of(row.text()));
              put(name, full);
              turn.source().map(this::front).ifPresent(label -> put(label, full));
            });
  }

  /** What stands in a label before roles and brackets. */
  private Span front(Span source) {
    String label = source.of(row.text());
    int end = label.length();
    for (char c : new char[] {',', '(', '['}) {
      int at = label.indexOf(c);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return new Span(source.begin(), source.begin() + end);
  }

  private void put(Span span, String name) {
    TokenRange range = row.range(span);
    NameMention mention = new NameMention(range, SpeakerKind.PERSON, name, false);
    for (int i = range.begin(); i < range.end(); i++) {
      byToken.putIfAbsent(i, mention);
    }
  }
}
