// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import io.github.dixit.io.gold.GoldRole;
import io.github.dixit.io.gold.GoldSpan;
import io.github.dixit.io.gold.LabelledText;
import io.github.dixit.io.gold.LabelledText.Run;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The score of one text with labelled tokens: a run of tokens of one role is right or not.
 *
 * @param gold the runs that people labelled
 * @param system the runs that the system's spans make
 */
record LabelScore(Set<Run> gold, Set<Run> system) {

  static LabelScore of(LabelledText text, SystemDocument system, boolean nested) {
    int[] tokenAt = tokenAt(text.tokens());
    Set<Run> runs = new HashSet<>();
    for (SystemAttribution attribution : attributions(system, nested)) {
      for (GoldRole role : GoldRole.values()) {
        addRuns(role, tokens(attribution.spans(role), tokenAt), runs);
      }
    }
    return new LabelScore(text.runs(), runs);
  }

  private static List<SystemAttribution> attributions(SystemDocument system, boolean nested) {
    return system.attributions().stream().filter(a -> nested || !a.nested()).toList();
  }

  void addTo(Figures figures) {
    for (GoldRole role : GoldRole.values()) {
      Predicate<Run> ofRole = r -> r.role() == role;
      int right = (int) system.stream().filter(ofRole).filter(gold::contains).count();
      int found = (int) system.stream().filter(ofRole).count();
      int wanted = (int) gold.stream().filter(ofRole).count();
      figures.add("exact " + role.label(), right, found, wanted);
      figures.add("exact all", right, found, wanted);
    }
  }

  /** {@return the number of the token at each code point, -1 between tokens} */
  private static int[] tokenAt(List<GoldSpan> tokens) {
    int[] at = new int[tokens.get(tokens.size() - 1).end()];
    Arrays.fill(at, -1);
    for (int n = 0; n < tokens.size(); n++) {
      Arrays.fill(at, tokens.get(n).begin(), tokens.get(n).end(), n);
    }
    return at;
  }

  private static BitSet tokens(List<GoldSpan> spans, int[] tokenAt) {
    BitSet tokens = new BitSet();
    for (GoldSpan span : spans) {
      for (int i = Math.max(0, span.begin()); i < Math.min(span.end(), tokenAt.length); i++) {
        if (tokenAt[i] >= 0) {
          tokens.set(tokenAt[i]);
        }
      }
    }
    return tokens;
  }

  private static void addRuns(GoldRole role, BitSet tokens, Set<Run> runs) {
    for (int begin = tokens.nextSetBit(0); begin >= 0; ) {
      int end = tokens.nextClearBit(begin);
      runs.add(new Run(role, begin, end));
      begin = tokens.nextSetBit(end);
    }
  }
}
