// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.facets.Setting.Role;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.NounPhrases;
import java.util.List;
import java.util.Set;

/**
 * Knows what is said in writing where the verb doesn't tell: "the letter says", "said in a post".
 */
final class Writings {

  private final Set<String> sources;
  private final Set<String> media;

  Writings() {
    DataFile words = DataFile.read(Writings.class, "writings.tsv");
    sources = words.set("source");
    media = words.set("medium");
  }

  /** {@return whether a letter or the like is the source, or a medium of writing in the cue} */
  boolean isWritten(Setting setting) {
    List<Token> source = setting.tokensOf(Role.SOURCE);
    boolean letter = !source.isEmpty() && sources.contains(Words.lemma(NounPhrases.head(source)));
    return letter || isAccount(source) || inMedium(setting.tokensOf(Role.CUE));
  }

  /** "Ida Lund (@ida_lund)" */
  private static boolean isAccount(List<Token> source) {
    return source.stream().anyMatch(t -> t.text().length() > 1 && t.text().startsWith("@"));
  }

  private boolean inMedium(List<Token> cue) {
    for (int i = 1; i < cue.size(); i++) {
      if (Words.isNoun(cue.get(i)) && media.contains(Words.lemma(cue.get(i)))) {
        return cue.subList(0, i).stream().anyMatch(t -> t.tag().equals("IN"));
      }
    }
    return false;
  }
}
