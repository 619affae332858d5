// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.damage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds all damage in a text, in text order, no two places overlapping. */
final class Mender {

  private Mender() {}

  static List<Edit> edits(String text) {
    List<Edit> all = new ArrayList<>();
    all.addAll(WrongEncoding.in(text));
    all.addAll(Escapes.in(text));
    all.addAll(Tags.in(text));
    all.addAll(LostMarks.in(text));
    all.addAll(BrokenWords.in(text));
    all.sort(Comparator.comparingInt(Edit::begin));
    List<Edit> edits = new ArrayList<>();
    int end = 0;
    for (Edit edit : all) {
      if (edit.begin() >= end) {
        edits.add(edit);
        end = edit.end();
      }
    }
    return List.copyOf(edits);
  }
}
