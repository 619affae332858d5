// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.NonStatement;
import io.github.dixit.SourceForm;
import io.github.dixit.SpeakerKind;
import io.github.dixit.TestDocuments;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextTableWriterTest {

  private static final AttributedDocument HARBOUR =
      TestDocuments.of(
              "harbour.txt",
              "The port will close, Ana Lind said. Officials fear \"a long\nwinter\" for the 400 dockers"
                  + " and all who live off them. The owner did not comment.")
          .speaker("s1", SpeakerKind.PERSON, "Ana Lind")
          .attribution(
              AttributionType.INDIRECT,
              d ->
                  d.source(SourceForm.NAMED, "Ana Lind")
                      .cue("said")
                      .content("The port will close")
                      .by("s1"))
          .attribution(
              AttributionType.MIXED,
              d ->
                  d.source(SourceForm.NOMINAL, "Officials")
                      .cue("fear")
                      .content("\"a long\nwinter\" for the 400 dockers and all who live off them"))
          .nonStatement(NonStatement.Kind.NO_COMMENT, "The owner", "did not comment")
          .warning("odd\u001B[31m characters")
          .build();

  @Test
  void aTableSaysWhoSaidWhat() throws IOException {
    assertThat(write(WriterOptions.defaults().withTable(64, false), HARBOUR))
        .isEqualTo(
            """
            harbour.txt: 2 attributions, 1 speaker
            warning: odd [31m characters

            SPEAKER      CUE   TYPE      CONTENT
            Ana Lind     said  indirect  The port will close
            (Officials)  fear  mixed     "a long winter" for the 400 docker…

            NOT SAID
            The owner: did not comment
            """);
  }

  @Test
  void documentsAreApart() throws IOException {
    AttributedDocument empty = TestDocuments.of("b.txt", "").build();
    assertThat(write(WriterOptions.defaults(), empty, empty))
        .isEqualTo("b.txt: 0 attributions, 0 speakers\n\nb.txt: 0 attributions, 0 speakers\n");
  }

  @Test
  void coloursAreForTerminals() throws IOException {
    assertThat(write(WriterOptions.defaults().withTable(80, true), HARBOUR))
        .contains("\033[36mAna Lind");
    assertThat(write(WriterOptions.defaults().withTable(80, false), HARBOUR))
        .doesNotContain("\033");
  }

  private static String write(WriterOptions options, AttributedDocument... documents)
      throws IOException {
    StringWriter out = new StringWriter();
    try (DocumentWriter writer = Format.TEXT.open(out, options)) {
      for (AttributedDocument document : documents) {
        writer.write(document);
      }
    }
    return out.toString();
  }
}
