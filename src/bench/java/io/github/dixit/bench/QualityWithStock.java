// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.Dixit;
import io.github.dixit.Facets;
import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TextSpan;
import io.github.dixit.eval.Difference;
import io.github.dixit.eval.Evaluation;
import io.github.dixit.eval.FiguresTable;
import io.github.dixit.eval.Grouping;
import io.github.dixit.eval.SystemDocument;
import io.github.dixit.eval.TestSet;
import io.github.dixit.io.input.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Holds CoreNLP's {@code quote} annotator, with its speakers, and Dixit against the same gold, and
 * prints which is better at what. CoreNLP finds quotations alone and gives them no cues, so that
 * content, type and speaker are what can be compared.
 */
public final class QualityWithStock {

  private QualityWithStock() {}

  /** Takes the folder of a test set; {@code testdata/articles} if there is none. */
  public static void main(String[] arguments) throws IOException {
    Path gold = Path.of(arguments.length > 0 ? arguments[0] : "testdata/articles");
    TestSet set = TestSet.read(gold, Optional.empty());
    Evaluation stock = set.evaluate(read(set, QualityWithStock::stock), false);
    try (Dixit dixit = Dixit.create()) {
      Evaluation ours = set.evaluate(read(set, t -> dixit.extract(t.id(), t.text())), false);
      System.out.println("A CoreNLP's quote annotator, B Dixit\n");
      System.out.println(FiguresTable.text(Difference.of(stock, ours)));
      System.out.println("CoreNLP\n" + FiguresTable.text(stock, Grouping.TYPE));
      System.out.println("Dixit\n" + FiguresTable.text(ours, Grouping.TYPE));
    }
  }

  private static Map<String, SystemDocument> read(
      TestSet set, Function<SourceText, AttributedDocument> reader) {
    Map<String, SystemDocument> found = new HashMap<>();
    set.texts().forEach(t -> found.put(t.id(), SystemDocument.of(reader.apply(t))));
    return found;
  }

  private static AttributedDocument stock(SourceText source) {
    Annotation annotation = Pipeline.STOCK.process(source.text());
    List<Attribution> attributions = new ArrayList<>();
    for (CoreMap quotation : annotation.get(QuotationsAnnotation.class)) {
      attributions.add(attribution(source.text(), annotation, quotation, attributions.size() + 1));
    }
    return new AttributedDocument(
        source.id(),
        source.text(),
        attributions,
        attributions.stream().flatMap(a -> a.speaker().stream()).toList(),
        List.of(),
        List.of());
  }

  private static Attribution attribution(
      String text, Annotation annotation, CoreMap quotation, int number) {
    Optional<TextSpan> mention = mention(text, annotation, quotation);
    Optional<String> name =
        Optional.ofNullable(quotation.get(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class))
            .or(
                () ->
                    Optional.ofNullable(
                        quotation.get(QuoteAttributionAnnotator.SpeakerAnnotation.class)));
    return new Attribution(
        "a" + number,
        AttributionType.DIRECT,
        mention,
        mention.isPresent() ? SourceForm.NAMED : SourceForm.IMPLICIT,
        Optional.empty(),
        span(
            text,
            quotation.get(CharacterOffsetBeginAnnotation.class),
            quotation.get(CharacterOffsetEndAnnotation.class)),
        name.map(n -> speaker("s" + number, n)),
        List.of(),
        Optional.empty(),
        1,
        Facets.NONE);
  }

  private static Optional<TextSpan> mention(String text, Annotation annotation, CoreMap quotation) {
    Integer begin = quotation.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
    Integer end = quotation.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
    if (begin == null || end == null) {
      return Optional.empty();
    }
    List<CoreLabel> tokens = annotation.get(TokensAnnotation.class);
    return Optional.of(
        span(text, tokens.get(begin).beginPosition(), tokens.get(end).endPosition()));
  }

  private static TextSpan span(String text, int begin, int end) {
    return TextSpan.of(text, List.of(new Span(begin, end)));
  }

  private static Speaker speaker(String id, String name) {
    Optional<String> none = Optional.empty();
    return new Speaker(
        id,
        Optional.of(name),
        SpeakerKind.UNKNOWN,
        List.of(),
        List.of(),
        none,
        none,
        none,
        none);
  }

  /** Loaded when it is first asked for. */
  private static final class Pipeline {
    static final StanfordCoreNLP STOCK =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators", "tokenize,pos,lemma,ner,depparse,coref,quote"));
  }
}
