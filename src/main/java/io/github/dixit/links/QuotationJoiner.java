// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.text.Dialogue;
import io.github.dixit.text.Quotation;
import io.github.dixit.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Brings contents and quotation marks together: a content that begins or ends just inside a
 * quotation mark takes the mark in, a quotation that runs over several paragraphs is one content,
 * or that of each cue which has paragraphs of it, and a quotation that goes on after the
 * attribution without a cue of its own belongs to it, unless people talk in turn.
 */
final class QuotationJoiner {

  /** Shorter stretches in quotation marks are often titles, nicknames and single borrowed words. */
  private static final int SHORTEST_STATEMENT = 12;

  /** A shorter quotation with a paragraph of its own is more often somebody's answer. */
  private static final int SHORTEST_CONTINUATION = 40;

  /**
   * Whatever the model says, a quotation as short with a paragraph of its own stands for itself.
   */
  private static final int SHORTEST_JOINED = 30;

  /** The confidence in a quotation that no cue claims. */
  private static final double ALONE = 0.3;

  private final String text;
  private final List<Span> paragraphs;
  private final List<Quotation> quotations;
  private final List<Span> extents;
  private final Dialogue dialogue;
  private final Actors actors;

  QuotationJoiner(Sentences sentences, Dialogue dialogue) {
    text = sentences.text();
    paragraphs = sentences.paragraphs();
    quotations = sentences.quotations().stream().filter(q -> q.depth() == 0).toList();
    extents = quotations.stream().map(Quotation::extent).toList();
    this.dialogue = dialogue;
    actors = new Actors(sentences);
  }

  /**
   * {@return the drafts with their contents completed, and drafts for quotations that stand alone}
   *
   * @param drafts in text order
   * @param contents all that the model takes for content, in text order
   */
  List<Draft> join(List<Draft> drafts, List<Span> contents) {
    List<Span> letters = inTurns(drafts);
    List<Draft> own =
        drafts.stream()
            .map(d -> actors.withoutOthers(d, this::isApart))
            .map(this::withoutAnswers)
            .map(d -> withoutLetter(d, letters))
            .toList();
    Map<Span, List<Span>> led = led(own);
    List<Draft> completed = own.stream().map(d -> completed(d, led)).toList();
    List<GrowingDraft> joined = new ArrayList<>();
    int next = 0;
    for (Span loose : loose(completed, contents)) {
      while (next < completed.size() && completed.get(next).begin() < loose.begin()) {
        joined.add(growing(completed.get(next++)));
      }
      int last = joined.size() - 1;
      if (last >= 0 && continues(joined.get(last), loose)) {
        joined.get(last).add(loose);
      } else if (isStatement(loose)) {
        joined.add(growing(new Draft(List.of(), List.of(), List.of(loose), ALONE)));
      }
    }
    completed.subList(next, completed.size()).forEach(d -> joined.add(growing(d)));
    return joined.stream().map(GrowingDraft::grown).toList();
  }

  private GrowingDraft growing(Draft draft) {
    return new GrowingDraft(
        draft, span -> quotationsIn(span).stream().anyMatch(q -> isSpeech(q.extent())));
  }

  /** A short quotation with a paragraph of its own below the cue's stands for itself. */
  private Draft withoutAnswers(Draft draft) {
    if (draft.cue().isEmpty() || draft.who().isPresent()) {
      return draft;
    }
    int home = paragraphAt(draft.cue().get(0).begin());
    List<Span> kept =
        draft.content().stream()
            .filter(
                s -> s.length() >= SHORTEST_JOINED || paragraphAt(s.begin()) <= home || !isApart(s))
            .toList();
    boolean atHome = kept.stream().anyMatch(s -> paragraphAt(s.begin()) == home);
    return atHome ? draft.withContent(kept) : draft;
  }

  private Draft completed(Draft draft, Map<Span, List<Span>> led) {
    List<Span> content = new ArrayList<>(draft.content());
    if (draft.who().isEmpty()) {
      parts(draft).map(led::get).forEach(content::addAll);
    }
    List<Span> free = Ranges.minus(content, Ranges.all(draft.cue(), draft.source()));
    return draft.withContent(Ranges.trimmed(free, text));
  }

  /**
   * {@return for each part of a quotation that a draft has, itself and the parts that go with it}
   * Those are the ones behind it that no draft has, and for the first also those before it; so two
   * share a quotation in {@code he said: "A. ¶ "B," he added}.
   */
  private Map<Span, List<Span>> led(List<Draft> drafts) {
    Map<Span, List<Span>> led = new HashMap<>();
    drafts.stream().flatMap(this::parts).forEach(part -> led.put(part, new ArrayList<>()));
    for (Quotation quotation : quotations) {
      List<Span> ahead = new ArrayList<>();
      List<Span> together = ahead;
      for (Span part : quotation.spans()) {
        List<Span> own = led.get(part);
        if (own != null) {
          own.addAll(together == ahead ? ahead : List.of());
          together = own;
        }
        together.add(part);
      }
    }
    return led;
  }

  /** The parts of quotations, one in each paragraph, that the draft holds whole, marks aside. */
  private Stream<Span> parts(Draft draft) {
    return draft.content().stream()
        .flatMap(
            span ->
                quotationsIn(span).stream()
                    .flatMap(q -> Overlaps.in(q.spans(), span).stream())
                    .filter(s -> s.length() > 2)
                    .filter(s -> span.contains(new Span(s.begin() + 1, s.end() - 1))));
  }

