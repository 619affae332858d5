// SPDX-License-Identifier: GPL-3.0-or-later
package it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Dixit;
import io.github.dixit.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  @Test
  void saysWhoSaidWhat() {
    String text = "\"It cannot carry lorries any more,\" its spokeswoman, Ana Keller, told reporters.";
    List<String> said = new ArrayList<>();
    try (Dixit dixit = Dixit.create()) {
      AttributedDocument document = dixit.extract(text);
      for (Attribution a : document.attributions()) {
        said.add(a.speaker().flatMap(Speaker::name).orElse("?") + ": " + a.content().text());
      }
    }
    assertEquals(List.of("Ana Keller: \"It cannot carry lorries any more,\""), said);
  }
}
