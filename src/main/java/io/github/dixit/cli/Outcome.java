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

  /**
   * {@return what the extractor makes of the text} Whatever it throws concerns this text alone.
   *
   * @throws OutOfMemoryError if there was not enough, which may be the fault of others
   */
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
      return failed(source, e);
    }
  }

  /** {@return the outcome of a text for which there is too little memory} */
  static Outcome outOfMemory(SourceText source) {
    return failed(source, new OutOfMemoryError());
  }

  private static Outcome failed(SourceText source, Throwable e) {
    return new Failed(new DixitException(source.id() + " could not be read " + explained(e), e));
  }

  /** {@return what went wrong and what to do, as the end of a sentence} */
  static String explained(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      return ("because the %d MB of memory that Java may use are not enough; give it more with"
              + " DIXIT_JAVA_OPTS=-Xmx%dm, or split the text")
          .formatted(megabytes, 2 * megabytes);
    }
    return "because of a flaw in Dixit, " + e + "; please report it with what --debug shows";
  }
}
