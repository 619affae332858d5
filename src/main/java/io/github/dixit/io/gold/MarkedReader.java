// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import io.github.dixit.DixitException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads texts with their attributions marked in them, as one writes them in any editor: {@code
 * {s1|Ana} {c1|said} {t1|that {s2|Ben} {c2|had left}}}. A letter names the role, source, cue or
 * content (t), a number the attribution; one span may serve several: {@code {s1,s2|She}}. Who the
 * speakers are may stand in a table beside the texts, see {@link SpeakerTable}.
 */
final class MarkedReader {

  private static final String ENDING = ".txt";

  private static final Pattern TOKEN =
      Pattern.compile("\\{(?<ids>[sct]\\d{1,9}(,[sct]\\d{1,9})*)\\||[{}]|[^{}]+");

  private final Path file;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Integer, Map<GoldRole, List<GoldSpan>>> attributions = new TreeMap<>();
  private int length;

  private MarkedReader(Path file) {
    this.file = file;
  }

  /** What opened and where, in code points of the text without marks. */
  private record Open(String[] ids, int begin) {}

  static boolean reads(Path folder) {
    return !files(folder, ENDING).isEmpty() && files(folder, ".json").isEmpty();
  }

  static List<GoldDocument> read(Path folder) throws IOException {
    Map<String, GoldDocument> documents = new LinkedHashMap<>();
    SpeakerTable speakers = SpeakerTable.in(folder);
    for (Path file : files(folder, ENDING)) {
      GoldDocument document = new MarkedReader(file).document(GoldFiles.text(file), speakers);
      if (documents.put(document.id(), document) != null) {
        throw new DixitException(folder + " has two texts named " + document.id());
      }
    }
    if (documents.values().stream().allMatch(d -> d.attributions().isEmpty())) {
      throw new DixitException(folder + " has no text with marks such as {s1|Ana} in it");
    }
    speakers.check(documents.keySet());
    return List.copyOf(documents.values());
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new DixitException(folder + " can't be read: " + e.getMessage(), e);
    }
  }

  private GoldDocument document(String marked, SpeakerTable speakers) {
    Matcher token = TOKEN.matcher(marked);
    while (token.find()) {
      if (token.group("ids") != null) {
        open.push(new Open(token.group("ids").split(","), length));
      } else if (token.group().equals("{")) {
        throw fault("\"" + excerpt(marked, token.start()) + "\" opens no span; write {s1|...}");
      } else if (token.group().equals("}")) {
        close();
      } else {
        text.append(token.group());
        length += token.group().codePointCount(0, token.group().length());
      }
    }
    if (!open.isEmpty()) {
      throw fault("{" + String.join(",", open.peek().ids()) + "| never closes");
    }
    String name = file.getFileName().toString();
    String id = name.substring(0, name.length() - ENDING.length());
    List<Map<GoldRole, List<GoldSpan>>> all = List.copyOf(attributions.values());
    speakers.check(id, attributions.keySet());
    return new GoldDocument(
        id,
        text.toString(),
        attributions.entrySet().stream()
            .map(a -> attribution(a.getValue(), all, speakers.of(id, a.getKey())))
            .toList(),
        speakers.has(id));
  }

  private void close() {
    if (open.isEmpty()) {
      String before = text.substring(Math.max(0, text.length() - 30));
      throw fault("nothing is open for the } after \"" + before + "\"");
    }
    Open span = open.pop();
    for (String id : span.ids()) {
      GoldRole role =
          switch (id.charAt(0)) {
            case 's' -> GoldRole.SOURCE;
            case 'c' -> GoldRole.CUE;
            default -> GoldRole.CONTENT;
          };
      attributions
          .computeIfAbsent(Integer.valueOf(id.substring(1)), n -> new EnumMap<>(GoldRole.class))
          .computeIfAbsent(role, r -> new ArrayList<>())
          .add(new GoldSpan(span.begin(), length));
    }
  }

  private static GoldAttribution attribution(
      Map<GoldRole, List<GoldSpan>> spans,
      List<Map<GoldRole, List<GoldSpan>>> all,
      Optional<GoldSpeaker> speaker) {
    boolean nested = all.stream().anyMatch(other -> other != spans && holds(other, spans));
    return new GoldAttribution(
        spans, Optional.empty(), speaker, Optional.empty(), Optional.empty(), nested, false);
  }

  /** Whether one piece of the outer content contains all of the inner attribution. */
  private static boolean holds(
      Map<GoldRole, List<GoldSpan>> outer, Map<GoldRole, List<GoldSpan>> inner) {
    return outer.getOrDefault(GoldRole.CONTENT, List.of()).stream()
        .anyMatch(
            o ->
                inner.values().stream()
                    .flatMap(List::stream)
                    .allMatch(i -> o.begin() <= i.begin() && i.end() <= o.end()));
  }

  private DixitException fault(String what) {
    return new DixitException(file + " is not marked well: " + what);
  }

  private static String excerpt(String marked, int at) {
    return marked.substring(at, Math.min(marked.length(), at + 30)).strip();
  }
}
