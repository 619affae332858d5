// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * How files are read.
 *
 * @param encoding of all files; if empty, UTF-8 or what a byte order mark or a page's own
 *     declaration says
 * @param html whether files are HTML pages whatever their names end in
 * @param textField the field or column that holds the text
 * @param idField the field or column that names the document; where it is missing, the number of
 *     the line does
 * @param maxBytes the longest text accepted, unpacked
 */
public record InputOptions(
    Optional<Charset> encoding, boolean html, String textField, String idField, int maxBytes) {

  private static final int DEFAULT_MAX_BYTES = 50_000_000;

  /** Checks the values. */
  public InputOptions {
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(textField, "textField");
    Objects.requireNonNull(idField, "idField");
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be at least 1, but is " + maxBytes);
    }
  }

  /** {@return UTF-8, kinds by the ends of names, fields "text" and "id", 50 MB a text} */
  public static InputOptions defaults() {
    return new InputOptions(Optional.empty(), false, "text", "id", DEFAULT_MAX_BYTES);
  }

  /** {@return these options with an encoding for all files} */
  public InputOptions withEncoding(Charset charset) {
    return new InputOptions(Optional.of(charset), html, textField, idField, maxBytes);
  }

  /** {@return these options with all files taken for HTML pages, or not} */
  public InputOptions withHtml(boolean pages) {
    return new InputOptions(encoding, pages, textField, idField, maxBytes);
  }

  /** {@return these options with other fields} */
  public InputOptions withFields(String newTextField, String newIdField) {
    return new InputOptions(encoding, html, newTextField, newIdField, maxBytes);
  }

  /** {@return these options with another limit} */
  public InputOptions withMaxBytes(int newMaxBytes) {
    return new InputOptions(encoding, html, textField, idField, newMaxBytes);
  }
}
