// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of an evaluation, summed up document by document. Not thread-safe. */
public final class Figures {

  /** What people decide by comes first. */
  private static final List<String> ORDER =
      List.of(
          "attribution",
          "content",
          "speaker",
          "speaker, given content",
          "speaker, full name",
          "type",
          "source form",
          "exact source",
          "exact cue",
          "exact content",
          "exact all",
          "relaxed source",
          "relaxed cue",
          "relaxed content",
          "relaxed all",
          "token source",
          "token cue",
          "token content",
          "cueClass",
          "polarity",
          "certainty",
          "anonymous",
          "addressee",
          "venue",
          "time",
          "non-statements",
          "claims",
          "stance");

  private static final Comparator<String> IN_ORDER =
      Comparator.<String>comparingInt(ORDER::indexOf).thenComparing(Comparator.naturalOrder());

  private final Map<String, Figure> figures = new TreeMap<>(IN_ORDER);
  private final SortedMap<String, Figure> forms = new TreeMap<>();
  private int documents;
  private int missing;

  Figures() {}

  /** {@return the sums of these figures and others} */
  Figures plus(Figures other) {
    Figures sum = new Figures();
    for (Figures part : List.of(this, other)) {
      part.figures.forEach((name, f) -> sum.add(name, f.right(), f.found(), f.gold()));
      part.forms.forEach((form, f) -> sum.forms.merge(form, f, Figures::sum));
      sum.documents += part.documents;
      sum.missing += part.missing;
    }
    return sum;
  }

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

  /**
   * {@return the figures by their names, {@code exact source} and so on, those that people decide
   * by first}
   */
  public Map<String, Figure> all() {
    return Collections.unmodifiableMap(figures);
  }

  /** {@return how many gold speakers were found, by the form of the source} */
  public SortedMap<String, Figure> speakersByForm() {
    return Collections.unmodifiableSortedMap(forms);
  }
}
