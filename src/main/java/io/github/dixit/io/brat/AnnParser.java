// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.brat;

import com.google.common.base.Ascii;
import io.github.dixit.DixitException;
import io.github.dixit.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the lines of one {@code .ann} file into its parts, whatever they mean. */
final class AnnParser {

  /** An event with its arguments: role to identifiers. */
  record Event(String id, String type, Map<String, List<String>> arguments) {}

  /** How much of a line a message shows. */
  private static final int SHOWN = 80;

  private final String name;
  private final Standoff standoff;
  private final Map<String, TextSpan> texts = new HashMap<>();
  private final List<Event> events = new ArrayList<>();
  private final Map<String, Map<String, String>> attributes = new HashMap<>();
  private final Map<String, String> notes = new HashMap<>();

  /**
   * Reads the lines.
   *
   * @param name of the file, for messages
   * @throws DixitException if a line is not what brat writes, with its number
   */
  AnnParser(String name, String text, List<String> lines) {
    this.name = name;
    this.standoff = new Standoff(text);
    for (int i = 0; i < lines.size(); i++) {
      parseNumbered(i + 1, lines.get(i));
    }
  }

  List<Event> events() {
    return events;
  }

  /** {@return the text-bound annotations that the event has in the role; Role2, Role3 count too} */
  List<TextSpan> texts(Event event, String role) {
    return arguments(event, role).stream().map(this::text).toList();
  }

  List<String> arguments(Event event, String role) {
    return event.arguments().getOrDefault(role, List.of());
  }

  Optional<String> attribute(Event event, String attribute) {
    return Optional.ofNullable(attributes.getOrDefault(event.id(), Map.of()).get(attribute));
  }

  Optional<String> note(Event event) {
    return Optional.ofNullable(notes.get(event.id()));
  }

  private TextSpan text(String id) {
    TextSpan span = texts.get(id);
    if (span == null) {
      throw new DixitException(name + ": an event refers to " + id + ", which is not there");
    }
    return span;
  }

  private void parseNumbered(int number, String line) {
    try {
      parse(line);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new DixitException(name + ", line " + number + ": " + e.getMessage(), e);
    }
  }

  private void parse(String line) {
    if (line.isBlank()) {
      return;
    }
    String[] fields = line.split("\t", 3);
    if (fields.length < 2) {
      throw new IllegalArgumentException(
          "a line needs an identifier, a tab and more: " + Ascii.truncate(line, SHOWN, "..."));
    }
    switch (line.charAt(0)) {
      case 'T' -> texts.put(fields[0], standoff.parse(fields[1].substring(fields[1].indexOf(' '))));
      case 'E' -> events.add(event(fields[0], fields[1].strip().split(" +")));
      case 'A', 'M' -> attribute(fields[1].split(" "));
      case '#' -> note(fields);
      default -> {} // relations, equivalences and normalisations say nothing that is needed here
    }
  }

  private static Event event(String id, String[] parts) {
    Map<String, List<String>> arguments = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int colon = parts[i].indexOf(':');
      String role = withoutNumber(parts[i].substring(0, colon));
      arguments.computeIfAbsent(role, r -> new ArrayList<>()).add(parts[i].substring(colon + 1));
    }
    return new Event(id, parts[0].substring(0, parts[0].indexOf(':')), arguments);
  }

  private static String withoutNumber(String role) {
    int end = role.length();
    while (end > 0 && Character.isDigit(role.charAt(end - 1))) {
      end--;
    }
    return role.substring(0, end);
  }

  private void attribute(String[] parts) {
    String value = parts.length > 2 ? parts[2] : "true";
    attributes.computeIfAbsent(parts[1], e -> new HashMap<>()).put(parts[0], value);
  }

  private void note(String[] fields) {
    String[] about = fields[1].split(" ");
    if (about[0].equals("AnnotatorNotes") && fields.length > 2) {
      notes.put(about[1], fields[2]);
    }
  }
}
