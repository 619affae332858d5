// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is no article, and what is nothing but one thing that articles have: pieces of text that are
 * repeated to any length, to see whether time grows with it and with nothing else.
 */
public final class OddTexts {

  /** A usual sentence, against which the others are held. */
  public static final String NEWS =
      "The mayor of Lund, Ana Keller, said on Monday that it had rained for two days. ";

  private OddTexts() {}

  /** {@return the pieces by name} */
  public static Map<String, String> pieces() {
    Map<String, String> pieces = new LinkedHashMap<>();
    pieces.put("news", NEWS);
    pieces.put("names only", "Ana Keller Ben Ross Ida Bruun ");
    pieces.put("pronouns only", "He said she said they said it said. ");
    pieces.put("quotations only", "\"We won.\" \"They lost.\" ");
    pieces.put("turns only", "KELLER: We won.\nROSS: They said: “no”.\n");
    pieces.put("cues only", "said told asked wrote claimed ");
    pieces.put("descriptions only", "The old man said the young woman knew. ");
    pieces.put("one-line paragraphs", "Rain.\n");
    pieces.put("emoji", "\uD83D\uDE00");
    pieces.put("emoji and spaces", "\uD83D\uDE80 ");
    pieces.put("private characters", "\uE000");
    pieces.put("first halves of pairs", "\uD83D");
    pieces.put("second halves of pairs", "\uDE00");
    pieces.put("unassigned", "\u0378");
    pieces.put("zero-width", "\u200B");
    pieces.put("combining marks", "e\u0301\u0302\u0303\u0304");
    pieces.put("marks on one letter", "\u0301\u0302");
    pieces.put("mathematics", "∑ ∫ √ ");
    pieces.put("boxes", "┌─┐");
    pieces.put("dots", "…");
    pieces.put("dashes", "— ");
    pieces.put("ASCII signs", "#$%&*+ ");
    pieces.put("digits", "12 34 ");
    pieces.put("one letter", "a");
    pieces.put("letters", "a b c ");
    pieces.put("no language", "qwx zvb plk ");
    pieces.put("Chinese", "记者说这是真的");
    pieces.put("Japanese", "彼はそう言った。");
    pieces.put("Korean", "그는 그렇게 말했다 ");
    pieces.put("Thai", "นายกรัฐมนตรี");
    pieces.put("Arabic", "قال الرئيس إن ");
    pieces.put("Hebrew", "הנשיא אמר כי ");
    pieces.put("Russian", "Президент сказал что ");
    pieces.put("Hindi", "राष्ट्रपति ने कहा ");
    return pieces;
  }

  /** {@return the piece again and again, cut at the length, in UTF-16 code units} */
  public static String of(String piece, int length) {
    return piece.repeat(length / piece.length() + 1).substring(0, length);
  }
}
