// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import io.github.dixit.AttributedDocument;

/**
 * The key under which a document keeps all that was found in it: attributions, speakers,
 * non-statements and warnings.
 */
public class AttributedDocumentAnnotation implements CoreAnnotation<AttributedDocument> {

  @Override
  public Class<AttributedDocument> getType() {
    return AttributedDocument.class;
  }
}
