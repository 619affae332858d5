// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import io.github.dixit.speakers.entities.CanonicalName;
import io.github.dixit.speakers.reference.Verdict;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes whom each pronoun and description of gold documents could mean, with all features and
 * which one is right: what src/training/ranker.py learns from. Arguments: the file to write, then
 * folders of gold documents with speakers.
 */
public final class RankerDump {

  private RankerDump() {}

  /** Writes one JSON object a line. */
  public static void main(String[] args) throws IOException {
    GoldSource.write(args, source -> source.found().why().map(verdict -> row(source, verdict)));
  }

  private static Map<String, Object> row(GoldSource source, Verdict verdict) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("document", source.document());
    row.put("sort", verdict.anaphor().sort().name());
    row.put("gold", source.name().orElse(null));
    row.put("candidates", verdict.choices().stream().map(c -> candidate(c, source)).toList());
    return row;
  }

  private static Map<String, Object> candidate(Verdict.Choice choice, GoldSource source) {
    Optional<String> name =
        choice.candidate().entities().stream().findFirst().flatMap(CanonicalName::of);
    Map<String, Object> candidate = new LinkedHashMap<>();
    candidate.put("name", name.orElse(null));
    candidate.put("right", source.isRight(name));
    candidate.put("features", choice.features());
    return candidate;
  }
}
