// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.eval;

import io.github.dixit.DixitException;
import io.github.dixit.io.gold.Gold;
import io.github.dixit.io.gold.GoldDocument;
import io.github.dixit.io.gold.GoldFormat;
import io.github.dixit.io.gold.LabelledText;
import io.github.dixit.io.input.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A test set: documents with attributions, or texts with labelled tokens.
 *
 * @param documents of the first sort
 * @param labelled of the second sort
 */
public record TestSet(List<GoldDocument> documents, List<LabelledText> labelled) {

  private static final int NAMED = 3;

  /** Copies the lists. */
  public TestSet {
    documents = List.copyOf(documents);
    labelled = List.copyOf(labelled);
  }

  /**
   * {@return the test set under the path}
   *
   * @param format what it looks like if empty
   * @throws IOException if it can't be read
   * @throws DixitException if it is not what it should be, or has no documents
   */
  public static TestSet read(Path path, Optional<GoldFormat> format) throws IOException {
    GoldFormat chosen = format.orElseGet(() -> GoldFormat.of(path));
    return chosen.labelsTokens()
        ? new TestSet(List.of(), Gold.labelled(path, chosen))
        : new TestSet(Gold.documents(path, chosen), List.of());
  }

  /** {@return the texts, for a system to read} */
  public List<SourceText> texts() {
    return Stream.concat(
            documents.stream().map(d -> new SourceText(d.id(), d.text())),
            labelled.stream().map(t -> new SourceText(t.id(), t.text())))
        .toList();
  }

  /**
   * {@return the score of what a system found}
   *
   * @param found by the names of the documents
   * @param nested whether attributions inside the content of others count
   */
  public Evaluation evaluate(Map<String, SystemDocument> found, boolean nested) {
    Evaluation evaluation = new Evaluation(nested);
    documents.forEach(d -> evaluation.add(d, Optional.ofNullable(found.get(d.id()))));
    labelled.forEach(t -> evaluation.add(t, Optional.ofNullable(found.get(t.id()))));
    return evaluation;
  }

  /**
   * Refuses a system that gives none of the documents.
   *
   * @param system what the message calls it
   * @throws DixitException with the names that both sides have
   */
  public void requireSome(Collection<String> found, String system) {
    List<String> wanted = texts().stream().map(SourceText::id).toList();
    if (wanted.stream().noneMatch(found::contains)) {
      throw new DixitException(
          system
              + " has none of the documents of the test set: it has "
              + few(found)
              + ", and the test set "
              + few(wanted)
              + "; give them the same id");
    }
  }

  private static String few(Collection<String> names) {
    String first = names.stream().sorted().limit(NAMED).collect(Collectors.joining(", "));
    return names.isEmpty() ? "none" : names.size() > NAMED ? first + " ..." : first;
  }
}
