// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Notes the texts in which a speaker is found to speak, as the cue and its sentence tell: <em>said
 * in a statement</em>, <em>tweeted</em>, <em>in a daily update, the ministry said</em>.
 */
final class CueIssuers {

  private static final Set<String> PLACING = Set.of("in", "on");

  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** Verbs of writing, with the text that comes of them. */
  private static final Map<String, String> WRITING =
      Map.of(
          "tweet",
          "tweet",
          "post",
          "post",
          "email",
          "email",
          "blog",
          "post",
          "brief",
          "briefing",
          "testify",
          "testimony");

  private final TokenRow row;
  private final NounPhrases phrases;
  private final IssuerGrammar grammar;
  private final DocumentIssuers issuers;

  CueIssuers(TokenRow row, NounPhrases phrases, IssuerGrammar grammar, DocumentIssuers issuers) {
    this.row = row;
    this.phrases = phrases;
    this.grammar = grammar;
    this.issuers = issuers;
  }

  /** Notes what the cue of the speaker's attribution tells. */
  void note(LinkedAttribution attribution, Entity speaker) {
    Optional<TextSpan> cue = attribution.cue();
    if (cue.isPresent()) {
      cue.get().spans().forEach(s -> issuedIn(row.range(s), speaker));
      int sentence = row.sentence(row.firstEndingAfter(cue.get().begin()));
      issuedBeside(sentence, attribution, speaker);
    }
  }

  /** "said in a statement", "wrote in its daily briefing". */
  private void issuedIn(TokenRange cue, Entity speaker) {
    for (int i = cue.begin(); i < cue.end(); i++) {
      int at = i;
      phrases
          .noun(i)
          .filter(n -> row.isNoun(at) && n.type() == NounClass.DOCUMENT)
          .ifPresent(n -> issuers.issued(n.word(), at, speaker));
      Optional.ofNullable(WRITING.get(row.token(i).lemma()))
          .ifPresent(noun -> issuers.issued(noun, at, speaker));
    }
  }

  /** "In a daily update, the ministry said", "it wrote in its daily update". */
  private void issuedBeside(int sentence, LinkedAttribution attribution, Entity speaker) {
    int end = row.sentenceEnd(sentence);
    for (int i = row.sentenceBegin(sentence); i + 1 < end; i++) {
      if (isOwn(i) && !isContent(attribution, i)) {
        phrases
            .first(new TokenRange(i + 1, end))
            .filter(p -> p.is(NounClass.DOCUMENT) && grammar.issuer(p.head()).isEmpty())
            .ifPresent(p -> issuers.issued(p.noun().orElseThrow().word(), p.head(), speaker));
      }
    }
  }

  private boolean isOwn(int preposition) {
    return PLACING.contains(row.lower(preposition))
        && (row.tag(preposition + 1).equals("PRP$")
            || ARTICLES.contains(row.lower(preposition + 1)));
  }

  private boolean isContent(LinkedAttribution attribution, int token) {
    Span span = row.token(token).span();
    return attribution.content().spans().stream().anyMatch(c -> c.overlaps(span));
  }
}