  private List<Quotation> quotationsIn(Span span) {
    int first = Overlaps.firstEndingAfter(extents, span.begin());
    return quotations.subList(first, first + Overlaps.in(extents, span).size());
  }

  /**
   * Quoted contents that no draft has; where people talk in turn, all that is quoted is content,
   * but for titles and single words, which no punctuation closes, whoever is quoted inside it.
   */
  private List<Span> loose(List<Draft> drafts, List<Span> contents) {
    List<Span> taken = Ranges.union(Ranges.all(taken(drafts.stream()), inTurns(drafts)));
    List<Span> takenOutside =
        taken(drafts.stream().filter(d -> d.who().isPresent() || !isInQuotation(d)));
    Stream<Span> told =
        contents.stream()
            .flatMap(
                content ->
                    quotationsIn(content).stream()
                        .flatMap(q -> q.spans().stream())
                        .filter(content::overlaps))
            .filter(s -> Overlaps.in(taken, s).isEmpty());
    Stream<Span> turns =
        quotations.stream()
            .filter(q -> q.closed() && dialogue.isAt(q.extent().begin()) && isSpeech(q.extent()))
            .flatMap(q -> q.spans().stream())
            .filter(s -> Overlaps.in(takenOutside, s).isEmpty());
    Stream<Span> whole =
        quotations.stream()
            .filter(this::isWhole)
            .map(Quotation::extent)
            .filter(s -> Overlaps.in(takenOutside, s).isEmpty());
    return Ranges.union(Stream.of(told, turns, whole).flatMap(s -> s).toList());
  }

  /** Nobody else says greeting and signature of a letter that somebody signs. */
  private static Draft withoutLetter(Draft draft, List<Span> letters) {
    boolean free =
        letters.isEmpty() || draft.who().isPresent() || Overlaps.within(draft.cue(), letters);
    if (free) {
      return draft;
    }
    List<Span> held =
        draft.content().stream().flatMap(s -> Overlaps.in(letters, s).stream()).toList();
    return held.isEmpty() ? draft : draft.withContent(Ranges.minus(draft.content(), held));
  }

  /** All of a quotation of which a turn has parts: greeting and signature of a letter with it. */
  private List<Span> inTurns(List<Draft> drafts) {
    return Ranges.union(
        drafts.stream()
            .filter(d -> d.who().isPresent())
            .flatMap(d -> d.content().stream())
            .flatMap(s -> quotationsIn(s).stream())
            .filter(q -> q.spans().size() > 1)
            .distinct()
            .flatMap(q -> q.spans().stream())
            .toList());
  }

  private static List<Span> taken(Stream<Draft> drafts) {
    return Ranges.union(
        drafts.flatMap(d -> Ranges.all(d.cue(), d.source(), d.content()).stream()).toList());
  }

  private boolean isInQuotation(Draft draft) {
    List<Span> said = Ranges.all(draft.cue(), draft.content(), draft.source());
    return quotationsIn(said.get(0)).stream().anyMatch(q -> Ranges.within(said, q.spans()));
  }

  private boolean isSpeech(Span quotation) {
    return Quotation.isSpeech(text, quotation);
  }

  /**
   * Right behind the attribution; or, with a statement quoted in both and not a word or two,
   * anywhere in its paragraph or first in the one after it, if it may be more than an answer.
   */
  private boolean continues(GrowingDraft draft, Span loose) {
    int end = draft.end();
    int gap = paragraphAt(loose.begin()) - paragraphAt(end - 1);
    boolean next = end <= loose.begin() && !hasWords(end, loose.begin());
    return draft.begun().who().isEmpty()
        && (gap == 0
                && (next
                    || draft.isQuoted()
                        && isSpeech(loose)
                        && !actors.hasOther(draft.begun(), end, loose.begin()))
            || gap == 1
                && draft.isQuoted()
                && startsParagraph(loose)
                && loose.length() >= SHORTEST_CONTINUATION
                && !dialogue.isAt(loose.begin())
                && !isAsked(draft));
  }

  /** A question; what follows is somebody's answer. */
  private boolean isAsked(GrowingDraft draft) {
    return draft.last().filter(last -> Quotation.lastSaid(text, last) == '?').isPresent();
  }

  private boolean hasWords(int begin, int end) {
    for (int i = begin; i < end; i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean startsParagraph(Span span) {
    int at = paragraphAt(span.begin());
    return at < paragraphs.size() && paragraphs.get(at).begin() == span.begin();
  }

  private boolean isStatement(Span span) {
    return startsParagraph(span)
            && (span.length() >= SHORTEST_STATEMENT || dialogue.isAt(span.begin()))
        || quotationsIn(span).stream().anyMatch(this::isWhole);
  }

  private boolean isApart(Span piece) {
    return quotationsIn(piece).stream().anyMatch(this::isWhole);
  }

  /** A sentence or more of its own, with nothing before and behind it that goes on. */
  private boolean isWhole(Quotation quotation) {
    return quotation.closed()
        && quotation.spans().size() == 1
        && WholeQuotations.isWhole(
            text, paragraphs.get(paragraphAt(quotation.extent().begin())), quotation.extent());
  }

  private int paragraphAt(int offset) {
    return Overlaps.firstEndingAfter(paragraphs, offset);
  }
}
