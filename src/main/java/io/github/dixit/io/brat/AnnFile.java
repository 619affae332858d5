// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.brat;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Facets;
import io.github.dixit.Facets.Certainty;
import io.github.dixit.Facets.CueClass;
import io.github.dixit.Facets.Polarity;
import io.github.dixit.NonStatement;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The lines of one {@code .ann} file in the making. */
final class AnnFile {

  private final Standoff standoff;
  private final StringBuilder lines = new StringBuilder();
  private final Map<String, String> events = new HashMap<>();
  private int texts;
  private int attributes;
  private int notes;

  private AnnFile(AttributedDocument document) {
    standoff = new Standoff(document.text());
    List<Attribution> attributions = document.attributions();
    // Numbered first, since one may stand within a later one.
    attributions.forEach(a -> events.put(a.id(), "E" + (events.size() + 1)));
    attributions.forEach(this::add);
    int event = attributions.size();
    for (NonStatement n : document.nonStatements()) {
      event++;
      add("E" + event, n);
    }
  }

  static String of(AttributedDocument document) {
    return new AnnFile(document).lines.toString();
  }

  private void add(Attribution a) {
    String event = Objects.requireNonNull(events.get(a.id()));
    Facets facets = a.facets();
    String arguments =
        argument(Terms.SOURCE, a.source())
            + argument(Terms.CUE, a.cue())
            + argument(Terms.CONTENT, Optional.of(a.content()))
            + argument(Terms.ADDRESSEE, facets.addressee())
            + argument(Terms.VENUE, facets.venue())
            + argument(Terms.TIME, facets.time())
            + argument(Terms.DISCLOSURE, facets.anonymity().disclosure())
            + argument(Terms.REASON, facets.anonymity().reason())
            + a.nestedIn().map(o -> " " + Terms.NESTED_IN + ":" + events.get(o)).orElse("");
    event(event, Terms.ATTRIBUTION, a.cue().or(a::source).orElse(a.content()), arguments);
    attribute(Terms.TYPE, event, a.type().name());
    attribute(Terms.FORM, event, a.sourceForm().name());
    facets(event, facets);
    a.speaker().ifPresent(s -> note(event, s));
  }

  /** What is usual goes without saying, so that people see what is special. */
  private void facets(String event, Facets facets) {
    if (facets.cueClass() != CueClass.SAY) {
      attribute(Terms.CUE_CLASS, event, facets.cueClass().name());
    }
    if (facets.polarity() != Polarity.POSITIVE) {
      attribute(Terms.POLARITY, event, facets.polarity().name());
    }
    if (facets.certainty() != Certainty.FACTUAL) {
      attribute(Terms.CERTAINTY, event, facets.certainty().name());
    }
    if (facets.anonymous()) {
      attribute(Terms.ANONYMITY, event, facets.anonymity().degree().name());
    }
  }

  private void add(String event, NonStatement n) {
    String arguments =
        argument(Terms.SOURCE, n.source())
            + argument(Terms.CUE, Optional.of(n.cue()))
            + argument(Terms.TOPIC, n.topic());
    event(event, Terms.NON_STATEMENT, n.cue(), arguments);
    attribute(Terms.KIND, event, n.kind().name());
    n.speaker().ifPresent(s -> note(event, s));
  }

  /** {@return the arguments of the role}; its further ones are numbered, as brat does */
  private String argument(String role, Optional<TextSpan> span) {
    StringBuilder arguments = new StringBuilder();
    int number = 0;
    for (TextSpan part : span.map(standoff::parts).orElse(List.of())) {
      number++;
      arguments.append(' ').append(role).append(number > 1 ? number : "").append(':');
      arguments.append(text(role, part));
    }
    return arguments.toString();
  }

  private String text(String type, TextSpan span) {
    String id = "T" + ++texts;
    lines.append(id).append('\t').append(type).append(' ').append(standoff.format(span));
    lines.append('\n');
    return id;
  }

  private void event(String id, String type, TextSpan trigger, String arguments) {
    String text = text(type, trigger);
    lines.append(id).append('\t').append(type).append(':').append(text).append(arguments);
    lines.append('\n');
  }

  private void attribute(String name, String event, String value) {
    lines.append('A').append(++attributes).append('\t').append(name).append(' ').append(event);
    lines.append(' ').append(value).append('\n');
  }

  private void note(String event, Speaker speaker) {
    lines.append('#').append(++notes).append("\tAnnotatorNotes ").append(event).append('\t');
    lines.append(SpeakerNote.format(speaker)).append('\n');
  }
}
