// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.speakers.lexicon.WordList;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names in capitals, as transcripts have them, the way that everybody else writes them. */
final class ShoutedName {

  /** Two capitals at least in a row make a word shouted: "McALLEN", but not "J." or "McAllen". */
  private static final Pattern SHOUTED =
      Pattern.compile("(?<prefix>Mc|Mac|O['’]|D['’])?(?<word>\\p{Lu}[\\p{Lu}\\p{M}]+)");

  /** Numbers of kings and heirs, and initials without full stops, stay as they are. */
  private static final Pattern KEPT = Pattern.compile("[IVX]+|[^AEIOUYÀ-Ý]{2}");

  private ShoutedName() {}

  /** {@return the name with each shouted word in lower case but for its first letter} */
  static String inNormalCase(String name) {
    String oneLine = name.replaceAll("\\s+", " ").strip();
    return SHOUTED.matcher(oneLine).replaceAll(ShoutedName::word);
  }

  /**
   * {@return a role that is all in capitals in lower case, but for short words, which are letters}
   */
  static String roleInNormalCase(String role) {
    return role.codePoints().anyMatch(Character::isLowerCase)
        ? role
        : SHOUTED.matcher(role).replaceAll(m -> roleWord(role, m));
  }

  /** "CNN host", but a word cut short is none of letters: "Lt. Gen." */
  private static String roleWord(String role, MatchResult match) {
    boolean cut = match.end() < role.length() && role.charAt(match.end()) == '.';
    if (cut) {
      return match.group().charAt(0) + match.group().substring(1).toLowerCase(Locale.ROOT);
    }
    return isLetters(match.group()) ? match.group() : match.group().toLowerCase(Locale.ROOT);
  }

  /** "CNN", "CEO", but not "OF". */
  private static boolean isLetters(String word) {
    return word.length() < 4 && !WordList.UNSHOUTED.has(word.toLowerCase(Locale.ROOT));
  }

  private static String word(MatchResult match) {
    String word = match.group();
    if (KEPT.matcher(word).matches()) {
      return word;
    }
    int kept = word.startsWith("MC") ? 2 : 0;
    StringBuilder normal = new StringBuilder(word.toLowerCase(Locale.ROOT));
    for (int i = 0; i + 1 < word.length(); i++) {
      char before = i == 0 ? '\'' : word.charAt(i - 1);
      if (i == kept || Character.isLowerCase(before) || before == '\'' || before == '’') {
        normal.setCharAt(i, word.charAt(i));
      }
    }
    return normal.toString();
  }
}
