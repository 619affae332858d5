// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Takes the bodies of requests as they come, without a thread for each: none longer than allowed,
 * all together no larger than the memory set aside, none slower than its deadline.
 */
final class Bodies {

  private static final long MOST_DISCARDED = 16L << 20;
  private static final Duration DISCARDING = Duration.ofSeconds(10);

  private final int maxBytes;
  private final Duration sending;
  private final long memory;
  private final AtomicLong held = new AtomicLong();

  Bodies(ServerOptions options) {
    maxBytes = options.longestBody();
    sending = options.sending();
    memory = Math.max(Runtime.getRuntime().maxMemory() / 8, 2L * maxBytes);
  }

  /**
   * {@return the body, as soon as it is there}; it fails with a {@link Problem}, and its memory is
   * given back when the request has been answered
   */
  CompletableFuture<byte[]> read(Request request) {
    if (request.getLength() > maxBytes) {
      return CompletableFuture.failedFuture(tooLong(maxBytes));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Request.addCompletionListener(request, failure -> held.addAndGet(-bytes.size()));
    return new BodyReader(request, sending, chunk -> keep(chunk, bytes))
        .start()
        .thenApply(v -> bytes.toByteArray());
  }

  private void keep(ByteBuffer chunk, ByteArrayOutputStream bytes) {
    int more = chunk.remaining();
    if (bytes.size() + (long) more > maxBytes) {
      throw tooLong(maxBytes);
    }
    if (held.get() + more > memory) {
      throw Problem.later("too much is being sent at the same time; try again in a second");
    }
    held.addAndGet(more);
    byte[] copy = new byte[more];
    chunk.get(copy);
    bytes.writeBytes(copy);
  }

  /**
   * Reads what is left of the body, within reason. A connection that is closed while its sender
   * still writes is reset, and the answer is lost on the way.
   *
   * @return done when nothing is left, or it is not worth waiting for
   */
  static CompletableFuture<Void> discard(Request request) {
    if (request.getHeaders().contains(HttpHeader.EXPECT)) {
      return CompletableFuture.completedFuture(null); // asks before sending, and is told
    }
    AtomicLong discarded = new AtomicLong();
    return new BodyReader(
            request,
            DISCARDING,
            chunk -> {
              if (discarded.addAndGet(chunk.remaining()) > MOST_DISCARDED) {
                throw tooLong(MOST_DISCARDED);
              }
            })
        .start()
        .exceptionally(failure -> null);
  }

  /** {@return the memory in use, in bytes} */
  long held() {
    return held.get();
  }

  int maxBytes() {
    return maxBytes;
  }

  static Problem tooLong(long most) {
    return new Problem(413, "the body may have " + most + " bytes at most; send parts of it");
  }
}
