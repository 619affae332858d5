// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import io.github.dixit.DixitException;
import io.github.dixit.io.gold.LabelledText.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a text of tokens and their BIO labels, set as print would set them. */
final class LabelledTokens {

  /** What the tokenizer of the Penn Treebank wrote for marks and brackets. */
  private static final Map<String, String> PRINTED =
      Map.of(
          "``", "\u201c", "''", "\u201d", "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]",
          "-LCB-", "{", "-RCB-", "}");

  private static final Set<String> CLOSING =
      Set.of(".", ",", ";", ":", "!", "?", "%", ")", "]", "}", "\u201d", "'");

  private static final List<String> ENDINGS =
      List.of("'s", "'re", "'ve", "'ll", "'d", "'m", "n't", "\u2019");

  private static final Set<String> OPENING = Set.of("(", "[", "{", "\u201c", "$", "`");

  private LabelledTokens() {}

  /**
   * {@return the text}
   *
   * @param labels {@code O}, {@code B-source}, {@code I-source} and so on, one for each token
   * @param place of the text, for messages
   */
  static LabelledText text(String id, List<String> tokens, List<String> labels, String place) {
    return instance(id, tokens, runs(labels, place));
  }

  private static LabelledText instance(String id, List<String> tokens, Set<Run> runs) {
    StringBuilder text = new StringBuilder();
    List<GoldSpan> places = new ArrayList<>();
    int length = 0;
    boolean glued = true;
    for (String raw : tokens) {
      String token = PRINTED.getOrDefault(raw, raw);
      String gap = glued || leansBack(token) ? "" : " ";
      int begin = length + gap.length();
      length = begin + token.codePointCount(0, token.length());
      places.add(new GoldSpan(begin, length));
      text.append(gap).append(token);
      glued = OPENING.contains(token);
    }
    return new LabelledText(id, text.toString(), places, runs);
  }

  private static boolean leansBack(String token) {
    return CLOSING.contains(token) || ENDINGS.stream().anyMatch(token::startsWith);
  }

  private static Set<Run> runs(List<String> labels, String place) {
    Set<Run> runs = new HashSet<>();
    for (int i = 0; i < labels.size(); ) {
      int j = i + 1;
      if (!labels.get(i).equals("O")) {
        String role = labels.get(i).substring(Math.min(2, labels.get(i).length()));
        while (j < labels.size() && labels.get(j).equals("I-" + role)) {
          j++;
        }
        runs.add(new Run(role(role, place), i, j));
      }
      i = j;
    }
    return runs;
  }

  private static GoldRole role(String name, String place) {
    Optional<GoldRole> role =
        Stream.of(GoldRole.values())
            .filter(r -> r.label().equals(name.toLowerCase(Locale.ROOT)))
            .findFirst();
    return role.orElseThrow(
        () ->
            new DixitException(
                place + ": there is no role \"" + name + "\" but source, cue and content"));
  }
}
