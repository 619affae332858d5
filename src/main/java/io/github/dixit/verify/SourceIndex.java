// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * An index of what was said in documents, on disk or in memory, for any number of readers and one
 * writer at a time. It is a source for a {@link QuoteVerifier} too.
 *
 * <p>It needs Apache Lucene on the class path, {@code lucene-core} and {@code
 * lucene-analysis-common}. Thread-safe. A process that is killed leaves what was committed.
 */
public abstract class SourceIndex extends Sources implements Closeable {

  /** The version of what is in the folder. */
  static final String VERSION = "2";

  SourceIndex() {}

  /**
   * {@return the index in that folder, to read and to write}
   *
   * @param folder made if it is not there
   * @throws DixitException if another process writes to it, it is not an index of this version, or
   *     Lucene is missing
   */
  public static SourceIndex open(Path folder) {
    return withLucene(() -> LuceneIndex.writing(folder));
  }

  /**
   * {@return the index in that folder, as it is now, to read only}
   *
   * @param folder an index that exists
   * @throws DixitException if there is none, it is of another version, or Lucene is missing
   */
  public static SourceIndex read(Path folder) {
    return withLucene(() -> LuceneIndex.reading(folder));
  }

  /**
   * {@return an empty index in memory}
   *
   * @throws DixitException if Lucene is missing
   */
  public static SourceIndex inMemory() {
    return withLucene(() -> LuceneIndex.forMemory());
  }

  private static SourceIndex withLucene(Supplier<SourceIndex> opening) {
    try {
      return opening.get();
    } catch (NoClassDefFoundError e) {
      throw new DixitException(
          "an index needs Apache Lucene on the class path, which is missing; add"
              + " org.apache.lucene:lucene-core and lucene-analysis-common 9.12",
          e);
    }
  }

  /**
   * Adds a document, in place of one with the same identifier. It is found at once, and lasts once
   * {@link #commit} is called.
   *
   * @param document what was found in a text; it takes the place of one with its id
   * @throws DixitException if it can't be written
   */
  public abstract void add(AttributedDocument document);

  /**
   * {@return whether there is a document with that identifier}
   *
   * @param id of a document
   */
  public abstract boolean contains(String id);

  /** {@return how many documents there are} */
  public abstract int size();

  /**
   * Makes what was added last, whatever happens to the process.
   *
   * @throws DixitException if it can't be written
   */
  public abstract void commit();

  /**
   * {@return the statements that fit, best first}
   *
   * @param query what is looked for
   * @throws DixitException if the speaker is a surname that several people have
   */
  public abstract List<Statement> find(StatementQuery query);

  /** Commits, and closes the index. */
  @Override
  public abstract void close();
}
