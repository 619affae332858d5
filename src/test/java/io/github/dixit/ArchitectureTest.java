// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Text flows one way through the rooms, and CoreNLP is seen in one of them only. */
class ArchitectureTest {

  private static final Path SOURCES = Path.of("src/main/java/io/github/dixit");
  private static final List<String> ROOMS =
      List.of("text", "spans", "links", "speakers", "facets", "extraction", "verify", "io", "eval");
  private static final List<String> DOORS = List.of("cli", "server", "corenlp", "spark");
  private static final List<String> SPEAKERS =
      List.of("lexicon", "grammar", "entities", "reference", "sources");
  private static final Pattern SPEAKERS_IMPORT =
      Pattern.compile(
          "^import (?:static )?io\\.github\\.dixit\\.speakers\\.(\\w+)", Pattern.MULTILINE);
  private static final Pattern SPEAKERS_ROOM =
      Pattern.compile("io\\.github\\.dixit\\.speakers\\.[a-z]");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?io\\.github\\.dixit\\.([a-z]+)\\.", Pattern.MULTILINE);
  private static final Pattern INTERNAL =
      Pattern.compile("<excludePackageNames>([^<]*)</excludePackageNames>");
  private static final Pattern PUBLIC =
      Pattern.compile("^public .*(?:class|record|interface|enum) ", Pattern.MULTILINE);

  /** How many types a user may have to know, doors aside. */
  private static final int MOST_TYPES = 35;

  private static final Pattern FACADE =
      Pattern.compile("^import io\\.github\\.dixit\\.Dixit;", Pattern.MULTILINE);

  private static List<Path> sources(String room) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
      return files.filter(f -> f.toString().endsWith(".java")).toList();
    }
  }

  @Test
  void eachRoomImportsOnlyFromThoseBeforeIt() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String room : ROOMS) {
      for (Path file : sources(room)) {
        Matcher imports = IMPORT.matcher(Files.readString(file));
        while (imports.find()) {
          int from = ROOMS.indexOf(imports.group(1));
          if (from < 0 || from > ROOMS.indexOf(room)) {
            wrong.add(file + " imports " + imports.group());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void inSpeakersEachRoomImportsOnlyFromThoseBeforeIt() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String room : SPEAKERS) {
      for (Path file : sources("speakers/" + room)) {
        Matcher imports = SPEAKERS_IMPORT.matcher(Files.readString(file));
        while (imports.find()) {
          int from = SPEAKERS.indexOf(imports.group(1));
          if (from < 0 || from > SPEAKERS.indexOf(room)) {
            wrong.add(file + " imports " + imports.group());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void onlySpeakersKnowsItsOwnRooms() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (!SOURCES.relativize(file).startsWith("speakers")) {
          assertThat(SPEAKERS_ROOM.matcher(Files.readString(file)).find())
              .as(file.toString())
              .isFalse();
        }
      }
    }
  }

  @Test
  void noRoomKnowsTheFacade() throws IOException {
    for (String room : ROOMS) {
      for (Path file : sources(room)) {
        assertThat(FACADE.matcher(Files.readString(file)).find()).as(file.toString()).isFalse();
      }
    }
  }

  @Test
  void onlyTheTextRoomAndTheAnnotatorKnowCoreNlp() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String room = SOURCES.relativize(file).getName(0).toString();
        if (!room.equals("text") && !room.equals("corenlp")) {
          assertThat(Files.readString(file))
              .as(file.toString())
              .doesNotContain("edu.stanford", "edu/stanford/nlp/models");
        }
      }
    }
  }

  @Test
  void whatIsLeftOutOfTheJavadocIsMarkedAndTheOtherWayRound() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.endsWith("package-info.java")).toList()) {
        String name = packageName(file);
        // The rooms of speakers stand behind a door of their own, which their mark is.
        boolean marked =
            Files.readString(file).contains("@Internal")
                || name.startsWith("io.github.dixit.speakers.");
        assertThat(isInternal(name)).as(name).isEqualTo(marked);
      }
    }
  }

  @Test
  void theApiIsSmall() throws IOException {
    List<String> types = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        String room = SOURCES.relativize(file).getName(0).toString();
        boolean promised = !isInternal(packageName(file)) && !source.contains("@Internal");
        // Of speakers the catalogue alone is promised; verify is a room to be learned by itself.
        boolean counted =
            room.equals("speakers")
                ? file.endsWith("Catalogue.java")
                : !DOORS.contains(room) && !room.equals("verify");
        if (promised && counted && PUBLIC.matcher(source).find()) {
          types.add(SOURCES.relativize(file).toString());
        }
      }
    }
    assertThat(types).hasSizeLessThanOrEqualTo(MOST_TYPES);
  }

  private static String packageName(Path file) {
    return "io.github.dixit."
        + SOURCES.relativize(file.getParent()).toString().replace(File.separatorChar, '.');
  }

  private static boolean isInternal(String packageName) throws IOException {
    Matcher internal = INTERNAL.matcher(Files.readString(Path.of("pom.xml")));
    assertThat(internal.find()).isTrue();
    return List.of(internal.group(1).strip().split(":\\s*")).contains(packageName);
  }

  @Test
  void theListOfRoomsIsComplete() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      assertThat(folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()))
          .allMatch(f -> ROOMS.contains(f) || DOORS.contains(f));
    }
  }
}
