// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Compares names without case, articles, possessives, punctuation and British spelling. */
final class Names {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private Names() {}

  static boolean same(String a, String b) {
    return normal(a).equals(normal(b));
  }

  static String normal(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String bare = withoutArticle(strip(withoutPossessives(plain.replace('\u2019', '\''))));
    StringBuilder kept = new StringBuilder();
    bare.codePoints().filter(c -> isWord(c) || c == ' ').forEach(kept::appendCodePoint);
    return strip(kept.toString().replace("defense", "defence"));
  }

  private static String withoutPossessives(String name) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (name.startsWith("'s", i) && !continues(name, i + 2)) {
        i++;
      } else {
        kept.append(name.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean continues(String name, int at) {
    return at < name.length() && isWord(name.codePointAt(at));
  }

  private static String withoutArticle(String name) {
    int blank = name.indexOf(' ');
    return blank > 0 && ARTICLES.contains(name.substring(0, blank))
        ? name.substring(blank + 1)
        : name;
  }

  private static String strip(String name) {
    int begin = 0;
    int end = name.length();
    while (begin < end && Words.isBlank(name.charAt(begin))) {
      begin++;
    }
    while (begin < end && Words.isBlank(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(begin, end);
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || c == '_';
  }
}
