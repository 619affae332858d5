// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.MarkShape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds all that may be a label: at the beginning of paragraphs and lines, and behind sentences
 * where turns are run together.
 */
final class LabelFinder {

  /** Where inside a paragraph a label may begin: on a new line, or behind the end of a sentence. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\n[ \\t]*+(?=\\S)|[.?!…"
              + MarkShape.CLOSING
              + ")\\]—–-][ \\t\\u00a0]{1,4}(?=[\\p{Lu}(])");

  private final String text;
  private final LabelReader reader;
  private final NameLines lines;

  LabelFinder(String text) {
    this.text = text;
    this.reader = new LabelReader(text);
    this.lines = new NameLines(text);
  }

  /** {@return candidates in text order, none overlapping another} */
  List<Label> find(List<Span> paragraphs) {
    List<Label> found = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      lines.at(paragraph).ifPresentOrElse(found::add, () -> addAll(paragraph, found));
    }
    return found;
  }

  private void addAll(Span paragraph, List<Label> found) {
    int end = paragraph.end();
    reader.atLine(paragraph.begin(), end).ifPresent(found::add);
    int free = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
    Matcher inside = INSIDE.matcher(text).region(Math.max(free, paragraph.begin()), end);
    while (inside.find()) {
      int at = inside.end();
      var label =
          text.charAt(inside.start()) == '\n' ? reader.atLine(at, end) : reader.inLine(at, end);
      if (label.isPresent()) {
        found.add(label.get());
        inside.region(label.get().end(), end);
      }
    }
  }
}
