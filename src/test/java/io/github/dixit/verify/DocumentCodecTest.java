// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dixit.AttributedDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DocumentCodecTest {

  private static final int DOCUMENTS = 500;

  @Test
  void allDocumentsComeBackWithAllTheyHad() throws IOException {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      AttributedDocument document = new RandomDocument(seed).make();
      byte[] bytes = DocumentCodec.pack(document);
      assertThat(DocumentCodec.unpack(bytes, 0, bytes.length)).isEqualTo(document);
    }
  }

  @Test
  void whatWasCutOffIsNoDocument() {
    byte[] bytes = DocumentCodec.pack(new RandomDocument(1).make());
    for (int length : new int[] {0, 3, bytes.length / 2, bytes.length - 1}) {
      assertThatThrownBy(() -> DocumentCodec.unpack(bytes, 0, length)).isNotNull();
    }
  }
}
