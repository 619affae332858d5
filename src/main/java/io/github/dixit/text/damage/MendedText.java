// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.damage;

import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A text as it was meant, and the way back to the untouched one. Immutable and thread-safe.
 *
 * <p>Wrong encodings ({@code â€œ}), HTML entities, escaped quotation marks, question marks in place
 * of quotation marks and hyphens at the ends of lines are mended; where nothing is damaged the text
 * stays the same object. Costs time in proportion to the text.
 */
public final class MendedText {

  private final String original;
  private final String text;
  private final List<Edit> edits;

  /** Where marks without partners stand in the untouched text. */
  private final List<Integer> unpaired;

  /** Where each edit begins in the mended text. */
  private final int[] begins;

  private MendedText(String original, List<Edit> edits, List<Integer> unpaired) {
    this.original = original;
    this.edits = List.copyOf(edits);
    this.unpaired = unpaired;
    this.begins = new int[edits.size()];
    this.text = edits.isEmpty() ? original : apply();
  }

  /** {@return the text mended} */
  public static MendedText of(String text) {
    MendedText first = new MendedText(text, Mender.edits(text), List.of());
    UnpairedMarks marks = UnpairedMarks.in(first.text);
    List<Edit> edits = new ArrayList<>(first.edits);
    for (int closing : marks.closings()) {
      int at = first.offset(closing, true);
      edits.add(new Edit(at, at, "\u201d", Damage.UNCLOSED));
    }
    edits.sort(Comparator.comparingInt(Edit::begin).thenComparingInt(Edit::end));
    List<Integer> unpaired = marks.unpaired().stream().map(i -> first.offset(i, false)).toList();
    return new MendedText(text, edits, unpaired);
  }

  private String apply() {
    StringBuilder mended = new StringBuilder(original.length());
    int at = 0;
    for (int i = 0; i < begins.length; i++) {
      Edit edit = edits.get(i);
      mended.append(original, at, edit.begin());
      begins[i] = mended.length();
      mended.append(edit.meant());
      at = edit.end();
    }
    return mended.append(original, at, original.length()).toString();
  }

  /** {@return the text as it was meant} */
  public String text() {
    return text;
  }

  /** {@return whether there was nothing to mend} */
  public boolean isWhole() {
    return edits.isEmpty() && unpaired.isEmpty();
  }

  /** {@return what was found, one line for each kind of damage} */
  public List<String> warnings() {
    Map<Damage, List<Edit>> byKind = new EnumMap<>(Damage.class);
    edits.forEach(e -> byKind.computeIfAbsent(e.kind(), k -> new ArrayList<>()).add(e));
    List<String> warnings = new ArrayList<>();
    byKind.forEach((k, all) -> warnings.add(k.warning(all.size(), original, all.get(0))));
    if (!unpaired.isEmpty()) {
      warnings.add(
          "quotation marks without a partner in "
              + unpaired.size()
              + (unpaired.size() == 1 ? " place, at " : " places, the first at ")
              + unpaired.get(0)
              + "; look at what is quoted there");
    }
    return List.copyOf(warnings);
  }

  /** {@return the stretch of the untouched text that a stretch of the mended one stands for} */
  public Span original(Span mended) {
    int begin = offset(mended.begin(), false);
    int end = offset(mended.end(), true);
    // What was put in stands for the character before it.
    return begin < end ? new Span(begin, end) : new Span(Math.max(0, end - 1), Math.max(1, end));
  }

  /** {@return the same for several ranges, with the words of the untouched text} */
  public TextSpan original(TextSpan mended) {
    List<Span> spans = new ArrayList<>();
    int end = 0;
    for (Span span : mended.spans()) {
      Span own = original(span);
      // Two pieces of the mended text may stand for one place.
      if (own.end() > end) {
        spans.add(new Span(Math.max(end, own.begin()), own.end()));
        end = own.end();
      }
    }
    return TextSpan.of(original, spans);
  }

  /** {@return the untouched text} */
  public String original() {
    return original;
  }

  /**
   * An offset inside an edit is at the edit's begin, or at its end if it ends a stretch. Of two
   * edits with nothing between them the later begins a stretch and the earlier ends it.
   */
  private int offset(int mended, boolean ends) {
    int index = last(ends ? mended - 1 : mended);
    if (index < 0) {
      return mended;
    }
    Edit edit = edits.get(index);
    int within = mended - begins[index];
    int length = edit.meant().length();
    if (within < length || within == length && ends) {
      return ends ? edit.end() : edit.begin();
    }
    return edit.end() + within - length;
  }

  /** {@return the last edit that begins at or before the offset in the mended text, or -1} */
  private int last(int mended) {
    int low = 0;
    int high = begins.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begins[middle] <= mended) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
