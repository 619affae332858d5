// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import java.util.PrimitiveIterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands the keys of words, and of pairs of words, to an index. */
final class KeyStream extends TokenStream {

  private static final int RADIX = Character.MAX_RADIX;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PrimitiveIterator.OfLong keys;

  KeyStream(Words words) {
    this.keys = MemorySources.features(words).distinct().iterator();
  }

  static String term(long key) {
    return Long.toString(key, RADIX);
  }

  @Override
  public boolean incrementToken() {
    if (!keys.hasNext()) {
      return false;
    }
    clearAttributes();
    term.append(term(keys.nextLong()));
    return true;
  }
}
