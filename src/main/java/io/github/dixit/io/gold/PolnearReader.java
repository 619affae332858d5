// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import io.github.dixit.DixitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a part of PolNeAR as it is published: {@code text/NAME.txt} and {@code
 * attributions/NAME_ANNOTATOR.ann}, brat standoff with events of the roles Source, Cue and Content,
 * possibly numbered. Of several annotators the first by name is taken.
 */
final class PolnearReader {

  private static final String ENDING = ".ann";

  private PolnearReader() {}

  static boolean reads(Path folder) {
    return Files.isDirectory(folder.resolve("attributions"));
  }

  static List<GoldDocument> read(Path folder) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (Map.Entry<String, Path> file : annotations(folder.resolve("attributions")).entrySet()) {
      Path text = folder.resolve("text").resolve(file.getKey() + ".txt");
      if (Files.exists(text)) {
        List<GoldAttribution> attributions = attributions(file.getValue());
        documents.add(new GoldDocument(file.getKey(), GoldFiles.text(text), attributions, false));
      }
    }
    return documents;
  }

  /** {@return the file to take for each text} */
  private static Map<String, Path> annotations(Path folder) throws IOException {
    Map<String, Path> first = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(f -> f.toString().endsWith(ENDING))
          .sorted()
          .forEach(f -> first.putIfAbsent(textName(f), f));
    }
    return first;
  }

  private static String textName(Path file) {
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.length() - ENDING.length());
    int annotator = stem.lastIndexOf('_');
    return annotator < 0 ? stem : stem.substring(0, annotator);
  }

  private static List<GoldAttribution> attributions(Path file) throws IOException {
    List<String[]> rows =
        GoldFiles.text(file).lines().map(l -> l.split("\t")).filter(r -> r.length > 1).toList();
    try {
      Map<String, List<GoldSpan>> texts = new HashMap<>();
      rows.stream().filter(r -> r[0].startsWith("T")).forEach(r -> texts.put(r[0], spans(r[1])));
      return rows.stream()
          .filter(r -> r[0].startsWith("E"))
          .map(r -> event(r[1], texts))
          .flatMap(Optional::stream)
          .toList();
    } catch (IllegalArgumentException e) {
      throw new DixitException(file + " is no brat standoff: " + e.getMessage(), e);
    }
  }

  /** {@return the ranges in {@code Label 10 25;40 52}} */
  private static List<GoldSpan> spans(String labelled) {
    int blank = labelled.indexOf(' ');
    if (blank < 0) {
      throw new IllegalArgumentException("\"" + labelled + "\" has no offsets");
    }
    return Stream.of(labelled.substring(blank + 1).split(";")).map(PolnearReader::span).toList();
  }

  private static GoldSpan span(String offsets) {
    String[] ends = offsets.strip().split("\\s+");
    if (ends.length != 2) {
      throw new IllegalArgumentException("\"" + offsets + "\" is no pair of offsets");
    }
    return new GoldSpan(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }

  /** {@return the attribution, unless it has neither cue nor content} */
  private static Optional<GoldAttribution> event(String event, Map<String, List<GoldSpan>> texts) {
    Map<GoldRole, List<GoldSpan>> spans = new EnumMap<>(GoldRole.class);
    for (String argument : event.strip().split("\\s+")) {
      String[] parts = argument.split(":");
      if (parts.length != 2) {
        throw new IllegalArgumentException("\"" + argument + "\" is no role and text");
      }
      role(parts[0])
          .ifPresent(
              r ->
                  spans
                      .computeIfAbsent(r, x -> new ArrayList<>())
                      .addAll(texts.getOrDefault(parts[1], List.of())));
    }
    GoldAttribution attribution = GoldAttribution.of(spans);
    boolean kept =
        !attribution.spans(GoldRole.CONTENT).isEmpty()
            || !attribution.spans(GoldRole.CUE).isEmpty();
    return kept ? Optional.of(attribution) : Optional.empty();
  }

  private static Optional<GoldRole> role(String numbered) {
    int end = numbered.length();
    while (end > 0 && Character.isDigit(numbered.charAt(end - 1))) {
      end--;
    }
    String name = numbered.substring(0, end);
    return Stream.of(GoldRole.values()).filter(r -> r.label().equalsIgnoreCase(name)).findFirst();
  }
}
