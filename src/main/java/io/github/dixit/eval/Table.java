// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows whose first column leans to the left and all others to the right. */
final class Table {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  Table(List<String> head) {
    rows.add(head);
  }

  void row(Object... cells) {
    rows.add(Stream.of(cells).map(String::valueOf).toList());
  }

  @Override
  public String toString() {
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(c -> rows.stream().mapToInt(row -> width(row.get(c))).max().orElse(0))
            .toArray();
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(row.get(0)).append(blanks(widths[0], row.get(0)));
      for (int c = 1; c < row.size(); c++) {
        line.append(GAP).append(blanks(widths[c], row.get(c))).append(row.get(c));
      }
      table.append(line.toString().stripTrailing()).append('\n');
    }
    return table.toString();
  }

  private static String blanks(int width, String cell) {
    return " ".repeat(width - width(cell));
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
