// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of an evaluation, summed up document by document. Not thread-safe. */
public final class Figures {

  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final SortedMap<String, Figure> forms = new TreeMap<>();
  private int documents;
  private int missing;

  Figures() {}

  void document(boolean given) {
    documents++;
    missing += given ? 0 : 1;
  }

  void add(String name, int right, int found, int gold) {
    figures.merge(name, Figure.ZERO.plus(right, found, gold), Figures::sum);
  }

  void addForm(String form, boolean right) {
    forms.merge(form, new Figure(right ? 1 : 0, 0, 1), Figures::sum);
  }

  private static Figure sum(Figure a, Figure b) {
    return a.plus(b.right(), b.found(), b.gold());
  }

  /** {@return the number of gold documents} */
  public int documents() {
    return documents;
  }

  /** {@return the number of gold documents that the system did not give} */
  public int missing() {
    return missing;
  }

  /** {@return the figures by their names, {@code exact source} and so on, in order} */
  public Map<String, Figure> all() {
    return Collections.unmodifiableMap(figures);
  }

  /** {@return how many gold speakers were found, by the form of the source} */
  public SortedMap<String, Figure> speakersByForm() {
    return Collections.unmodifiableSortedMap(forms);
  }
}
