// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import java.util.Locale;

/** The kinds of files, told by what their names end in. */
enum Kind {
  TEXT,
  HTML,
  JSON_LINES,
  CSV,
  TSV,
  ZIP;

  private static final String GZIP = ".gz";

  static Kind of(String name, InputOptions options) {
    String plain = withoutGzip(name.toLowerCase(Locale.ROOT));
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "jsonl", "ndjson" -> JSON_LINES;
      case "csv" -> CSV;
      case "tsv" -> TSV;
      case "zip" -> ZIP;
      case "html", "htm", "xhtml" -> HTML;
      default -> options.html() ? HTML : TEXT;
    };
  }

  static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  private static String withoutGzip(String name) {
    return isGzip(name) ? name.substring(0, name.length() - GZIP.length()) : name;
  }
}
