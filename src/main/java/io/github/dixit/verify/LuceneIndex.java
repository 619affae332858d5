// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.github.dixit.AttributedDocument;
import io.github.dixit.DixitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;

/** The index in Lucene: one entry a document, and one for each of its statements. */
final class LuceneIndex extends SourceIndex {

  /** Held, so that the level stays: Lucene tells at start how it reads memory. */
  private static final Logger LOG = Logger.getLogger("org.apache.lucene");

  private static final String VERSION_KEY = "dixit.index";
  private static final int KEPT_DOCUMENTS = 1_000;
  private static final int KEPT_CHARACTERS = 20_000_000;

  static {
    LOG.setLevel(Level.OFF);
  }

  private final String name;
  private final Directory directory;
  private final Optional<IndexWriter> writer;
  private final SearcherManager searchers;

  /** What was added since the searchers last looked. */
  private final Set<String> fresh = ConcurrentHashMap.newKeySet();

  private final Cache<String, SourceDocument> documents =
      CacheBuilder.newBuilder()
          .maximumWeight(KEPT_CHARACTERS)
          .weigher(
              (String id, SourceDocument d) ->
                  Math.max(KEPT_CHARACTERS / KEPT_DOCUMENTS, d.document().text().length()))
          .build();

  private LuceneIndex(String name, Directory directory, Optional<IndexWriter> writer)
      throws IOException {
    this.name = name;
    this.directory = directory;
    this.writer = writer;
    this.searchers =
        writer.isPresent()
            ? new SearcherManager(writer.get(), new SearcherFactory())
            : new SearcherManager(directory, new SearcherFactory());
  }

  static LuceneIndex forMemory() {
    try {
      return writing("memory", new ByteBuffersDirectory());
    } catch (IOException e) {
      throw new IllegalStateException("memory can't be written", e);
    }
  }

  static LuceneIndex writing(Path folder) {
    try {
      Files.createDirectories(folder);
      return writing(folder.toString(), FSDirectory.open(folder));
    } catch (IOException e) {
      throw failure(folder.toString(), e);
    }
  }

