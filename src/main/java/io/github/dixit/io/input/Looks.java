// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the first bytes of a file look like, whatever it is called. */
final class Looks {

  private static final Pattern PAGE =
      Pattern.compile(
          "\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.*?-->\\s*+)*+<(?:!doctype\\s+html|html|head|body)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern OBJECT = Pattern.compile("\\s*+\\{\\s*+\"");
  private static final Pattern ARRAY = Pattern.compile("\\s*+\\[\\s*+\\{\\s*+\"");
  private static final Pattern HEADER = Pattern.compile("\\w[\\w -]{0,40}");

  private final String begin;

  private Looks(String begin) {
    this.begin = begin;
  }

  /** {@return the looks of the bytes that a file begins with} */
  static Looks of(byte[] begin) {
    // Names of tags and fields are ASCII; what else there is need not be right.
    return new Looks(
        new String(begin, Encodings.marked(begin).orElse(StandardCharsets.ISO_8859_1))
            .replaceFirst("^(?:\uFEFF|\u00EF\u00BB\u00BF)", ""));
  }

  /** {@return the format, if it is one that no prose looks like} */
  Optional<InputFormat> format() {
    if (PAGE.matcher(begin).lookingAt()) {
      return Optional.of(InputFormat.HTML);
    }
    if (ARRAY.matcher(begin).lookingAt()) {
      return Optional.of(InputFormat.JSON);
    }
    if (OBJECT.matcher(begin).lookingAt()) {
      String first = begin.lines().findFirst().orElse("").strip();
      boolean whole = !begin.strip().contains("\n") || first.endsWith("}");
      return Optional.of(whole ? InputFormat.JSON_LINES : InputFormat.JSON);
    }
    return Optional.empty();
  }

  /** {@return the format, if the first row names a column of texts} */
  Optional<InputFormat> table(String textField) {
    String first = begin.lines().findFirst().orElse("");
    if (names(first, ',', textField)) {
      return Optional.of(InputFormat.CSV);
    }
    return names(first, '\t', textField) ? Optional.of(InputFormat.TSV) : Optional.empty();
  }

  /** {@return what is between the cells of a first row that names a column of texts} */
  static char separator(byte[] begin, String textField) {
    String first = of(begin).begin.lines().findFirst().orElse("");
    return names(first, ';', textField) && !names(first, ',', textField) ? ';' : ',';
  }

  private static boolean names(String row, char separator, String textField) {
    var cells = Splitter.on(separator).trimResults().splitToList(row.replace("\"", ""));
    return cells.size() > 1
        && cells.contains(textField)
        && cells.stream().allMatch(c -> HEADER.matcher(c).matches());
  }
}
