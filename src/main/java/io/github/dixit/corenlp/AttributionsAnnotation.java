// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.util.ErasureUtils;
import io.github.dixit.Attribution;
import java.util.List;

/** The key under which a document keeps its attributions, in text order. */
public class AttributionsAnnotation implements CoreAnnotation<List<Attribution>> {

  @Override
  public Class<List<Attribution>> getType() {
    return ErasureUtils.uncheckedCast(List.class);
  }
}
