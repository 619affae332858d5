// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.Attribution;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.io.report.DraftView.Part;
import io.github.dixit.io.report.DraftView.Quotation;
import io.github.dixit.io.report.DraftView.Run;
import io.github.dixit.verify.Difference;
import io.github.dixit.verify.Passage;
import io.github.dixit.verify.VerifiedDraft;
import io.github.dixit.verify.VerifiedQuotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Makes of a verified draft what its page shows. */
final class DraftViews {

  private DraftViews() {}

  static DraftView of(String id, VerifiedDraft draft) {
    List<Quotation> cards = new ArrayList<>();
    for (VerifiedQuotation quotation : draft.quotations()) {
      cards.add(card(id + "q" + (cards.size() + 1), quotation));
    }
    long doubtful = draft.quotations().stream().filter(q -> !q.isConfirmed()).count();
    return new DraftView(
        id,
        draft.document().id(),
        Labels.count(cards.size(), "quotation") + ", " + doubtful + " to look at",
        draft.document().warnings(),
        paragraphs(draft, id),
        cards);
  }

  private static List<List<Run>> paragraphs(VerifiedDraft draft, String id) {
    List<List<Run>> paragraphs = new ArrayList<>(List.of(new ArrayList<>()));
    String text = draft.document().text();
    int from = 0;
    for (int i = 0; i < draft.quotations().size(); i++) {
      VerifiedQuotation quotation = draft.quotations().get(i);
      for (Span span : quotation.quotation().spans()) {
        if (span.begin() >= from) {
          add(paragraphs, text.substring(from, span.begin()), "", "");
          String verdict = quotation.isConfirmed() ? "fine" : css(quotation);
          add(paragraphs, span.of(text), verdict, "#" + id + "q" + (i + 1));
          from = span.end();
        }
      }
    }
    add(paragraphs, text.substring(from), "", "");
    return paragraphs;
  }

  private static void add(List<List<Run>> paragraphs, String text, String verdict, String target) {
    String[] parts = text.split("\n\\s*", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        paragraphs.add(new ArrayList<>());
      }
      if (!parts[i].isEmpty()) {
        paragraphs.get(paragraphs.size() - 1).add(new Run(parts[i], verdict, target));
      }
    }
  }

  private static String css(VerifiedQuotation quotation) {
    return quotation.verdict().isFaithful()
        ? "speaker"
        : quotation.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Quotation card(String id, VerifiedQuotation q) {
    List<String> notes =
        q.facets().stream()
            .map(
                f ->
                    f.facet()
                        + ": "
                        + f.draft()
                        + " in the draft, "
                        + f.source()
                        + " in the source")
            .toList();
    return new Quotation(
        id,
        q.verdict().name().replace('_', ' '),
        speaker(q),
        parts(q.quotation().text(), q.differences(), Difference::draft),
        q.found()
            .map(p -> parts(p.words().text(), q.differences(), Difference::source))
            .orElse(List.of()),
        q.found().map(DraftViews::place).orElse(""),
        q.found().map(Passage::context).orElse(""),
        notes,
        q.others().stream().map(p -> place(p) + ": " + p.words().text()).toList());
  }

  private static String speaker(VerifiedQuotation q) {
    String here = who(q.attribution());
    String there = q.speakerInSource().orElse("nobody by name");
    return q.speaker()
        .map(
            match ->
                switch (match) {
                  case SAME -> here + ", as in the source";
                  case OTHER, UNNAMED -> here + " in the draft, " + there + " in the source";
                  case UNCERTAIN -> here + " in the draft, not certain in the source";
                })
        .orElse(here + " in the draft");
  }

  private static String who(Optional<Attribution> attribution) {
    return attribution.flatMap(Attribution::speaker).map(Speaker::label).orElse("nobody");
  }

  private static String place(Passage passage) {
    return passage.document()
        + ", characters "
        + passage.words().begin()
        + " to "
        + passage.words().end();
  }

  /** Cuts the words into what is the same on both sides and what is not. */
  static List<Part> parts(
      String words, List<Difference> differences, Function<Difference, String> side) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (Difference difference : differences) {
      String differing = side.apply(difference);
      int begin = differing.isEmpty() ? -1 : words.indexOf(differing, from);
      if (begin >= 0) {
        parts.add(new Part(words.substring(from, begin), false));
        parts.add(new Part(differing, true));
        from = begin + differing.length();
      }
    }
    parts.add(new Part(words.substring(from), false));
    return parts.stream().filter(p -> !p.text().isEmpty()).toList();
  }
}
