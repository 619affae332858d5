// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import io.github.dixit.io.gold.GoldAttribution;
import io.github.dixit.io.gold.GoldDocument;
import io.github.dixit.io.gold.GoldFacets;
import io.github.dixit.io.gold.GoldRole;
import io.github.dixit.io.gold.GoldSilence;
import io.github.dixit.io.gold.GoldSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * The score of the facets of those attributions of a document that were found, and of its
 * non-statements. Nested attributions have no part in it.
 */
final class FacetScore {

  private static final double SAME = 0.5;

  /** An attribution is the same act only if its cue is about the same. */
  private static final double SAME_CUE = 0.3;

  private static final GoldFacets NOTHING = new GoldFacets(Map.of(), Map.of());

  private final List<GoldAttribution> golds;
  private final List<SystemAttribution> systems;
  private final Words words;

  private FacetScore(GoldDocument gold, SystemDocument system, Words words) {
    this.golds =
        gold.attributions().stream().filter(g -> !g.nested() && g.facets().isPresent()).toList();
    this.systems = system.attributions().stream().filter(s -> !s.nested()).toList();
    this.words = words;
  }

  /**
   * Adds the figures of a document.
   *
   * @param system with offsets in code points
   */
  static void add(GoldDocument gold, SystemDocument system, Words words, Figures figures) {
    FacetScore score = new FacetScore(gold, system, words);
    for (Pair pair : Pair.oneToOne(score.pairs(), p -> true)) {
      if (score.likeness(GoldRole.CUE, pair.gold(), pair.system()) >= SAME_CUE) {
        score.add(pair, figures);
      }
    }
    gold.silences().ifPresent(n -> score.addSilences(n, system.silences(), figures));
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < golds.size(); i++) {
      for (int j = 0; j < systems.size(); j++) {
        double content = likeness(GoldRole.CONTENT, i, j);
        if (content >= SAME) {
          double rest = likeness(GoldRole.SOURCE, i, j) + likeness(GoldRole.CUE, i, j);
          pairs.add(new Pair(content + rest / 2, i, j));
        }
      }
    }
    return pairs;
  }

  private double likeness(GoldRole role, int gold, int system) {
    return likeness(golds.get(gold).spans(role), systems.get(system).spans(role));
  }

  private double likeness(List<GoldSpan> a, List<GoldSpan> b) {
    return Words.jaccard(words.words(a), words.words(b));
  }

  private void add(Pair pair, Figures figures) {
    GoldFacets gold = golds.get(pair.gold()).facets().orElseThrow();
    GoldFacets system = systems.get(pair.system()).facets().orElse(NOTHING);
    for (String facet : GoldFacets.CLOSED) {
      figures.add(facet, gold.value(facet).equals(system.value(facet)) ? 1 : 0, 1, 1);
    }
    for (String facet : GoldFacets.WORDS) {
      int wanted = words.words(gold.spans(facet)).isEmpty() ? 0 : 1;
      int found = words.words(system.spans(facet)).isEmpty() ? 0 : 1;
      boolean same = likeness(gold.spans(facet), system.spans(facet)) >= SAME;
      figures.add(facet, wanted * found == 1 && same ? 1 : 0, found, wanted);
    }
  }

  /** One is right if its kind is, and its cue shares a word. */
  private void addSilences(List<GoldSilence> gold, List<GoldSilence> found, Figures figures) {
    List<GoldSilence> left = new ArrayList<>(found);
    int right = 0;
    for (GoldSilence silence : gold) {
      BitSet cue = words.words(silence.cue());
      for (GoldSilence candidate : left) {
        if (candidate.kind().equals(silence.kind())
            && cue.intersects(words.words(candidate.cue()))) {
          left.remove(candidate);
          right++;
          break;
        }
      }
    }
    figures.add("non-statements", right, found.size(), gold.size());
  }
}
