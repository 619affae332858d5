// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.brat;

import io.github.dixit.Anonymity;
import io.github.dixit.Anonymity.Degree;
import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.AttributionType;
import io.github.dixit.DixitException;
import io.github.dixit.Facets;
import io.github.dixit.Facets.Certainty;
import io.github.dixit.Facets.CueClass;
import io.github.dixit.Facets.Polarity;
import io.github.dixit.NonStatement;
import io.github.dixit.SourceForm;
import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.TextSpan;
import io.github.dixit.io.brat.AnnParser.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes a document of what an {@code .ann} file says. */
final class AnnReader {

  private final String name;
  private final String text;
  private final AnnParser ann;
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();

  private AnnReader(String name, String text, List<String> lines) {
    this.name = name;
    this.text = text;
    this.ann = new AnnParser(name, text, lines);
  }

  static AttributedDocument read(String id, String name, String text, List<String> lines) {
    return new AnnReader(name, text, lines).document(id);
  }

  private AttributedDocument document(String id) {
    List<Event> attributions = events(Terms.ATTRIBUTION, Terms.CONTENT);
    Map<String, String> ids = new HashMap<>();
    attributions.forEach(e -> ids.put(e.id(), "a" + (ids.size() + 1)));
    List<Attribution> found = attributions.stream().map(e -> attribution(e, ids)).toList();
    List<NonStatement> silences =
        events(Terms.NON_STATEMENT, Terms.CUE).stream().map(this::nonStatement).toList();
    return new AttributedDocument(
        id, text, found, List.copyOf(speakers.values()), silences, List.of());
  }

  /**
   * {@return the events of the type in text order}, those without the part that makes one left out
   */
  private List<Event> events(String type, String needed) {
    return ann.events().stream()
        .filter(e -> e.type().equals(type) && !ann.arguments(e, needed).isEmpty())
        .sorted(Comparator.comparingInt(this::begin))
        .toList();
  }

  private int begin(Event event) {
    return event.arguments().keySet().stream()
        .filter(role -> !role.equals(Terms.NESTED_IN))
        .flatMap(role -> ann.texts(event, role).stream())
        .mapToInt(TextSpan::begin)
        .min()
        .orElse(0);
  }

  private Attribution attribution(Event event, Map<String, String> ids) {
    TextSpan content = span(event, Terms.CONTENT).orElseThrow();
    Optional<TextSpan> source = span(event, Terms.SOURCE);
    return new Attribution(
        Objects.requireNonNull(ids.get(event.id())),
        value(event, Terms.TYPE, AttributionType.class, ContentType.of(content, text)),
        source,
        source.isEmpty()
            ? SourceForm.IMPLICIT
            : value(event, Terms.FORM, SourceForm.class, SourceForm.NOMINAL),
        span(event, Terms.CUE),
        content,
        speaker(event),
        List.of(),
        ann.arguments(event, Terms.NESTED_IN).stream()
            .findFirst()
            .flatMap(outer -> Optional.ofNullable(ids.get(outer))),
        1,
        facets(event));
  }

  private Facets facets(Event event) {
    return new Facets(
        value(event, Terms.CUE_CLASS, CueClass.class, CueClass.SAY),
        value(event, Terms.POLARITY, Polarity.class, Polarity.POSITIVE),
        value(event, Terms.CERTAINTY, Certainty.class, Certainty.FACTUAL),
        anonymity(event),
        span(event, Terms.ADDRESSEE),
        span(event, Terms.VENUE),
        span(event, Terms.TIME));
  }

  private Anonymity anonymity(Event event) {
    Optional<TextSpan> disclosure = span(event, Terms.DISCLOSURE);
    Optional<TextSpan> reason = span(event, Terms.REASON);
    boolean flagged = ann.attribute(event, Terms.ANONYMOUS).isPresent();
    Degree degree =
        value(event, Terms.ANONYMITY, Degree.class, flagged ? Degree.UNNAMED : Degree.NONE);
    boolean disclosed = disclosure.isPresent() || reason.isPresent();
    return new Anonymity(disclosed ? Degree.ANONYMOUS : degree, disclosure, reason);
  }

  private NonStatement nonStatement(Event event) {
    return new NonStatement(
        value(event, Terms.KIND, NonStatement.Kind.class, NonStatement.Kind.NO_COMMENT),
        span(event, Terms.SOURCE),
        span(event, Terms.CUE).orElseThrow(),
        span(event, Terms.TOPIC),
        speaker(event));
  }

  private Optional<TextSpan> span(Event event, String role) {
    List<Span> spans = new ArrayList<>();
    ann.texts(event, role).forEach(t -> spans.addAll(t.spans()));
    spans.sort(null);
    return spans.isEmpty() ? Optional.empty() : Optional.of(together(event, role, spans));
  }

  private TextSpan together(Event event, String role, List<Span> spans) {
    try {
      return TextSpan.of(text, spans);
    } catch (IllegalArgumentException e) {
      throw new DixitException(
          name + ": the " + role + " of " + event.id() + " overlaps itself", e);
    }
  }

  private Optional<Speaker> speaker(Event event) {
    return ann.note(event).map(note -> speakers.computeIfAbsent(note, this::newSpeaker));
  }

  private Speaker newSpeaker(String note) {
    return SpeakerNote.parse(note, "s" + (speakers.size() + 1), List.of());
  }

  private <E extends Enum<E>> E value(Event event, String attribute, Class<E> type, E usual) {
    try {
      return ann.attribute(event, attribute).map(v -> Enum.valueOf(type, v)).orElse(usual);
    } catch (IllegalArgumentException e) {
      throw new DixitException(
          name + ": " + event.id() + " has an unknown " + attribute + ": " + e.getMessage(), e);
    }
  }
}
