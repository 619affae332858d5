// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.verify.Gap.Free;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A piece of a draft as it can be read from its sources.
 *
 * @param verdict how it stands to them
 * @param stretches the words of the sources, in the order of the piece; none if it is not found
 * @param differences in the order of the piece
 * @param cost what it takes to believe it, in changed words
 * @param size how many words it claims to be the source's
 * @param whole whether none of its stretches, but short ones, lacks two thirds of its words
 */
record Reading(
    Verdict verdict,
    List<Stretch> stretches,
    List<Difference> differences,
    double cost,
    int size,
    boolean whole) {

  /** With a larger part of its words changed, a quotation is not that of its source. */
  private static final double FARTHEST = 0.35;

  /** Fewer words between two splits may be changed all. */
  private static final int LEAST_WORDS = 5;

  /** So many words may be dropped before the last word of a piece, or behind the first. */
  private static final int DROPPED_AT_AN_END = 3;

  Reading {
    stretches = List.copyOf(stretches);
    differences = List.copyOf(differences);
  }

  /** {@return whether so few of its words are changed that it is from there} */
  boolean isNear() {
    return whole && cost <= FARTHEST * size;
  }

  /** {@return the reading that a chain of fragments tells} */
  static Reading of(Piece piece, Chain chain) {
    return new Builder(piece, chain).build();
  }

  private static final class Builder {

    private final Piece piece;
    private final Chain chain;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private boolean spliced;
    private boolean abridged;
    private double jumps;
    private int changed;
    private SourceDocument source;
    private int from;
    private int to;

    Builder(Piece piece, Chain chain) {
      this.piece = piece;
      this.chain = chain;
      this.source = chain.first().source();
      this.from = chain.first().at();
      this.to = chain.first().atEnd();
    }

    /** {@return whether a third of the words of each stretch, unless it is short, are there} */
    private boolean isWhole() {
      int from = 0;
      for (int to : piece.borders()) {
        int claimed = piece.claimed(from, to);
        if (claimed >= LEAST_WORDS && 3 * shared(from, to) < claimed) {
          return false;
        }
        from = to;
      }
      return true;
    }

    private int shared(int from, int to) {
      return chain.steps().stream()
          .map(Step::next)
          .mapToInt(f -> piece.claimed(Math.max(f.begin(), from), Math.min(f.end(), to)))
          .sum();
    }

    Reading build() {
      abridged = chain.steps().stream().map(Step::next).anyMatch(this::hasBracketsOfItsOwn);
      readBegin();
      for (int i = 1; i < chain.steps().size(); i++) {
        read(chain.steps().get(i - 1).next(), chain.steps().get(i));
      }
      readEnd();
      endStretch();
      int size = piece.claimed(0, piece.size());
      return new Reading(verdict(), stretches, differences, jumps + changed, size, isWhole());
    }

    /** {@return whether words stand in brackets in the piece, and not in the source} */
    private boolean hasBracketsOfItsOwn(Fragment fragment) {
      int first = piece.firstOptional(fragment.begin(), fragment.end());
      return first < fragment.end()
          && !fragment.source().isBracketed(fragment.at() + first - fragment.begin());
    }

    private Verdict verdict() {
      if (spliced) {
        return Verdict.SPLICED;
      }
      if (!differences.isEmpty()) {
        return Verdict.ALTERED;
      }
      return abridged ? Verdict.ABRIDGED : Verdict.VERBATIM;
    }

    /** Holds words before the first shared ones against as many that are said before them. */
    private void readBegin() {
      Fragment first = chain.first();
      OptionalInt lone = new LoneWord(piece, source).before(first);
      if (lone.isPresent()) {
        stretches.add(new Stretch(source, lone.getAsInt(), lone.getAsInt() + 1));
        abridged = true;
        return;
      }
      int[] near = source.saidBefore(from, reach(0, first.begin()));
      int[] before = hold(0, first.begin(), near, Free.BEFORE).held();
      int[] words = IntStream.concat(IntStream.of(before), IntStream.of(from)).toArray();
      abridged |= !source.isBegin(words[0]) || tellsMore(0, words[0] - 1, words[0]);
      for (int i = 0; i < before.length; i++) {
        if (i == 0 || words[i] > to) {
          from = words[i];
        }
        to = words[i] + 1;
        if (words[i + 1] > to) {
          endStretch();
          from = words[i + 1];
        }
      }
      to = first.atEnd();
    }

    private void readEnd() {
      OptionalInt lone = new LoneWord(piece, source).behind(chain.last());
      if (lone.isPresent()) {
        endStretch();
        from = lone.getAsInt();
        to = from + 1;
        abridged = true;
        return;
      }
      int end = chain.last().end();
      int[] near = source.saidBehind(to - 1, reach(end, piece.size()));
      int[] behind = hold(end, piece.size(), near, Free.BEHIND).held();
      for (int word : behind) {
        if (word > to) {
          endStretch();
          from = word;
        }
        to = word + 1;
      }
      abridged |= !source.isEnd(to - 1) || tellsMore(piece.size(), to - 1, to);
    }

    /** {@return whether an end of the piece tells that words are missing, which the source has} */
    private boolean tellsMore(int end, int word, int next) {
      return piece.isOpen(end, end)
          && word >= 0
          && next < source.words().size()
          && source.isOneQuotation(word, next)
          && !Piece.tellsMissing(source.words().before(next));
    }

    private void read(Fragment last, Step step) {
      Fragment next = step.next();
      switch (step.kind()) {
        case EDIT -> {
          int[] said = source.said(to - 1, next.at());
          hold(last.end(), next.begin(), said, Free.NOTHING);
          if (said.length < next.at() - to) {
            startStretch(next);
          }
        }
        case TOLD -> {
          abridged = true;
          hold(last.end(), next.begin(), source.said(to - 1, next.at()), Free.TOLD);
          startStretch(next);
        }
        case PARTED -> part(last, step);
        case JUMP -> {
          spliced = true;
          jumps += step.cost() - piece.claimed(last.end(), next.begin());
          hold(last.end(), next.begin(), new int[0], Free.NOTHING);
          startStretch(next);
        }
      }
      to = next.atEnd();
    }

    /**
     * Where the piece is split, what is said further on may follow if a sentence ends or begins
     * there.
     */
    private void part(Fragment last, Step step) {
      Fragment next = step.next();
      boolean onward = next.source() == source && next.at() >= to;
      int[] said = onward ? source.said(to - 1, next.at()) : new int[0];
      hold(last.end(), next.begin(), said, onward ? Free.TOLD : Free.NOTHING);
      jumps += step.cost() - piece.claimed(last.end(), next.begin());
      boolean cutBehind = !source.isEnd(to - 1);
      boolean cutBefore = !next.source().isBegin(next.at());
      abridged |= cutBehind || cutBefore;
      spliced |= !onward || cutBehind && cutBefore && !source.isOneUtterance(to - 1, next.at());
      startStretch(next);
    }

    private void startStretch(Fragment next) {
      endStretch();
      source = next.source();
      from = next.at();
    }

    private void endStretch() {
      stretches.add(new Stretch(source, from, to));
    }

    /** {@return how far from the fragments the source may have the words at an end of the piece} */
    private int reach(int begin, int end) {
      int claimed = piece.claimed(begin, end);
      return claimed == 0 ? 0 : claimed + DROPPED_AT_AN_END;
    }

    /** Holds words of the piece against those of the source that stand in their place. */
    private Gap hold(int begin, int end, int[] there, Free free) {
      Gap gap = new Gap(piece, begin, end, source.words(), there, free);
      abridged |= piece.claimed(begin, end) < end - begin;
      differences.addAll(gap.differences());
      changed += gap.changed();
      return gap;
    }
  }
}
