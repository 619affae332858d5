// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells people which document is meant. */
final class Places {

  /** Other addresses, such as those that run a script, are not linked. */
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  private Places() {}

  /** {@return its title or identifier, its outlet and its date} */
  static String of(String document, Map<String, String> metadata) {
    return Stream.of(
            metadata.getOrDefault("title", document),
            metadata.getOrDefault("outlet", ""),
            metadata.getOrDefault("date", ""))
        .filter(s -> !s.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** {@return its address, if that is one of the web} */
  static String address(Map<String, String> metadata) {
    return Optional.ofNullable(metadata.get("url"))
        .filter(url -> WEB.matcher(url).matches())
        .orElse("");
  }
}
