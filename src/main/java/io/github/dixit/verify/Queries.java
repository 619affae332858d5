// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;

/** Turns what is wanted into queries of Lucene's. */
final class Queries {

  /** More words don't tell more about where a quotation stands. */
  private static final int MOST_KEYS = 400;

  private static final int MOST_WORDS = 200;
  private static final float WEIGHT_AROUND = 0.3f;
  private static final float WEIGHT_PHRASE = 2;
  private static final int SLOP = 3;

  private Queries() {}

  /** {@return the query for statements, of that speaker} */
  static Query of(StatementQuery query, Query speaker) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(Entries.STATEMENTS, Occur.FILTER);
    all.add(speaker, Occur.FILTER);
    query.about().ifPresent(words -> all.add(about(words), Occur.MUST));
    query.quote().ifPresent(words -> all.add(quote(words), Occur.MUST));
    any(Entries.TYPE, query.types()).ifPresent(q -> all.add(q, Occur.FILTER));
    any(Entries.CUE_CLASS, query.cueClasses()).ifPresent(q -> all.add(q, Occur.FILTER));
    if (query.from().isPresent() || query.to().isPresent()) {
      all.add(days(query.from(), query.to()), Occur.FILTER);
    }
    return all.build();
  }

  private static Query days(Optional<LocalDate> from, Optional<LocalDate> to) {
    return TermRangeQuery.newStringRange(
        Entries.DATE,
        from.map(LocalDate::toString).orElse(null),
        to.map(LocalDate::toString).orElse(null),
        true,
        true);
  }

  private static Optional<Query> any(String field, Collection<? extends Enum<?>> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TermInSetQuery(field, values.stream().map(v -> new BytesRef(v.name())).toList()));
  }

  /** Most of the words, in the statement or, which counts less, around it. */
  private static Query about(String words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<String> terms = terms(words);
    for (String term : terms) {
      BooleanQuery.Builder one = new BooleanQuery.Builder();
      one.add(new TermQuery(new Term(Entries.CONTENT, term)), Occur.SHOULD);
      Query around = new TermQuery(new Term(Entries.AROUND, term));
      one.add(new BoostQuery(around, WEIGHT_AROUND), Occur.SHOULD);
      any.add(one.build(), Occur.SHOULD);
    }
    any.setMinimumNumberShouldMatch((terms.size() + 1) / 2);
    return any.build();
  }

  private static Query quote(String words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<String> terms = terms(words);
    terms.forEach(t -> any.add(new TermQuery(new Term(Entries.CONTENT, t)), Occur.SHOULD));
    Query phrase =
        new PhraseQuery(SLOP, Entries.CONTENT, terms.stream().distinct().toArray(String[]::new));
    any.add(new BoostQuery(phrase, WEIGHT_PHRASE), Occur.SHOULD);
    any.setMinimumNumberShouldMatch((terms.size() + 1) / 2);
    return any.build();
  }

  private static List<String> terms(String words) {
    List<String> terms = new ArrayList<>();
    try (Analyzer analyzer = Entries.analyzer();
        TokenStream tokens = analyzer.tokenStream(Entries.CONTENT, words)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken() && terms.size() < MOST_WORDS) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can't be read", e);
    }
    return terms;
  }

  /** {@return the query for documents that have the words, and pairs of them} */
  static Query near(Words words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    long[] keys = MemorySources.features(words).distinct().toArray();
    long step = Math.max(1, (keys.length + MOST_KEYS - 1) / MOST_KEYS);
    LongStream.iterate(0, i -> i < keys.length, i -> i + step)
        .mapToObj(i -> new Term(Entries.FEATURES, KeyStream.term(keys[(int) i])))
        .forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
    return any.build();
  }
}
