// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

/**
 * How documents are written, where a format leaves a choice.
 *
 * @param width of a line in a table for people, in characters, at least {@value #NARROWEST}
 * @param colour whether such a table has colours, as escape sequences for terminals
 * @param withText whether JSON repeats the text of the document
 */
public record WriterOptions(int width, boolean colour, boolean withText) {

  private static final int NARROWEST = 40;
  private static final int USUAL = 120;

  /** Narrower lines than {@value #NARROWEST} characters are not made. */
  public WriterOptions {
    width = Math.max(NARROWEST, width);
  }

  /** {@return lines of 120 characters, no colours, no text} */
  public static WriterOptions defaults() {
    return new WriterOptions(USUAL, false, false);
  }
}
