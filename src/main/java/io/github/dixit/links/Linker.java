// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.spans.TaggedText;
import io.github.dixit.text.Dialogue;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.layout.Layout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes attributions of role spans. Stateless and thread-safe. */
public final class Linker {

  private Linker() {}

  /**
   * {@return the attributions of a document in text order, without speakers}
   *
   * @param sentences the document
   * @param layout what its layout tells
   * @param tagged what the span model found in it
   * @param minConfidence the confidence, 0 to 1, below which attributions are left out
   */
  public static List<LinkedAttribution> link(
      Sentences sentences, Layout layout, TaggedText tagged, double minConfidence) {
    CitedSources cited = new CitedSources(sentences);
    List<Draft> drafts = cited.applied(drafts(sentences, layout, tagged, minConfidence));
    TypeRule types = new TypeRule(sentences);
    List<Optional<Integer>> outer = Nesting.of(drafts, cited::citing);
    List<LinkedAttribution> linked = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      linked.add(
          new LinkedAttribution(
              id(i),
              types.of(draft),
              textSpan(sentences.text(), draft.source()),
              textSpan(sentences.text(), draft.cue()),
              TextSpan.of(sentences.text(), draft.content()),
              outer.get(i).map(Linker::id),
              draft.confidence(),
              draft.who()));
    }
    return linked;
  }

  /** The acts that the model marks, or a rule reads in its marks, with their whole contents. */
  private static List<Draft> drafts(
      Sentences sentences, Layout layout, TaggedText tagged, double minConfidence) {
    Dialogue dialogue = Dialogue.of(sentences);
    NoSpeech none = new NoSpeech(sentences);
    AskedPerson asked = new AskedPerson(sentences);
    ParagraphRule paragraphs = new ParagraphRule(sentences, dialogue);
    List<Draft> chosen =
        FrameSelection.of(
            tagged.frames().stream()
                .filter(
                    f ->
                        !f.cue().isEmpty() && Overlaps.in(layout.frame(), f.cue().get(0)).isEmpty())
                .filter(f -> !none.is(f))
                .map(paragraphs::applied)
                .map(asked::applied)
                .toList());
    List<Draft> whole = chosen.stream().map(new CueExtent(sentences)::whole).toList();
    List<Draft> acts = new PointedAt(sentences).applied(new ReportedActs(sentences).added(whole));
    List<Draft> turns = new TurnRule(layout.turns()).applied(acts);
    return new QuotationJoiner(sentences, dialogue)
        .join(turns, tagged.contents()).stream()
            .map(new TokenEdges(sentences)::trimmed)
            .filter(d -> d.confidence() >= minConfidence && !d.content().isEmpty())
            .sorted(Comparator.comparingInt(Draft::begin))
            .toList();
  }

  private static String id(int index) {
    return "a" + (index + 1);
  }

  private static Optional<TextSpan> textSpan(String text, List<Span> spans) {
    return spans.isEmpty() ? Optional.empty() : Optional.of(TextSpan.of(text, spans));
  }
}
