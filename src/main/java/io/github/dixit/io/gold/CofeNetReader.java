// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dixit.DixitException;
import io.github.dixit.io.gold.LabelledText.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads the instances of CofeNet: JSON Lines of {@code {"tokens": [...], "labels": ["O",
 * "B-source", "I-source", ...]}}. The tokens are set as print would set them.
 */
final class CofeNetReader {

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

  private CofeNetReader() {}

  static List<LabelledText> read(Path file) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    for (String line : GoldFiles.text(file).lines().toList()) {
      String place = file + ", line " + (texts.size() + 1);
      JsonNode json = GoldFiles.json(line, place);
      List<String> tokens = strings(json.path("tokens"));
      List<String> labels = strings(json.path("labels"));
      if (tokens.size() != labels.size() || tokens.isEmpty()) {
        throw new DixitException(place + ": an instance needs as many labels as tokens");
      }
      texts.add(
          instance(String.format(Locale.ROOT, "%05d", texts.size()), tokens, runs(labels, place)));
    }
    return texts;
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
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
        Stream.of(GoldRole.values()).filter(r -> r.label().equals(name)).findFirst();
    return role.orElseThrow(
        () -> new DixitException(place + ": there is no role \"" + name + "\""));
  }
}
