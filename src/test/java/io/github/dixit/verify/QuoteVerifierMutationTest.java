// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.Facets;
import io.github.dixit.GoldArticles;
import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import io.github.dixit.verify.MutatedDrafts.Draft;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Drafts made from every quotation of the articles are judged as what was done to them. */
class QuoteVerifierMutationTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("dixit.verify.gold", "testdata/articles"));

  private final List<AttributedDocument> articles = GoldArticles.in(FOLDER);
  private final QuoteVerifier all = QuoteVerifier.against(articles);
  private final Multiset<String> right = HashMultiset.create();
  private final Multiset<String> made = HashMultiset.create();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void draftsAreJudgedByWhatWasDoneToThem() {
    MutatedDrafts.forEach(articles, this::judge);
    String told = String.join("\n", wrong);
    assertThat(made.size()).isGreaterThan(1_000);
    assertThat(count(right, "verdict")).as(told).isGreaterThanOrEqualTo(share(made, "verdict", 98));
    assertThat(count(right, "SAME")).as(told).isGreaterThanOrEqualTo(share(made, "SAME", 98));
    assertThat(count(right, "OTHER")).as(told).isGreaterThanOrEqualTo(share(made, "OTHER", 98));
    assertThat(wrong).noneMatch(w -> w.startsWith("FOREIGN VERBATIM"));
  }

  private static int count(Multiset<String> judged, String what) {
    return judged.count(what);
  }

  private static int share(Multiset<String> judged, String what, int percent) {
    return judged.count(what) * percent / 100;
  }

  private void judge(Draft draft) {
    QuoteVerifier verifier = draft.mutation() == Mutation.FOREIGN ? without(draft.article()) : all;
    VerifiedQuotation result = verifier.verify(document(draft)).quotations().get(0);
    count("verdict", draft, draft.mutation().expected, result.verdict(), result);
    if (draft.mutation() == Mutation.OTHER_SPEAKER) {
      count("OTHER", draft, Optional.of(SpeakerMatch.OTHER), result.speaker(), result);
    } else if (draft.mutation() == Mutation.NONE
        && draft.inSource().flatMap(Speaker::name).isPresent()) {
      count("SAME", draft, Optional.of(SpeakerMatch.SAME), result.speaker(), result);
    }
  }

  private void count(
      String what, Draft draft, Object expected, Object given, VerifiedQuotation result) {
    made.add(what);
    if (given.equals(expected)) {
      right.add(what);
    } else {
      wrong.add(draft.mutation() + " " + given + " " + draft + " " + result);
    }
  }

  private QuoteVerifier without(String article) {
    return QuoteVerifier.against(articles.stream().filter(a -> !a.id().equals(article)).toList());
  }

  /** {@return the draft as Dixit reads it} */
  private static AttributedDocument document(Draft draft) {
    String text = draft.text();
    int begin = text.indexOf('\u201C');
    int end = text.lastIndexOf('\u201D') + 1;
    List<Attribution> attributions = new ArrayList<>();
    attributions.add(
        new Attribution(
            "a1",
            AttributionType.DIRECT,
            Optional.of(TextSpan.of(text, List.of(new Span(end + 1, text.length() - 7)))),
            SourceForm.NAMED,
            Optional.empty(),
            TextSpan.of(text, List.of(new Span(begin, end))),
            draft.speaker(),
            List.of(),
            Optional.empty(),
            1,
            Facets.NONE));
    return new AttributedDocument(
        "draft", text, attributions, draft.speaker().stream().toList(), List.of(), List.of());
  }
}
