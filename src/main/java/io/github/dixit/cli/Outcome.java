// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import io.github.dixit.io.input.SourceText;

/** What became of a document. */
sealed interface Outcome {

  /** It was read. */
  record Done(AttributedDocument document) implements Outcome {}

  /** It was not, and the reason names it. */
  record Failed(DixitException reason) implements Outcome {}

  /** {@return what the extractor makes of the text} Whatever it throws concerns this text alone. */
  static Outcome of(Extractor extractor, SourceText source) {
    try {
      return new Done(
          extractor.extract(source.id(), source.text()).withMetadata(source.metadata()));
    } catch (DixitException e) {
      String message = String.valueOf(e.getMessage());
      return message.contains(source.id())
          ? new Failed(e)
          : new Failed(new DixitException(source.id() + ": " + message, e));
    } catch (RuntimeException | StackOverflowError e) {
      return new Failed(
          new DixitException(
              source.id()
                  + " could not be read because of a flaw in Dixit, "
                  + e
                  + "; please report it with what --debug shows",
              e));
    }
  }
}
