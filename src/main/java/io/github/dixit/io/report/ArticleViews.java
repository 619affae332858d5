// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.AttributedDocument;
import io.github.dixit.NonStatement;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import java.util.List;
import java.util.Optional;

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
    List<List<Segment>> blocks = blocks(document, cards);
    int headlines = hasHeadline(document) ? 1 : 0;
    return new ArticleView(
        id,
        document.id(),
        title(document),
        origin(document),
        summary(document, speakers),
        headlines == 0 ? List.of() : blocks.get(0),
        blocks.subList(headlines, blocks.size()),
        speakers.rows(),
        cards,
        cards.stream().flatMap(c -> c.facets().stream()).distinct().toList(),
        document.nonStatements().stream().map(ArticleViews::silence).toList(),
        document.warnings());
  }

  private static String title(AttributedDocument document) {
    return headline(document)
        .or(() -> Optional.ofNullable(document.metadata().get("title")))
        .orElse(document.id());
  }

  private static List<ArticleView.Origin> origin(AttributedDocument document) {
    String title = title(document);
    return document.metadata().entrySet().stream()
        .filter(field -> !field.getValue().equals(title))
        .map(field -> origin(field.getKey(), field.getValue()))
        .toList();
  }

  /** Only an address of the web is a link: a document may bring any. */
  private static ArticleView.Origin origin(String name, String value) {
    boolean web = value.startsWith("https://") || value.startsWith("http://");
    return new ArticleView.Origin(name, value, web ? value : "");
  }

  private static boolean hasHeadline(AttributedDocument document) {
    return headline(document).isPresent();
  }

  private static Optional<String> headline(AttributedDocument document) {
    return Paragraphs.of(document.text()).stream()
        .limit(1)
        .map(p -> p.of(document.text()))
        .filter(Paragraphs::isHeadline)
        .findFirst();
  }

  private static String summary(AttributedDocument document, SpeakerRows speakers) {
    if (document.attributions().isEmpty()) {
      return document.nonStatements().isEmpty()
          ? "Nobody is quoted here."
          : "Nobody is quoted here; see what was not said.";
    }
    List<Span> contents =
        document.attributions().stream().flatMap(a -> a.content().spans().stream()).toList();
    int said = WordCount.under(contents, document.text());
    int percent = Labels.percent(said, WordCount.of(document.text()));
    return Labels.count(document.attributions().size(), "attribution")
        + " by "
        + Labels.count(speakers.count(), "speaker")
        + "; "
        + percent
        + " % of the words are attributed";
  }

  private static List<List<Segment>> blocks(AttributedDocument document, List<Card> cards) {
    Segments segments = new Segments(document, cards);
    List<List<Piece>> pieces = Pieces.cut(Paragraphs.of(document.text()), segments.marks());
    segments.chooseHandles(pieces.stream().flatMap(List::stream).toList());
    return pieces.stream().map(b -> b.stream().map(segments::segment).toList()).toList();
  }

  private static ArticleView.Silence silence(NonStatement n) {
    return new ArticleView.Silence(
        Labels.of(n.kind()),
        n.source().map(TextSpan::text).orElse(""),
        n.cue().text(),
        n.topic().map(TextSpan::text).orElse(""));
  }
}
