// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.extraction;

import io.github.dixit.AttributedDocument;
import io.github.dixit.spans.RandomFrames;
import io.github.dixit.spans.TaggedText;
import io.github.dixit.speakers.SpeakerResolver;
import io.github.dixit.text.Deadline;
import io.github.dixit.text.RandomlyTagged;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.damage.MendedText;
import io.github.dixit.text.damage.Restored;
import java.util.List;
import java.util.Random;

/**
 * Reads texts with all of Dixit's own code, dice in place of the models. Thread-safe; a thousand
 * short texts take a second.
 */
public final class DiceReader {

  private final Assembly assembly = new Assembly(SpeakerResolver.create(), 0);

  /** {@return a document of the text, always the same for a number} */
  public AttributedDocument read(String text, long number) {
    Random random = new Random(number);
    MendedText mended = MendedText.of(text);
    Sentences sentences = RandomlyTagged.of(mended.text(), random);
    return read("text " + number, mended, sentences, RandomFrames.in(sentences, random));
  }

  /** {@return a document of the news, with what is marked in it} */
  AttributedDocument read(FuzzedNews news) {
    MendedText mended = MendedText.of(news.text());
    Sentences sentences = FuzzedNews.analyze(mended.text());
    return read("fuzz", mended, sentences, news.tagged(sentences));
  }

  private AttributedDocument read(
      String id, MendedText mended, Sentences sentences, TaggedText tagged) {
    return Restored.of(assembly.of(id, sentences, tagged, List.of(), Deadline.never()), mended);
  }
}
