// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet and the script of the report, from the jar. */
final class Assets {

  static final String STYLE_SHEET = read("report.css");
  static final String SCRIPT = read("report.js");

  /** Allows the two by their hashes and nothing else, so that no text of an article can act. */
  static final String POLICY =
      "default-src 'none'; style-src '"
          + hash(STYLE_SHEET)
          + "'; script-src '"
          + hash(SCRIPT)
          + "'; base-uri 'none'; form-action 'none'";

  static final String VERIFICATION_STYLE_SHEET = read("verification.css");

  static final String VERIFICATION_POLICY =
      "default-src 'none'; style-src '"
          + hash(VERIFICATION_STYLE_SHEET)
          + "'; base-uri 'none'; form-action 'none'";

  private Assets() {}

  private static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar has no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar's " + name + " can't be read", e);
    }
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
