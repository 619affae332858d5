// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.NonStatement;
import io.github.dixit.Speaker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the texts that are sent, and leaves out what their senders don't want. */
final class Texts {

  private final Extraction extraction;

  Texts(Extraction extraction) {
    this.extraction = extraction;
  }

  /**
   * {@return the document, with the attributions that are sure enough and those who speak in them}
   */
  AttributedDocument read(TextRequest request) {
    AttributedDocument all = read(request.id(), request.text()).withMetadata(request.metadata());
    return request.minConfidence() > 0 ? surer(all, request.minConfidence()) : all;
  }

  /** {@return the document, with all that was found} */
  AttributedDocument read(String id, String text) {
    return extraction.extract(id, text);
  }

  private static AttributedDocument surer(AttributedDocument all, double least) {
    List<Attribution> kept =
        all.attributions().stream().filter(a -> a.confidence() >= least).toList();
    Map<String, Attribution> byId = new HashMap<>();
    all.attributions().forEach(a -> byId.put(a.id(), a));
    List<Attribution> attributions =
        kept.stream().map(a -> nested(a, around(a, byId, least))).toList();
    Set<Speaker> heard = new HashSet<>();
    kept.forEach(
        a -> Stream.concat(a.speaker().stream(), a.coSpeakers().stream()).forEach(heard::add));
    all.nonStatements().stream().map(NonStatement::speaker).forEach(s -> s.ifPresent(heard::add));
    return new AttributedDocument(
        all.id(),
        all.text(),
        attributions,
        all.speakers().stream().filter(heard::contains).toList(),
        all.nonStatements(),
        all.warnings(),
        all.metadata());
  }

  /** {@return the nearest attribution around this one that is kept} */
  private static Optional<String> around(
      Attribution a, Map<String, Attribution> byId, double least) {
    Optional<String> parent = a.nestedIn();
    Optional<Attribution> outer = parent.map(byId::get);
    while (outer.isPresent() && outer.get().confidence() < least) {
      outer = outer.get().nestedIn().map(byId::get);
    }
    return outer.map(Attribution::id);
  }

  private static Attribution nested(Attribution a, Optional<String> parent) {
    return new Attribution(
        a.id(),
        a.type(),
        a.source(),
        a.sourceForm(),
        a.cue(),
        a.content(),
        a.speaker(),
        a.coSpeakers(),
        parent,
        a.confidence(),
        a.facets(),
        a.evidence());
  }
}
