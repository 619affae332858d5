// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.Attribution;
import io.github.dixit.Facets;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes attributions out. */
final class Cards {

  private final String prefix;
  private final SpeakerRows speakers;

  Cards(String prefix, SpeakerRows speakers) {
    this.prefix = prefix;
    this.speakers = speakers;
  }

  Card of(Attribution a) {
    return new Card(
        prefix + a.id(),
        speaker(a),
        speakers.keys(a),
        speakers.color(a),
        a.type().name().toLowerCase(Locale.ROOT),
        Labels.of(a.type()),
        text(a.source()),
        text(a.cue()),
        a.content().text(),
        Labels.of(a.facets()),
        details(a.facets()),
        (int) Math.round(100 * a.confidence()),
        a.nestedIn().map(outer -> prefix + outer).orElse(""));
  }

  private static String speaker(Attribution a) {
    return Stream.concat(a.speaker().stream(), a.coSpeakers().stream())
        .map(Speaker::label)
        .distinct()
        .reduce((one, other) -> one + " and " + other)
        .or(() -> a.source().map(TextSpan::text))
        .orElse("Nobody named");
  }

  private static List<Card.Detail> details(Facets facets) {
    List<Card.Detail> details = new ArrayList<>();
    facets.addressee().ifPresent(t -> details.add(new Card.Detail("to", t.text())));
    facets.venue().ifPresent(t -> details.add(new Card.Detail("where", t.text())));
    facets.time().ifPresent(t -> details.add(new Card.Detail("when", t.text())));
    facets
        .anonymity()
        .disclosure()
        .ifPresent(t -> details.add(new Card.Detail("unnamed", t.text())));
    return List.copyOf(details);
  }

  private static String text(Optional<TextSpan> span) {
    return span.map(TextSpan::text).map(Cards::onOneLine).orElse("");
  }

  private static String onOneLine(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
