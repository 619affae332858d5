// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How files are read.
 *
 * @param encoding of all files; if empty, UTF-8 or what a byte order mark or a page's own
 *     declaration says
 * @param html whether files are HTML pages whatever their names end in
 * @param format of all files; if empty, what their names end in tells it, or what they begin with
 * @param textField the field or column that holds the text
 * @param idField the field or column that names the document; where it is missing, the number of
 *     the line does
 * @param keptFields the fields, columns or entries in the head of a page that are handed on with
 *     the text, as its {@link SourceText#metadata}
 * @param maxBytes the longest text accepted, unpacked
 */
public record InputOptions(
    Optional<Charset> encoding,
    boolean html,
    Optional<InputFormat> format,
    String textField,
    String idField,
    List<String> keptFields,
    int maxBytes) {

  /** What most are asked for later: where a text stood, when, under which headline, with whom. */
  public static final List<String> USUAL_FIELDS = List.of("url", "date", "title", "outlet");

  private static final int DEFAULT_MAX_BYTES = 50_000_000;

  /**
   * Checks the values.
   *
   * @param encoding of all files; if empty, UTF-8 or what a byte order mark or a page's own
   *     declaration says
   * @param html whether files are HTML pages whatever their names end in
   * @param format of all files; if empty, what their names end in tells it, or what they begin with
   * @param textField the field or column that holds the text
   * @param idField the field or column that names the document; where it is missing, the number of
   *     the line does
   * @param keptFields the fields, columns or entries in the head of a page that are handed on with
   *     the text, as its {@link SourceText#metadata}
   * @param maxBytes the longest text accepted, unpacked
   */
  public InputOptions {
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(textField, "textField");
    Objects.requireNonNull(idField, "idField");
    keptFields = List.copyOf(keptFields);
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be at least 1, but is " + maxBytes);
    }
  }

  /**
   * {@return UTF-8, kinds by the ends of names, fields "text" and "id", {@link #USUAL_FIELDS} kept,
   * 50 MB a text}
   */
  public static InputOptions defaults() {
    return new InputOptions(
        Optional.empty(), false, Optional.empty(), "text", "id", USUAL_FIELDS, DEFAULT_MAX_BYTES);
  }

  /**
   * {@return these options with an encoding for all files}
   *
   * @param charset the encoding of all files
   */
  public InputOptions withEncoding(Charset charset) {
    return new InputOptions(
        Optional.of(charset), html, format, textField, idField, keptFields, maxBytes);
  }

  /**
   * {@return these options with all files taken for HTML pages, or not}
   *
   * @param pages whether texts are HTML pages whatever their names
   */
  public InputOptions withHtml(boolean pages) {
    return new InputOptions(encoding, pages, format, textField, idField, keptFields, maxBytes);
  }

  /**
   * {@return these options with a format for all files}
   *
   * @param newFormat the format of all files
   */
  public InputOptions withFormat(InputFormat newFormat) {
    return new InputOptions(
        encoding, html, Optional.of(newFormat), textField, idField, keptFields, maxBytes);
  }

  /**
   * {@return these options with other fields}
   *
   * @param newTextField holds the text
   * @param newIdField holds the name of the document
   */
  public InputOptions withFields(String newTextField, String newIdField) {
    return new InputOptions(encoding, html, format, newTextField, newIdField, keptFields, maxBytes);
  }

  /**
   * {@return these options with other fields kept; with none if the list is empty}
   *
   * @param fields names of fields or columns
   */
  public InputOptions withKeptFields(List<String> fields) {
    return new InputOptions(encoding, html, format, textField, idField, fields, maxBytes);
  }

  /**
   * {@return these options with another limit}
   *
   * @param newMaxBytes the most that a text may have
   */
  public InputOptions withMaxBytes(int newMaxBytes) {
    return new InputOptions(encoding, html, format, textField, idField, keptFields, newMaxBytes);
  }
}
