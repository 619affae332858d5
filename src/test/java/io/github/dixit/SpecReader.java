// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import io.github.dixit.SpecCase.Expected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the cases of the Markdown files in {@code testdata/spec}; its README has the format. */
final class SpecReader {

  static final Path FOLDER = Path.of("testdata", "spec");
  static final String KNOWN = " {known}";
  static final String EXACT = " {exact}";

  private static final String FENCE = "```";
  private static final Set<String> KINDS =
      Stream.concat(
              Arrays.stream(AttributionType.values()), Arrays.stream(NonStatement.Kind.values()))
          .map(Enum::name)
          .collect(Collectors.toUnmodifiableSet());

  private final Path file;
  private final List<String> lines;
  private final List<SpecCase> cases = new ArrayList<>();
  private int heading = -1;
  private int at;

  private SpecReader(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /** {@return the specification files, in name order} */
  static List<Path> files() {
    try (Stream<Path> found = Files.list(FOLDER)) {
      return found
          .filter(f -> f.toString().endsWith(".md"))
          .filter(f -> !f.endsWith("README.md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<SpecCase> read(Path file) {
    try {
      return read(file, Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<SpecCase> read(Path file, List<String> lines) {
    return new SpecReader(file, lines).cases();
  }

  private List<SpecCase> cases() {
    for (at = 0; at < lines.size(); at++) {
      if (lines.get(at).startsWith("## ")) {
        heading = at;
      } else if (lines.get(at).equals(FENCE + "dixit")) {
        block();
      }
    }
    return cases;
  }

  private void block() {
    if (heading < 0) {
      throw flaw("a case needs a '## ' heading of its own");
    }
    String title = lines.get(heading).substring(3);
    at++;
    String text = String.join("\n", until("---"));
    at++;
    List<Expected> expected = expectations();
    cases.add(
        new SpecCase(
            file,
            heading,
            title.replace(KNOWN, "").replace(EXACT, ""),
            title.contains(KNOWN),
            title.contains(EXACT),
            text,
            expected));
    heading = -1;
  }

  private List<String> until(String end) {
    List<String> found = new ArrayList<>();
    while (at < lines.size() && !lines.get(at).equals(end)) {
      found.add(lines.get(at++));
    }
    if (at == lines.size()) {
      throw flaw("the file ends where a line '" + end + "' must come");
    }
    return found;
  }

  private List<Expected> expectations() {
    List<Expected> expected = new ArrayList<>();
    int first = at;
    List<String> rows = until(FENCE);
    if (rows.isEmpty()) {
      throw flaw("write 'none' where nothing is to be found");
    }
    if (!rows.equals(List.of("none"))) {
      for (at = first; at < first + rows.size(); at++) {
        expected.add(expectation(lines.get(at)));
      }
    }
    return expected;
  }

  private Expected expectation(String line) {
    String row = line.strip();
    boolean optional = row.startsWith("? ");
    String[] fields = (optional ? row.substring(2) : row).split(" \\| ", -1);
    if (fields.length < 4 || fields.length > 5 || !KINDS.contains(fields[0])) {
      throw flaw("expected 'TYPE | source | cue | content | speaker', but got: " + line);
    }
    int indent = line.length() - line.stripLeading().length();
    return new Expected(
        fields[0],
        orEmpty(fields[1]),
        orEmpty(fields[2]),
        orEmpty(fields[3]),
        fields.length == 5 ? Optional.of(fields[4]) : Optional.empty(),
        indent / 2,
        optional);
  }

  private static String orEmpty(String field) {
    return field.equals("-") ? "" : field;
  }

  private IllegalArgumentException flaw(String message) {
    return new IllegalArgumentException(file + ":" + (at + 1) + ": " + message);
  }
}
