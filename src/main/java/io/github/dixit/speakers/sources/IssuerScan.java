// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.grammar.NounPhrases;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.NounClass;

/** Notes the texts that a document speaks of together with who issued them. */
final class IssuerScan {

  private final TokenRow row;
  private final NounPhrases phrases;
  private final IssuerGrammar grammar;

  IssuerScan(TokenRow row, NounPhrases phrases, IssuerGrammar grammar) {
    this.row = row;
    this.phrases = phrases;
    this.grammar = grammar;
  }

  void scan(DocumentIssuers issuers) {
    for (int i = 0; i < row.size(); i++) {
      int at = i;
      if (row.isNoun(i)) {
        phrases
            .noun(i)
            .filter(n -> n.type() == NounClass.DOCUMENT)
            .ifPresent(n -> grammar.issuer(at).ifPresent(e -> issuers.issued(n.word(), at, e)));
      }
    }
  }
}
