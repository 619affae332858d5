// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import io.github.dixit.DixitException;
import io.github.dixit.io.brat.BratWriter;
import io.github.dixit.io.report.HtmlReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which documents are written: the one list from which all doors take them. */
public enum Format {
  /** A table to read. */
  TEXT("text", ".txt", "text/plain", TextTableWriter::new),
  /** One document as indented JSON, several as JSON Lines. */
  JSON("json", ".json", "application/json", JsonWriter::new),
  /** One JSON object a line for each document. */
  JSONL("jsonl", ".jsonl", "application/x-ndjson", JsonWriter::lines),
  /** A table with one row an attribution. */
  CSV(
      "csv",
      ".csv",
      "text/csv",
      (out, options) -> {
        Library.FASTCSV.require("CSV");
        return new CsvTableWriter(out, options);
      }),
  /** A Markdown table for each document. */
  MARKDOWN("markdown", ".md", "text/markdown", (out, options) -> new MarkdownWriter(out)),
  /** Statements, as the body of a bulk request to OpenSearch or Elasticsearch. */
  BULK("bulk", ".bulk", "application/vnd.elasticsearch+x-ndjson", BulkWriter::new),
  /** W3C Web Annotations in JSON-LD. */
  WEB_ANNOTATION(
      "webannotation",
      ".jsonld",
      "application/ld+json",
      (out, options) -> new WebAnnotationWriter(out)),
  /** One self-contained HTML page. */
  HTML(
      "html",
      ".html",
      "text/html",
      (out, options) -> {
        Library.JTE.require("the report");
        return new HtmlReport(out);
      }),
  /** A folder of brat standoff files. */
  BRAT("brat");

  private final String label;
  private final Optional<String> ending;
  private final Optional<String> mediaType;
  private final Optional<Opening> opening;

  Format(String label, String ending, String mediaType, Opening opening) {
    this.label = label;
    this.ending = Optional.of(ending);
    this.mediaType = Optional.of(mediaType);
    this.opening = Optional.of(opening);
  }

  Format(String label) {
    this.label = label;
    this.ending = Optional.empty();
    this.mediaType = Optional.empty();
    this.opening = Optional.empty();
  }

  /** {@return the name that users write} */
  public String label() {
    return label;
  }

  /** {@return its media type, without parameters; none if it takes a folder} */
  public Optional<String> mediaType() {
    return mediaType;
  }

  /**
   * {@return the format of that name}
   *
   * @param label as the option {@code --format} has it
   * @throws DixitException if there is none
   */
  public static Format named(String label) {
    return Arrays.stream(values())
        .filter(f -> f.label.equals(label))
        .findFirst()
        .orElseThrow(
            () -> new DixitException("there is no format \"" + label + "\" but " + labels()));
  }

  /** {@return the names of all formats, with commas between them} */
  public static String labels() {
    return Arrays.stream(values()).map(Format::label).collect(Collectors.joining(", "));
  }

  /**
   * {@return the format that the end of a file's name tells}
   *
   * @param file a name, by whose end the format is told
   */
  public static Optional<Format> ofFile(Path file) {
    String name = String.valueOf(file.getFileName());
    return Arrays.stream(values())
        .filter(f -> f.ending.filter(name::endsWith).isPresent())
        .findFirst();
  }

  /** {@return whether it takes a folder of files and not one stream of characters} */
  public boolean isFolder() {
    return opening.isEmpty();
  }

  /**
   * {@return a writer of this format}
   *
   * @param out is closed with the writer
   * @param options how it is written
   * @throws IOException if its beginning can't be written
   * @throws DixitException if this format takes a folder
   */
  public DocumentWriter open(Writer out, WriterOptions options) throws IOException {
    return opening
        .orElseThrow(
            () -> new DixitException(label + " is a folder of files; name it with --output"))
        .open(out, options);
  }

  /**
   * {@return a writer of this format into a folder, which is made if need be}
   *
   * @param folder where the files are put
   * @throws IOException if the folder can't be written
   * @throws DixitException if this format is one stream of characters
   */
  public DocumentWriter open(Path folder) throws IOException {
    if (!isFolder()) {
      throw new DixitException(label + " is one file and not a folder");
    }
    return new BratWriter(folder);
  }

  /** Makes a writer. */
  private interface Opening {
    DocumentWriter open(Writer out, WriterOptions options) throws IOException;
  }
}
