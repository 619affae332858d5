// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk with so many bytes left. */
final class SmallDisk extends FilterDirectory {

  private final AtomicLong left;

  SmallDisk(Directory in, AtomicLong left) {
    super(in);
    this.left = left;
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    return new Limited(super.createOutput(name, context));
  }

  private final class Limited extends FilterIndexOutput {

    Limited(IndexOutput out) {
      super(out.toString(), out.getName(), out);
    }

    @Override
    public void writeByte(byte value) throws IOException {
      take(1);
      super.writeByte(value);
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
      take(length);
      super.writeBytes(bytes, offset, length);
    }

    private void take(int bytes) throws IOException {
      if (left.addAndGet(-bytes) < 0) {
        throw new IOException("No space left on device");
      }
    }
  }
}
