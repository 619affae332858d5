// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the turns of a transcript, as briefings, hearings and interviews are published: paragraphs
 * that begin with a name in capitals and a colon, or with Q and A. A name must come back, or stand
 * between two that do. Immutable and thread-safe.
 */
public final class Transcript {

  private static final String WORD = "(?:Mc|Mac)?\\p{Lu}[\\p{Lu}.'’-]*+";

  /** A name, what stands in brackets behind it, and a colon; or Q alone, which may have none. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?<name>"
              + WORD
              + "(?: "
              + WORD
              + "){0,5})(?<mark>(?: ?\\([^()]{1,40}\\))?:)"
              + "|(?<question>Q)(?=\\s+\\p{Lu}))\\s*+(?=\\S)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** A label with all it may hold is not longer. */
  private static final int LONGEST_LABEL = 120;

  /** How often the speaker must change from a turn to the next paragraph or the one behind it. */
  private static final int FEWEST_CHANGES = 3;

  private final Sentences document;
  private final List<Optional<Turn>> turns = new ArrayList<>();

  private Transcript(Sentences document) {
    this.document = document;
    document.paragraphs().forEach(p -> turns.add(turn(p)));
  }

  /** {@return the turns in text order; none if the document is no transcript and holds none} */
  public static List<Turn> of(Sentences document) {
    return new Transcript(document).turns();
  }

  private Optional<Turn> turn(Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.begin() + LONGEST_LABEL);
    Matcher matcher = LABEL.matcher(document.text()).region(paragraph.begin(), end);
    if (!matcher.lookingAt() || !isName(matcher)) {
      return Optional.empty();
    }
    String group = matcher.group("name") == null ? "question" : "name";
    Optional<Span> mark =
        Optional.ofNullable(matcher.group("mark"))
            .map(m -> new Span(matcher.end("mark") - m.strip().length(), matcher.end("mark")));
    return Optional.of(
        new Turn(
            new Span(matcher.start(group), matcher.end(group)),
            mark,
            new Span(matcher.end(), paragraph.end())));
  }

  /** A single capital is an initial or a list's letter, but for those of questions and answers. */
  private static boolean isName(Matcher matcher) {
    String name = matcher.group("name");
    return name == null || name.matches("[QA]|.*\\p{Lu}{2}.*");
  }

  private List<Turn> turns() {
    boolean[] recurring = recurring();
    int changes = 0;
    List<Turn> found = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      if (recurring[i] || i > 0 && i + 1 < turns.size() && recurring[i - 1] && recurring[i + 1]) {
        turns.get(i).ifPresent(found::add);
        changes += changes(i, i + 1) || changes(i, i + 2) ? 1 : 0;
      }
    }
    return changes >= FEWEST_CHANGES ? found : List.of();
  }

  /** Which paragraphs have a name that comes back: a heading in capitals seldom does. */
  private boolean[] recurring() {
    Map<String, Integer> first = new HashMap<>();
    boolean[] recurring = new boolean[turns.size()];
    for (int i = 0; i < recurring.length; i++) {
      if (turns.get(i).isPresent()) {
        Integer before = first.putIfAbsent(name(i), i);
        if (before != null) {
          recurring[before] = true;
          recurring[i] = true;
        }
      }
    }
    return recurring;
  }

  private boolean changes(int from, int to) {
    return to < turns.size() && turns.get(to).isPresent() && !name(from).equals(name(to));
  }

  private String name(int paragraph) {
    return turns.get(paragraph).map(t -> t.name().of(document.text())).orElse("");
  }
}
