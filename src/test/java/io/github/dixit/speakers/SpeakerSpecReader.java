// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads the cases of {@code testdata/spec/speakers*.md}; their format is told in the first one. */
final class SpeakerSpecReader {

  private static final Path FOLDER = Path.of("testdata", "spec");
  private static final String FENCE = "```";

  private SpeakerSpecReader() {}

  /** {@return all cases, their marked texts changed as told: other quotation marks, say} */
  static List<SpeakerCase> read(UnaryOperator<String> change) throws IOException {
    List<SpeakerCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> mine =
          files.filter(f -> f.getFileName().toString().startsWith("speakers")).sorted().toList();
      for (Path file : mine) {
        cases.addAll(read(file, change));
      }
    }
    return cases;
  }

  private static List<SpeakerCase> read(Path file, UnaryOperator<String> change)
      throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<SpeakerCase> cases = new ArrayList<>();
    String heading = "";
    int headingLine = 0;
    Optional<String> known = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("## ")) {
        heading = line.substring(3);
        headingLine = i + 1;
        known = Optional.empty();
      } else if (line.startsWith(FENCE + "speakers")) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
        List<String> block = lines.subList(i + 1, end);
        known = block.stream().filter(l -> l.startsWith("known:")).findFirst();
        cases.add(
            SpeakerCase.of(
                file.getFileName().toString(),
                headingLine,
                heading,
                known,
                change.apply(marked(block)),
                expected(block)));
        i = end;
      }
    }
    return cases;
  }

  private static boolean isExpectation(String line) {
    return line.matches("\\d+ => .*");
  }

  private static String marked(List<String> block) {
    return String.join(
            "\n", block.stream().filter(l -> !isExpectation(l) && !l.startsWith("known:")).toList())
        .strip();
  }

  private static Map<Integer, String> expected(List<String> block) {
    Map<Integer, String> expected = new TreeMap<>();
    block.stream()
        .filter(SpeakerSpecReader::isExpectation)
        .forEach(
            l -> {
              String[] parts = l.split(" => ", 2);
              expected.put(Integer.parseInt(parts[0]), parts[1]);
            });
    return expected;
  }
}
