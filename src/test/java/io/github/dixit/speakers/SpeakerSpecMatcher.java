// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Holds what a resolution says against what a case expects. */
final class SpeakerSpecMatcher {

  private SpeakerSpecMatcher() {}

  /** {@return what is wrong, a line each; empty if all is as expected} */
  static List<String> differences(SpeakerCase each, Resolution resolution) {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<Integer, String> expected : each.expected().entrySet()) {
      int index = index(each, expected.getKey());
      ResolvedSource source = resolution.sources().get(index);
      String[] parts = expected.getValue().split(";");
      String head = head(source);
      if (!head.equals(parts[0].strip())) {
        wrong.add(expected.getKey() + ": expected " + parts[0].strip() + ", but got " + head);
      }
      Arrays.stream(parts)
          .skip(1)
          .map(String::strip)
          .filter(p -> !holds(p, source))
          .forEach(p -> wrong.add(expected.getKey() + ": not so: " + p + ", but " + source));
    }
    return wrong;
  }

  private static int index(SpeakerCase each, int number) {
    for (int i = 0; i < each.attributions().size(); i++) {
      if (each.attributions().get(i).id().equals("a" + number)) {
        return i;
      }
    }
    throw new IllegalStateException(each.heading() + ": there is no attribution " + number);
  }

  private static String head(ResolvedSource source) {
    return source
        .speaker()
        .map(s -> label(s) + " (" + s.kind() + ", " + source.form() + ")")
        .orElse("- (" + source.form() + ")");
  }

  private static String label(Speaker speaker) {
    return speaker.name().orElseGet(() -> '"' + speaker.description().orElse("") + '"');
  }

  private static boolean holds(String condition, ResolvedSource source) {
    String[] parts = condition.split(":", 2);
    String value = parts[1].strip();
    Speaker speaker = source.speaker().orElse(null);
    if (speaker == null) {
      return false;
    }
    return switch (parts[0]) {
      case "role" -> speaker.role().orElse("-").equals(value);
      case "affiliation" -> speaker.affiliation().filter(value::equals).isPresent();
      case "alias" -> speaker.aliases().contains(value);
      case "with" ->
          source.coSpeakers().stream()
              .map(Speaker::label)
              .toList()
              .equals(value.equals("-") ? List.of() : List.of(value.split(", ")));
      default -> throw new IllegalStateException("unknown condition \"" + condition + "\"");
    };
  }
}
