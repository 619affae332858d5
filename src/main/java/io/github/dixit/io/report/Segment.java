// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

/**
 * A stretch of the article with one look.
 *
 * @param text the words
 * @param css its classes; empty for words that belong to no attribution
 * @param all the cards of all attributions that it belongs to, innermost first
 * @param levels the cards of those whose content it belongs to, outermost first
 * @param roles the cards of those whose source or cue it is
 * @param card the card that it links to; empty if it is not the handle of one
 */
record Segment(String text, String css, String all, String levels, String roles, String card) {

  boolean isPlain() {
    return css.isEmpty();
  }

  boolean isHandle() {
    return !card.isEmpty();
  }
}
