// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.DixitException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds the speakers whom a name may mean. */
final class SpeakerQueries {

  /** So many statements are looked through for people of one surname. */
  private static final int LOOKED_THROUGH = 2_000;

  private SpeakerQueries() {}

  /** {@return the form in which names are compared} */
  static String key(String name) {
    return String.join(" ", Names.words(name));
  }

  /**
   * {@return the query for whom the name means; for all, if there is none}
   *
   * @throws DixitException if it is a surname that several people have
   */
  static Query of(StatementQuery query, IndexSearcher searcher) throws IOException {
    if (query.speaker().isEmpty()) {
      return new MatchAllDocsQuery();
    }
    String name = query.speaker().get();
    String key = key(name);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(new TermQuery(new Term(Entries.SPEAKER, key)), Occur.SHOULD);
    any.add(new TermQuery(new Term(Entries.CATALOG_ID, name)), Occur.SHOULD);
    if (!key.contains(" ")) {
      any.add(new TermQuery(new Term(Entries.SURNAME, key)), Occur.SHOULD);
      requireOne(name, key, searcher);
    }
    return any.build();
  }

  private static void requireOne(String name, String key, IndexSearcher searcher)
      throws IOException {
    Set<String> people = new TreeSet<>();
    Query surname = new TermQuery(new Term(Entries.SURNAME, key));
    for (ScoreDoc hit : searcher.search(surname, LOOKED_THROUGH).scoreDocs) {
      String[] names =
          searcher
              .storedFields()
              .document(hit.doc, Set.of(Entries.FULL_NAME))
              .getValues(Entries.FULL_NAME);
      Arrays.stream(names).filter(n -> isFull(n, key)).forEach(people::add);
    }
    if (people.size() > 1) {
      throw new DixitException(
          "\"" + name + "\" may be " + String.join(" or ", people) + "; name one of them in full");
    }
  }

  private static boolean isFull(String name, String surname) {
    List<String> words = Names.words(name);
    return words.size() > 1 && words.get(words.size() - 1).equals(surname);
  }
}
