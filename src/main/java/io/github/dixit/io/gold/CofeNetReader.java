// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dixit.DixitException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * Reads the instances of CofeNet: JSON Lines of {@code {"tokens": [...], "labels": ["O",
 * "B-source", "I-source", ...]}}. The tokens are set as print would set them.
 */
final class CofeNetReader {

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
      String id = String.format(Locale.ROOT, "%05d", texts.size());
      texts.add(LabelledTokens.text(id, tokens, labels, place));
    }
    return texts;
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
