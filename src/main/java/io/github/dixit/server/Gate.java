// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Keeps out the pages of other sites, which a browser on this machine would let through: those that
 * send forms here, and those whose name suddenly means this machine (DNS rebinding). The first are
 * told by {@code Sec-Fetch-Site} and {@code Origin}, the second by {@code Host}.
 */
final class Gate {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  /** Empty where the server can't know its names. */
  private final Set<String> names;

  private Gate(Set<String> names) {
    this.names = names;
  }

  /** {@return a gate for the names of this machine alone, or those that the options give} */
  static Gate of(ServerOptions options) {
    if (options.names().isEmpty() && !isLoopback(options.host())) {
      return new Gate(Set.of());
    }
    Set<String> names = new HashSet<>(LOOPBACK);
    names.add(bracketed(options.host()));
    options.names().forEach(n -> names.add(bracketed(n)));
    return new Gate(names);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false; // the server says so when it starts to listen
    }
  }

  private static String bracketed(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
  }

  /**
   * Lets the request through.
   *
   * @throws Problem if it is for another host, or from a page of another site
   */
  void check(Request request) {
    String host = request.getHttpURI().getHost();
    if (host != null && !names.isEmpty() && !names.contains(bracketed(host))) {
      throw new Problem(
          421, "this server has another name; start it with --allow-host to give it this one");
    }
    if (!READING.contains(request.getMethod()) && isFromElsewhere(request)) {
      throw new Problem(403, "pages of other sites may not send anything here");
    }
  }

  private static boolean isFromElsewhere(Request request) {
    List<String> sites = request.getHeaders().getValuesList("Sec-Fetch-Site");
    if (!sites.isEmpty()) {
      return !OWN.containsAll(sites);
    }
    String host = request.getHeaders().get(HttpHeader.HOST);
    return request.getHeaders().getValuesList(HttpHeader.ORIGIN).stream()
        .anyMatch(origin -> host == null || !authority(origin).equalsIgnoreCase(host));
  }

  private static String authority(String origin) {
    return origin.substring(origin.indexOf("://") < 0 ? 0 : origin.indexOf("://") + 3);
  }
}
