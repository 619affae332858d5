// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dixit.DixitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakerTableTest {

  @TempDir Path folder;

  @Test
  void speakersStandBesideMarkedTexts() throws IOException {
    write("ferry.txt", "{s1|She} {c1|said} {t1|it sails}. {s2|Somebody} {c2|denied} {t2|it}.");
    write("dam.txt", "{s1|He} {c1|said} {t1|it leaks}.");
    write("speakers.tsv", "# who\nferry\t1\tAna Keller\tKeller|Ms Keller\nferry\t2\t-\n");
    List<GoldDocument> texts = Gold.documents(folder, GoldFormat.MARKED);
    GoldDocument dam = texts.get(0);
    GoldDocument ferry = texts.get(1);
    assertThat(dam.hasSpeakers()).isFalse();
    assertThat(ferry.hasSpeakers()).isTrue();
    assertThat(ferry.attributions())
        .extracting(GoldAttribution::speaker)
        .containsExactly(
            Optional.of(new GoldSpeaker("Ana Keller", List.of("Keller", "Ms Keller"))),
            Optional.empty());
  }

  @Test
  void aLineOfAnotherSortIsNamed() throws IOException {
    write("ferry.txt", "{s1|She} {c1|said} {t1|it sails}.");
    write("speakers.tsv", "ferry\tone\tAna Keller\n");
    assertThatThrownBy(() -> Gold.documents(folder, GoldFormat.MARKED))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("speakers.tsv, line 1");
  }

  @Test
  void aTextThatIsNotThereIsNamed() throws IOException {
    write("ferry.txt", "{s1|She} {c1|said} {t1|it sails}.");
    write("speakers.tsv", "boat\t1\tAna Keller\n");
    assertThatThrownBy(() -> Gold.documents(folder, GoldFormat.MARKED))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("boat");
  }

  @Test
  void anAttributionThatIsNotThereIsNamed() throws IOException {
    write("ferry.txt", "{s1|She} {c1|said} {t1|it sails}.");
    write("speakers.tsv", "ferry\t7\tAna Keller\n");
    assertThatThrownBy(() -> Gold.documents(folder, GoldFormat.MARKED))
        .isInstanceOf(DixitException.class)
        .hasMessageEndingWith("ferry has no attribution 7");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
