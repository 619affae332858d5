// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.io.input.InputFormat;
import io.github.dixit.io.input.InputOptions;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What files are read, and how. */
final class ReadingOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders (all below that can be read), or - for standard input.")
  List<String> paths = List.of();

  @Option(names = "--html", description = "Take files for HTML pages, whatever they are called.")
  boolean html;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      converter = Formats.OfInput.class,
      completionCandidates = Formats.InputNames.class,
      description =
          "What all files are: ${COMPLETION-CANDIDATES}. Default: what their names end in, or what"
              + " they begin with.")
  Optional<InputFormat> format = Optional.empty();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of the files, such as windows-1252. Default: UTF-8.")
  Optional<Charset> encoding = Optional.empty();

  @Option(
      names = "--text-field",
      paramLabel = "FIELD",
      defaultValue = "text",
      description = "The field or column with the text in JSON Lines and CSV. Default: text.")
  String textField = "text";

  @Option(
      names = "--id-field",
      paramLabel = "FIELD",
      defaultValue = "id",
      description = "The field or column with the name of the document. Default: id.")
  String idField = "id";

  @Option(
      names = "--keep-fields",
      paramLabel = "FIELDS",
      split = ",",
      description =
          "The fields, columns or entries of a page's head that are handed on, with commas"
              + " between them. Default: url,date,title,outlet.")
  private List<String> keptFields = InputOptions.USUAL_FIELDS;

  /** {@return the fields; none where they are given as an empty string} */
  List<String> keptFields() {
    return keptFields.stream().map(String::strip).filter(f -> !f.isEmpty()).toList();
  }

  InputOptions inputOptions() {
    InputOptions options =
        InputOptions.defaults()
            .withHtml(html)
            .withFields(textField, idField)
            .withKeptFields(keptFields());
    InputOptions formatted = format.map(options::withFormat).orElse(options);
    return encoding.map(formatted::withEncoding).orElse(formatted);
  }
}
