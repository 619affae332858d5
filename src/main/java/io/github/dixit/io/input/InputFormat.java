// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which texts are read: the one list from which all doors take them. */
public enum InputFormat {
  /** One text. */
  TEXT("text", "txt", "text"),
  /** A page, of which the article is taken. */
  HTML("html", "html", "htm", "xhtml"),
  /** One JSON object, an array of them, or several one after the other. */
  JSON("json", "json"),
  /** One JSON object a line. */
  JSON_LINES("jsonl", "jsonl", "ndjson"),
  /** Rows of cells apart by commas; the first row names them. */
  CSV("csv", "csv"),
  /** Rows of cells apart by tabs. */
  TSV("tsv", "tsv"),
  /** An archive of files of the other formats; from a file only. */
  ZIP("zip", "zip");

  private static final String GZIP = ".gz";

  private final String label;
  private final List<String> endings;

  InputFormat(String label, String... endings) {
    this.label = label;
    this.endings = List.of(endings);
  }

  /** {@return the name that users write} */
  public String label() {
    return label;
  }

  /**
   * {@return the format of that name}
   *
   * @param label as the option {@code --input-format} has it
   * @throws DixitException if there is none
   */
  public static InputFormat named(String label) {
    return Arrays.stream(values())
        .filter(f -> f.label.equals(label))
        .findFirst()
        .orElseThrow(
            () -> new DixitException("there is no input format \"" + label + "\" but " + labels()));
  }

  private static String labels() {
    return Arrays.stream(values()).map(InputFormat::label).collect(Collectors.joining(", "));
  }

  /** {@return whether a file in it is one text} */
  boolean isOneText() {
    return this == TEXT || this == HTML;
  }

  /** {@return the format that the end of a file's name tells, {@code .gz} aside} */
  static Optional<InputFormat> ofName(String name) {
    String plain = withoutGzip(name.toLowerCase(Locale.ROOT));
    String ending = plain.substring(plain.lastIndexOf('.') + 1);
    return plain.contains(".")
        ? Arrays.stream(values()).filter(f -> f.endings.contains(ending)).findFirst()
        : Optional.empty();
  }

  static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  private static String withoutGzip(String name) {
    return isGzip(name) ? name.substring(0, name.length() - GZIP.length()) : name;
  }
}
