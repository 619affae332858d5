// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

/**
 * How a quotation goes from one fragment of its source to the next.
 *
 * @param kind of the step
 * @param next the fragment gone to, without words that the one before has already
 * @param cost what it takes to believe it, in changed words
 */
record Step(Kind kind, Fragment next, double cost) {

  /** The kinds of steps, by what the reader is told of them. */
  enum Kind {
    /** Words are changed, or nothing is. */
    EDIT,
    /** What is left out is told. */
    TOLD,
    /** The piece is split between the two, and its source is not, or elsewhere. */
    PARTED,
    /** Words from elsewhere follow, and nothing tells it. */
    JUMP
  }

  /** So many words of one sentence may be dropped before it is two pieces put together. */
  private static final int MOST_DROPPED = 12;

  private static final int MOST_SHIFTED = 4;

  private static final double JUMP_NEAR = 1.5;
  private static final double JUMP_FAR = 2.5;
  private static final double JUMP_TO_OTHER_DOCUMENT = 3;

  /** Keeps steps over less of the source before others that are as good. */
  private static final double A_WORD_SKIPPED = 0.000_01;

  private static final double OTHER_ATTRIBUTION = 0.1;

  private static final double PARTED_BACKWARD = 0.2;
  private static final double PARTED_TO_OTHER_DOCUMENT = 0.4;

  /** {@return the step, if what follows has words of its own} */
  static Step between(Piece piece, Fragment last, Fragment following) {
    Fragment next = following.without(Math.max(0, last.end() - following.begin()));
    boolean onward = next.source() == last.source() && next.at() >= last.at();
    if (onward && next.at() < last.atEnd()) {
      next = next.without(last.atEnd() - next.at());
    }
    if (next.length() <= 0) {
      return new Step(Kind.JUMP, next, Double.POSITIVE_INFINITY);
    }
    int changed = piece.claimed(last.end(), next.begin());
    if (onward) {
      return onward(piece, last, next, changed);
    }
    return piece.isSplit(last.end(), next.begin())
        ? new Step(Kind.PARTED, next, changed + parted(last, next))
        : jump(last, next, changed);
  }

  private static double parted(Fragment last, Fragment next) {
    return next.source() == last.source()
        ? OTHER_ATTRIBUTION + PARTED_BACKWARD
        : OTHER_ATTRIBUTION + PARTED_TO_OTHER_DOCUMENT;
  }

  private static Step onward(Piece piece, Fragment last, Fragment next, int changed) {
    SourceDocument source = next.source();
    int from = last.atEnd() - 1;
    int far = next.at() - last.atEnd();
    if (far == 0 && !source.isBreak(next.at())) {
      return new Step(Kind.EDIT, next, changed);
    }
    if (isTold(piece, last, next) || piece.isSplit(last.end(), next.begin())) {
      boolean one = source.isOneAttribution(from, next.at());
      double other = one ? 0 : OTHER_ATTRIBUTION;
      Kind kind = isTold(piece, last, next) ? Kind.TOLD : Kind.PARTED;
      return new Step(kind, next, changed + other + A_WORD_SKIPPED * far);
    }
    boolean split = source.isOneAttribution(from, next.at());
    int skipped =
        split && far <= SourceDocument.LONGEST_ASIDE ? source.said(from, next.at()).length : far;
    if (skipped <= MOST_DROPPED && (split || source.isOneQuotation(from, next.at()))) {
      double cost = Math.max(changed, skipped) + A_WORD_SKIPPED * far;
      return new Step(Kind.EDIT, next, cost);
    }
    return jump(last, next, changed);
  }

  /**
   * {@return whether the piece tells that something is missing between the fragments} Where what is
   * missing begins as what follows it, or ends as what goes before it, the mark may stand in
   * either.
   */
  private static boolean isTold(Piece piece, Fragment last, Fragment next) {
    if (piece.isOpen(last.end(), next.begin())) {
      return true;
    }
    SourceDocument source = next.source();
    for (int n = 1; n <= MOST_SHIFTED; n++) {
      boolean before =
          n < last.length()
              && piece.isOpen(last.end() - n, last.end() - n)
              && isSame(piece, last.end() - n, source, next.at() - n, n);
      boolean behind =
          n < next.length()
              && piece.isOpen(next.begin() + n, next.begin() + n)
              && isSame(piece, next.begin(), source, last.atEnd(), n);
      if (before || behind) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Piece piece, int begin, SourceDocument source, int at, int length) {
    for (int i = 0; i < length; i++) {
      if (piece.words().key(begin + i) != source.words().key(at + i)) {
        return false;
      }
    }
    return true;
  }

  private static Step jump(Fragment last, Fragment next, int changed) {
    return new Step(Kind.JUMP, next, changed + jump(last, next));
  }

  private static double jump(Fragment last, Fragment next) {
    if (next.source() != last.source()) {
      return JUMP_TO_OTHER_DOCUMENT;
    }
    int from = last.atEnd() - 1;
    return next.source().isOneUtterance(from, next.at()) ? JUMP_NEAR : JUMP_FAR;
  }
}
