// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.damage;

import io.github.dixit.text.pattern.DataFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that a scanner or a typesetter broke: {@code gov-} at the end of a line and {@code
 * ernment} on the next, soft hyphens, and ligatures such as {@code ﬁ}.
 *
 * <p>A hyphen at the end of a line stays where the text has the word with it elsewhere, and after
 * words that English compounds begin with ({@code well-}).
 */
final class BrokenWords {

  private static final Pattern BROKEN =
      Pattern.compile("(?<![\\p{L}-])(\\p{L}{2,30})-[ \\t]*\\R[ \\t]*(\\p{Ll}{2,30})(?![\\p{L}])");

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)?");

  private static final String LIGATURES = "\ufb00\ufb01\ufb02\ufb03\ufb04";
  private static final List<String> LETTERS = List.of("ff", "fi", "fl", "ffi", "ffl");

  private static final Set<String> COMPOUND =
      DataFile.read(BrokenWords.class, "compounds.tsv").set("compound");

  private BrokenWords() {}

  static List<Edit> in(String text) {
    List<Edit> edits = new ArrayList<>();
    addSingle(text, edits);
    Matcher broken = BROKEN.matcher(text);
    if (broken.find()) {
      Set<String> words = words(text);
      do {
        addBroken(broken, words, edits);
      } while (broken.find());
    }
    return edits;
  }

  private static void addSingle(String text, List<Edit> edits) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int ligature = LIGATURES.indexOf(c);
      if (ligature >= 0) {
        edits.add(new Edit(i, i + 1, LETTERS.get(ligature), Damage.LIGATURE));
      } else if (c == '\u00ad') {
        edits.add(new Edit(i, i + 1, "", Damage.HYPHEN));
      }
    }
  }

  private static void addBroken(Matcher broken, Set<String> words, List<Edit> edits) {
    String first = broken.group(1);
    String second = broken.group(2);
    boolean together = words.contains(lower(first + second));
    boolean apart = words.contains(lower(first + "-" + second)) || COMPOUND.contains(lower(first));
    String meant = apart && !together ? "-" : "";
    edits.add(new Edit(broken.end(1), broken.start(2), meant, Damage.HYPHEN));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (Matcher m = WORD.matcher(text); m.find(); ) {
      words.add(lower(m.group()));
    }
    return words;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
