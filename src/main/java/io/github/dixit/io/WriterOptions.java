// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import io.github.dixit.io.input.InputOptions;
import java.util.List;
import java.util.Objects;

/**
 * How documents are written, where a format leaves a choice.
 *
 * @param width of a line in a table for people, in characters, at least {@value #NARROWEST}; {@link
 *     #WHOLE} for lines as long as they need to be
 * @param colour whether such a table has colours, as escape sequences for terminals
 * @param withText whether JSON repeats the text of the document
 * @param offsetUnit what offsets count in JSON and CSV
 * @param fields the metadata that have columns in CSV
 * @param spreadsheet whether CSV is made for spreadsheet programs: with a byte order mark, and an
 *     apostrophe before what they would take for a formula
 */
public record WriterOptions(
    int width,
    boolean colour,
    boolean withText,
    OffsetUnit offsetUnit,
    List<String> fields,
    boolean spreadsheet) {

  /** A width that cuts nothing. */
  public static final int WHOLE = Integer.MAX_VALUE;

  private static final int NARROWEST = 40;
  private static final int USUAL = 120;

  /**
   * Narrower lines than {@value #NARROWEST} characters are not made.
   *
   * @param width of a line in a table for people, in characters, at least {@value #NARROWEST};
   *     {@link #WHOLE} for lines as long as they need to be
   * @param colour whether such a table has colours, as escape sequences for terminals
   * @param withText whether JSON repeats the text of the document
   * @param offsetUnit what offsets count in JSON and CSV
   * @param fields the metadata that have columns in CSV
   * @param spreadsheet whether CSV is made for spreadsheet programs: with a byte order mark, and an
   *     apostrophe before what they would take for a formula
   */
  public WriterOptions {
    width = Math.max(NARROWEST, width);
    Objects.requireNonNull(offsetUnit, "offsetUnit");
    fields = List.copyOf(fields);
  }

  /** {@return lines of 120 characters, no colours, no text, UTF-16 code units, the usual fields} */
  public static WriterOptions defaults() {
    return new WriterOptions(
        USUAL, false, false, OffsetUnit.UTF16, InputOptions.USUAL_FIELDS, false);
  }

  /**
   * {@return these options for a table as wide and as colourful}
   *
   * @param newWidth in columns; 0 for as wide as need be
   * @param newColour whether it has colours
   */
  public WriterOptions withTable(int newWidth, boolean newColour) {
    return new WriterOptions(newWidth, newColour, withText, offsetUnit, fields, spreadsheet);
  }

  /**
   * {@return these options with the text repeated in JSON, or not}
   *
   * @param newWithText whether the text is written too
   */
  public WriterOptions withText(boolean newWithText) {
    return new WriterOptions(width, colour, newWithText, offsetUnit, fields, spreadsheet);
  }

  /**
   * {@return these options with another unit of offsets}
   *
   * @param newUnit what offsets count
   */
  public WriterOptions withOffsetUnit(OffsetUnit newUnit) {
    return new WriterOptions(width, colour, withText, newUnit, fields, spreadsheet);
  }

  /**
   * {@return these options with other columns for metadata in CSV}
   *
   * @param newFields names of metadata, each a column
   */
  public WriterOptions withFields(List<String> newFields) {
    return new WriterOptions(width, colour, withText, offsetUnit, newFields, spreadsheet);
  }

  /**
   * {@return these options with CSV made for spreadsheet programs, or not}
   *
   * @param newSpreadsheet whether tables are written for spreadsheets
   */
  public WriterOptions withSpreadsheet(boolean newSpreadsheet) {
    return new WriterOptions(width, colour, withText, offsetUnit, fields, newSpreadsheet);
  }
}
