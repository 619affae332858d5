// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.spans.Frame;
import io.github.dixit.text.Dateline;
import io.github.dixit.text.Dialogue;
import io.github.dixit.text.Paragraphs;
import io.github.dixit.text.Quotation;
import io.github.dixit.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A source stands in the paragraph of its cue, and outside quotation marks a content too, unless
 * all of it stands elsewhere, as a list below its introduction does. In PolNeAR's training articles
 * 99.95 of 100 sources do, and 99.5 of 100 unquoted pieces of contents. Where people talk in turn,
 * what is quoted in the next paragraph is another's. A dateline is in nobody's words.
 */
final class ParagraphRule {

  private final String text;
  private final List<Span> paragraphs;
  private final List<Span> quoted;
  private final Dialogue dialogue;

  ParagraphRule(Sentences sentences, Dialogue dialogue) {
    this.dialogue = dialogue;
    text = sentences.text();
    paragraphs = Dateline.cutFrom(sentences.text(), sentences.paragraphs());
    quoted =
        sentences.quotations().stream()
            .filter(q -> q.depth() == 0)
            .map(Quotation::spans)
            .flatMap(List::stream)
            .toList();
  }

  /** {@return the frame without what of its source and its content is beyond its paragraph} */
  Frame applied(Frame frame) {
    List<Span> home = Overlaps.in(paragraphs, frame.cue().get(0));
    return new Frame(
        frame.cue(),
        kept(frame.source(), home, piece -> false).orElse(frame.source()),
        kept(frame.content(), home, this::goesOn).orElseGet(() -> elsewhere(frame)),
        frame.confidence());
  }

  /** The pieces at home and those that may be elsewhere; nothing if none is at home. */
  private Optional<List<Span>> kept(List<Span> spans, List<Span> home, Predicate<Span> elsewhere) {
    List<Span> pieces = pieces(spans);
    Predicate<Span> here = piece -> Ranges.within(List.of(piece), home);
    return pieces.stream().anyMatch(here)
        ? Optional.of(pieces.stream().filter(here.or(elsewhere)).toList())
        : Optional.empty();
  }

  private List<Span> pieces(List<Span> spans) {
    return spans.stream().flatMap(s -> Overlaps.cut(paragraphs, s).stream()).toList();
  }

  /** The whole of the block quote, if the content stands in one. */
  private List<Span> elsewhere(Frame frame) {
    List<Span> pieces = pieces(frame.content());
    List<Span> block = pieces.isEmpty() ? List.of() : blockAt(pieces.get(0), frame);
    return block.isEmpty() ? frame.content() : block;
  }

  /** The lines of the block quote in which the piece stands, from its own to the one who speaks. */
  private List<Span> blockAt(Span piece, Frame frame) {
    List<Span> others = Ranges.all(frame.cue(), frame.source());
    List<Span> block = new ArrayList<>();
    int at = Overlaps.firstEndingAfter(paragraphs, piece.begin());
    while (at < paragraphs.size()
        && Paragraphs.isQuotedLine(text, paragraphs.get(at).begin())
        && !Ranges.overlap(paragraphs.subList(at, at + 1), others)) {
      block.add(paragraphs.get(at));
      at++;
    }
    return block;
  }

  private boolean goesOn(Span piece) {
    return !Overlaps.in(quoted, piece).isEmpty() && !dialogue.isAt(piece.begin());
  }
}
