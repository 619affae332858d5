// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.lexicon;

/** Tells a slip of the pen from another name. */
public final class Typos {

  private static final int LONG_WORD = 8;

  private Typos() {}

  /**
   * {@return whether two words with one first letter differ by a letter put in, left out or
   * changed, or by two in long words}
   */
  public static boolean isSlip(String a, String b) {
    int allowed = Math.min(a.length(), b.length()) >= LONG_WORD ? 2 : 1;
    return Math.abs(a.length() - b.length()) <= allowed
        && a.charAt(0) == b.charAt(0)
        && !a.equals(b)
        && distance(a, b) <= allowed;
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
