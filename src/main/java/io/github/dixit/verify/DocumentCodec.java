// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.AttributedDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Packs documents into bytes for an index and unpacks them. Whom Dixit considered is left out, how
 * sure it is of the speaker is not. Strings keep every code unit, also half a surrogate pair.
 */
final class DocumentCodec {

  private DocumentCodec() {}

  static byte[] pack(AttributedDocument document) {
    return pack(false, packer -> packer.write(document));
  }

  /** {@return a quotation, with the words that a document finds in its text} */
  static byte[] pack(Carried quotation) {
    return pack(true, packer -> packer.write(quotation));
  }

  private static byte[] pack(boolean words, Packing packing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      packing.by(new Packer(new DataOutputStream(bytes), words));
    } catch (IOException e) {
      throw new IllegalStateException("memory can't be written", e);
    }
    return bytes.toByteArray();
  }

  static AttributedDocument unpack(byte[] bytes, int offset, int length) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes, offset, length);
    return new Unpacker(new DataInputStream(in), false).document();
  }

  static Carried unpack(byte[] quotation) throws IOException {
    return new Unpacker(new DataInputStream(new ByteArrayInputStream(quotation)), true).carried();
  }

  private interface Packing {
    void by(Packer packer) throws IOException;
  }
}
