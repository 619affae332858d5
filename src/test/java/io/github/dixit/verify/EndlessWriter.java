// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.SourceForm;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestDocuments;
import java.nio.file.Path;

/**
 * A process that adds documents to an index, and tells what it has committed, until it is killed.
 */
final class EndlessWriter {

  static final int COMMITTED_AFTER = 7;

  private EndlessWriter() {}

  public static void main(String... arguments) {
    SourceIndex index = SourceIndex.open(Path.of(arguments[0]));
    for (int i = 1; ; i++) {
      index.add(document(i));
      if (i % COMMITTED_AFTER == 0) {
        index.commit();
        System.out.println(i);
      }
    }
  }

  static AttributedDocument document(int number) {
    String said = "boat " + number + " is late";
    return TestDocuments.of(id(number), "Ada Orlash said " + said + ".")
        .speaker("s1", SpeakerKind.PERSON, "Ada Orlash")
        .attribution(
            AttributionType.INDIRECT,
            a -> a.source(SourceForm.NAMED, "Ada Orlash").cue("said").content(said).by("s1"))
        .build();
  }

  static String id(int number) {
    return "text-" + number;
  }
}
