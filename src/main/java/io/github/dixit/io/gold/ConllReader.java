// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import io.github.dixit.DixitException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads columns as CoNLL's shared tasks have them: on each line a token first and its BIO label
 * last, with a tab or blanks between; a blank line ends a sentence. Documents begin at {@code
 * -DOCSTART-} or {@code # newdoc id = NAME}; without either, each sentence is one.
 */
final class ConllReader {

  private static final String NEW_DOCUMENT = "# newdoc id =";

  private final String file;
  private final boolean documents;
  private final List<LabelledText> texts = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private String id = "";
  private int line;

  private ConllReader(Path file, boolean documents) {
    this.file = file.toString();
    this.documents = documents;
  }

  static List<LabelledText> read(Path file) throws IOException {
    List<String> lines = GoldFiles.text(file).lines().toList();
    ConllReader reader = new ConllReader(file, lines.stream().anyMatch(ConllReader::begins));
    lines.forEach(reader::read);
    reader.end();
    return reader.texts;
  }

  private static boolean begins(String line) {
    return line.startsWith("-DOCSTART-") || line.startsWith(NEW_DOCUMENT);
  }

  private void read(String row) {
    line++;
    if (begins(row)) {
      end();
      id = row.startsWith(NEW_DOCUMENT) ? row.substring(NEW_DOCUMENT.length()).strip() : "";
    } else if (row.isBlank()) {
      if (!documents) {
        end();
      }
    } else if (!row.startsWith("# ")) {
      add(row);
    }
  }

  private void add(String row) {
    String[] columns = row.strip().split("\t| +");
    if (columns.length < 2) {
      throw new DixitException(
          file + ", line " + line + ": a line needs a token and a label, with a tab between");
    }
    tokens.add(columns[0]);
    labels.add(columns[columns.length - 1]);
  }

  private void end() {
    if (!tokens.isEmpty()) {
      String name = id.isEmpty() ? String.format(Locale.ROOT, "%05d", texts.size()) : id;
      texts.add(LabelledTokens.text(name, tokens, labels, file + ", before line " + (line + 1)));
      tokens.clear();
      labels.clear();
      id = "";
    }
  }
}
