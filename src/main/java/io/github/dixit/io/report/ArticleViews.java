// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.AttributedDocument;
import io.github.dixit.NonStatement;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Makes the views of documents. */
final class ArticleViews {

  private ArticleViews() {}

  /**
   * {@return the view of the document}
   *
   * @param id of its element, unique on the page
   */
  static ArticleView of(String id, AttributedDocument document) {
    String prefix = id + "-";
    SpeakerRows speakers = new SpeakerRows(prefix, document);
    Cards writer = new Cards(prefix, speakers);
    List<Card> cards = document.attributions().stream().map(writer::of).toList();
    return new ArticleView(
        id,
        document.id(),
        title(document),
        summary(document, speakers),
        paragraphs(document, cards),
        speakers.rows(),
        cards,
        cards.stream().flatMap(c -> c.facets().stream()).distinct().toList(),
        document.nonStatements().stream().map(ArticleViews::silence).toList(),
        document.warnings());
  }

  static String title(AttributedDocument document) {
    return Paragraphs.of(document.text()).stream()
        .limit(1)
        .map(p -> p.of(document.text()))
        .filter(Paragraphs::isHeadline)
        .findFirst()
        .orElse(document.id());
  }

  private static String summary(AttributedDocument document, SpeakerRows speakers) {
    List<Span> contents =
        document.attributions().stream().flatMap(a -> a.content().spans().stream()).toList();
    int said = WordCount.under(contents, document.text());
    int percent = Labels.percent(said, WordCount.of(document.text()));
    return Labels.count(document.attributions().size(), "attribution")
        + " by "
        + Labels.count(speakers.rows().size(), "speaker")
        + "; "
        + percent
        + " % of the words are attributed";
  }

  private static List<ArticleView.Paragraph> paragraphs(
      AttributedDocument document, List<Card> cards) {
    String text = document.text();
    List<Span> blocks = Paragraphs.of(text);
    Segments segments = new Segments(text, document.attributions(), cards);
    List<List<Piece>> pieces = Pieces.cut(blocks, segments.marks());
    segments.chooseHandles(pieces.stream().flatMap(List::stream).toList());
    boolean headline = !blocks.isEmpty() && Paragraphs.isHeadline(blocks.get(0).of(text));
    List<ArticleView.Paragraph> paragraphs = new ArrayList<>();
    for (List<Piece> block : pieces) {
      paragraphs.add(
          new ArticleView.Paragraph(
              headline && paragraphs.isEmpty(), block.stream().map(segments::segment).toList()));
    }
    return paragraphs;
  }

  private static ArticleView.Silence silence(NonStatement n) {
    return new ArticleView.Silence(
        Labels.of(n.kind()),
        n.source().map(TextSpan::text).orElse(""),
        n.cue().text(),
        n.topic().map(TextSpan::text).orElse(""));
  }
}
