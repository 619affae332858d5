// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import io.github.dixit.AttributedDocument;
import io.github.dixit.TestDocuments;

/** A process with a server that takes a second and a half for each text. */
final class SlowServer {

  private static final int MILLIS = 1500;

  private SlowServer() {}

  public static void main(String[] arguments) throws InterruptedException {
    ServerOptions options = ServerOptions.defaults().at("127.0.0.1", 0);
    try (DixitServer server = new DixitServer(options, SlowServer::extract)) {
      server.start();
      System.out.println(server.port());
      server.join();
    }
  }

  private static AttributedDocument extract(String id, String text) {
    try {
      Thread.sleep(MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("given up", e);
    }
    return TestDocuments.of(id, text).build();
  }
}
