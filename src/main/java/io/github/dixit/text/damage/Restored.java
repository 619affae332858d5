// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.damage;

import io.github.dixit.Anonymity;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Facets;
import io.github.dixit.NonStatement;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries what was found in a mended text over to the untouched one. */
public final class Restored {

  private final MendedText text;
  private final Map<Speaker, Speaker> speakers = new HashMap<>();

  private Restored(MendedText text) {
    this.text = text;
  }

  /**
   * {@return the document with the untouched text and its offsets, and with warnings of what was
   * mended; names stay as they were meant}
   *
   * @param found what was found in the mended text
   */
  public static AttributedDocument of(AttributedDocument found, MendedText text) {
    return text.isWhole() ? found : new Restored(text).document(found);
  }

  private AttributedDocument document(AttributedDocument found) {
    found.speakers().forEach(s -> speakers.put(s, speaker(s)));
    List<String> warnings = new ArrayList<>(text.warnings());
    warnings.addAll(found.warnings());
    return new AttributedDocument(
        found.id(),
        text.original(),
        found.attributions().stream().map(this::attribution).toList(),
        found.speakers().stream().map(this::known).toList(),
        found.nonStatements().stream().map(this::nonStatement).toList(),
        warnings,
        found.metadata());
  }

  private Speaker known(Speaker speaker) {
    return speakers.computeIfAbsent(speaker, this::speaker);
  }

  private Speaker speaker(Speaker s) {
    return new Speaker(
        s.id(),
        s.name(),
        s.kind(),
        s.aliases(),
        s.mentions().stream().map(text::original).distinct().toList(),
        s.description(),
        s.role(),
        s.affiliation(),
        s.catalogId());
  }

  private Attribution attribution(Attribution a) {
    return new Attribution(
        a.id(),
        a.type(),
        original(a.source()),
        a.sourceForm(),
        original(a.cue()),
        text.original(a.content()),
        a.speaker().map(this::known),
        a.coSpeakers().stream().map(this::known).toList(),
        a.nestedIn(),
        a.confidence(),
        facets(a.facets()),
        a.evidence());
  }

  private Facets facets(Facets f) {
    Anonymity hidden =
        new Anonymity(
            f.anonymity().degree(),
            original(f.anonymity().disclosure()),
            original(f.anonymity().reason()));
    return new Facets(
        f.cueClass(),
        f.polarity(),
        f.certainty(),
        hidden,
        original(f.addressee()),
        original(f.venue()),
        original(f.time()));
  }

  private NonStatement nonStatement(NonStatement n) {
    return new NonStatement(
        n.kind(),
        original(n.source()),
        text.original(n.cue()),
        original(n.topic()),
        n.speaker().map(this::known));
  }

  private Optional<TextSpan> original(Optional<TextSpan> mended) {
    return mended.map(text::original);
  }
}
