// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.NounPhrase;
import io.github.dixit.speakers.grammar.TokenRange;
import java.util.List;
import java.util.Optional;

/**
 * What the words of a source say before anybody looks at the rest of the text.
 *
 * @param range the source's tokens
 * @param names the proper names that head it, several where it names several
 * @param unseenName a capitalised head that no name was found for
 * @param phrase the noun phrase that begins it
 * @param pronoun the token of the pronoun that it consists of, or ends with: "my sister and I"
 */
public record ParsedSource(
    TokenRange range,
    List<NameMention> names,
    Optional<TokenRange> unseenName,
    Optional<NounPhrase> phrase,
    Optional<Integer> pronoun) {}