  static LuceneIndex writing(String name, Directory directory) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        requireVersion(name, reader);
      }
    } else if (directory.listAll().length > 0 && !onlyLock(directory)) {
      throw new DixitException(name + " has other files in it and no index; name another folder");
    }
    IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Entries.analyzer()));
    writer.setLiveCommitData(Map.of(VERSION_KEY, VERSION).entrySet());
    writer.commit();
    return new LuceneIndex(name, directory, Optional.of(writer));
  }

  private static boolean onlyLock(Directory directory) throws IOException {
    return List.of(directory.listAll()).equals(List.of(IndexWriter.WRITE_LOCK_NAME));
  }

  static LuceneIndex reading(Path folder) {
    String name = folder.toString();
    try {
      if (!Files.isDirectory(folder)) {
        throw new IndexNotFoundException(name);
      }
      Directory directory = FSDirectory.open(folder);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        requireVersion(name, reader);
      }
      return new LuceneIndex(name, directory, Optional.empty());
    } catch (IOException e) {
      throw failure(name, e);
    }
  }

  private static void requireVersion(String name, DirectoryReader reader) throws IOException {
    String version = reader.getIndexCommit().getUserData().get(VERSION_KEY);
    if (!VERSION.equals(version)) {
      throw new DixitException(
          name
              + (version == null
                  ? " is no index of Dixit's; name another folder"
                  : " is of version "
                      + version
                      + " where this Dixit reads "
                      + VERSION
                      + "; make it anew with \"dixit index\""));
    }
  }

  private static DixitException failure(String name, Exception e) {
    if (e instanceof LockObtainFailedException) {
      return new DixitException(
          name + " is being written by another process; wait until it has finished", e);
    }
    if (e instanceof IndexNotFoundException) {
      return new DixitException(
          name + " has no index; make one with \"dixit index PATH --index " + name + "\"", e);
    }
    if (e instanceof IndexFormatTooNewException || e instanceof IndexFormatTooOldException) {
      return new DixitException(
          name + " is of another version of Lucene; make it anew with \"dixit index\"", e);
    }
    Throwable reason =
        e instanceof AlreadyClosedException && e.getCause() != null ? e.getCause() : e;
    return new DixitException(
        name + " can't be read or written: " + reason.getMessage() + "; what was committed is kept",
        e);
  }

  @Override
  public void add(AttributedDocument document) {
    IndexWriter to =
        writer.orElseThrow(() -> new DixitException(name + " was opened to be read only"));
    try {
      to.updateDocuments(new Term(Entries.OF, document.id()), Entries.of(document));
      documents.invalidate(document.id());
      fresh.add(document.id());
    } catch (IOException | AlreadyClosedException e) {
      throw failure(name, e);
    }
  }

  @Override
  public boolean contains(String id) {
    return fresh.contains(id)
        || searchKnown(searcher -> searcher.count(new TermQuery(new Term(Entries.ID, id)))) > 0;
  }

  @Override
  public int size() {
    return search(searcher -> searcher.count(Entries.DOCUMENTS));
  }

  @Override
  public void commit() {
    try {
      if (writer.isPresent()) {
        writer.get().commit();
        refresh();
      }
    } catch (IOException | AlreadyClosedException e) {
      throw failure(name, e);
    }
  }

  @Override
  public List<Statement> find(StatementQuery query) {
    return search(
        searcher -> {
          Query speaker = SpeakerQueries.of(query, searcher);
          List<Statement> found = new ArrayList<>();
          for (ScoreDoc hit :
              searcher.search(Queries.of(query, speaker), query.limit()).scoreDocs) {
            Document entry = searcher.storedFields().document(hit.doc);
            AttributedDocument document = document(searcher, entry.get(Entries.OF)).document();
            found.add(Entries.statement(document, entry));
          }
          return found;
        });
  }

  @Override
  List<SourceDocument> nearest(Words words, int most) {
    return search(
        searcher -> {
          List<SourceDocument> found = new ArrayList<>();
          for (ScoreDoc hit : searcher.search(Queries.near(words), most).scoreDocs) {
            String id = searcher.storedFields().document(hit.doc).get(Entries.ID);
            found.add(document(searcher, id));
          }
          return found;
        });
  }

  private SourceDocument document(IndexSearcher searcher, String id) throws IOException {
    SourceDocument known = documents.getIfPresent(id);
    if (known != null) {
      return known;
    }
    ScoreDoc[] hits = searcher.search(new TermQuery(new Term(Entries.ID, id)), 1).scoreDocs;
    BytesRef bytes = searcher.storedFields().document(hits[0].doc).getBinaryValue(Entries.RECORD);
    SourceDocument document =
        SourceDocument.of(DocumentCodec.unpack(bytes.bytes, bytes.offset, bytes.length));
    documents.put(id, document);
    return document;
  }

  /** Searches all that was added. */
  private <T> T search(Search<T> search) {
    try {
      refresh();
    } catch (IOException e) {
      throw failure(name, e);
    }
    return searchKnown(search);
  }

  /** Makes what was added be found; it takes long enough not to be done for each document. */
  private void refresh() throws IOException {
    if (!fresh.isEmpty()) {
      Set<String> added = Set.copyOf(fresh);
      searchers.maybeRefreshBlocking();
      fresh.removeAll(added);
    }
  }

  private <T> T searchKnown(Search<T> search) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return search.in(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw failure(name, e);
    }
  }

  @Override
  public void close() {
    try {
      searchers.close();
      if (writer.isPresent()) {
        writer.get().close();
      }
      directory.close();
    } catch (IOException | AlreadyClosedException e) {
      throw failure(name, e);
    }
  }

  private interface Search<T> {
    T in(IndexSearcher searcher) throws IOException;
  }
}
