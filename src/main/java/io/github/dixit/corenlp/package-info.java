// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Dixit as an annotator of CoreNLP: it takes the tokens, tags and names that a pipeline has made,
 * and puts attributions on the document.
 */
@NullMarked
package io.github.dixit.corenlp;

import org.jspecify.annotations.NullMarked;
