// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import com.google.common.io.CountingInputStream;
import io.github.dixit.DixitException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a file, unpacked. What can't be unpacked on ends like a file, so that nothing is
 * lost of what came before; whoever comes to the end asks whether it is one.
 */
final class SourceStream extends BufferedInputStream {

  private static final int BUFFER = 1 << 16;
  private static final int BEGIN = 4096;
  private static final String CUT = "it is cut off, the end is missing";
  private static final int[] GZIP = {0x1F, 0x8B, 8};

  private final Optional<Unpacking> unpacking;

  private SourceStream(InputStream in, Optional<Unpacking> unpacking) {
    super(in, BUFFER);
    this.unpacking = unpacking;
  }

  /**
   * {@return the stream, unpacked if it is packed by gzip}
   *
   * @param name of the file, for messages
   * @throws IOException if it can't be read
   */
  static SourceStream of(InputStream in, String name) throws IOException {
    CountingInputStream packed = new CountingInputStream(in);
    SourceStream plain = new SourceStream(packed, Optional.empty());
    if (!startsAsGzip(plain.begin())) {
      return plain;
    }
    Unpacking unpacking = new Unpacking(gunzip(plain, name), packed);
    return new SourceStream(unpacking, Optional.of(unpacking));
  }

  private static InputStream gunzip(InputStream packed, String name) throws IOException {
    try {
      return new GZIPInputStream(packed, BUFFER);
    } catch (EOFException e) {
      throw new IOException(CUT, e);
    } catch (ZipException e) {
      throw new DixitException(name + " is not what gzip makes: " + e.getMessage(), e);
    }
  }

  private static boolean startsAsGzip(byte[] begin) {
    for (int i = 0; i < GZIP.length; i++) {
      if (begin.length <= i || (begin[i] & 0xFF) != GZIP[i]) {
        return false;
      }
    }
    return true;
  }

  /** {@return the first bytes, some thousands if there are so many} They can be read again. */
  byte[] begin() throws IOException {
    mark(BEGIN);
    byte[] begin = readNBytes(BEGIN);
    reset();
    return begin;
  }

  boolean isUnpacked() {
    return unpacking.isPresent();
  }

  /**
   * Goes on if the end that was come to is one.
   *
   * @throws IOException if the file could not be unpacked on
   */
  void requireWhole() throws IOException {
    Optional<IOException> fault = unpacking.flatMap(u -> u.fault);
    if (fault.isPresent()) {
      throw fault.get();
    }
  }

  /** What comes out of gzip, as long as it is whole and no bomb. */
  private static final class Unpacking extends FilterInputStream {

    private final CountingInputStream packed;
    private final Budget budget = new Budget();
    private Optional<IOException> fault = Optional.empty();

    Unpacking(InputStream in, CountingInputStream packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (fault.isPresent()) {
        return -1;
      }
      try {
        int n = super.read(bytes, offset, length);
        spend(n);
        return fault.isPresent() ? -1 : n;
      } catch (EOFException e) {
        fault = Optional.of(new IOException(CUT, e));
      } catch (ZipException e) {
        fault = Optional.of(new IOException("it is damaged: " + e.getMessage(), e));
      }
      return -1;
    }

    private void spend(int bytes) {
      try {
        budget.spend(Math.max(0, bytes), packed.getCount());
      } catch (IOException e) {
        fault = Optional.of(e);
      }
    }
  }
}
