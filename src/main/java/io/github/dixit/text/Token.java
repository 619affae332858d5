// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text;

import io.github.dixit.Span;

/**
 * A word or punctuation mark as CoreNLP's tokenizer cuts them.
 *
 * @param span where it stands
 * @param text its characters in the document
 * @param lemma its dictionary form
 * @param tag its part of speech in the Penn Treebank's set
 * @param nameTag {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code MISC} or {@code O}
 */
public record Token(Span span, String text, String lemma, String tag, String nameTag) {}
