// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import io.github.dixit.Facets.Certainty;
import io.github.dixit.Facets.CueClass;
import io.github.dixit.Facets.Polarity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents made by hand, for tests of readers and writers that need no models. Words are found in
 * the text from the last {@link #at} on, so that an example reads like the annotation it is.
 */
public final class TestDocuments {

  private static final Pattern SAID =
      Pattern.compile("(\"[^\"]+\") ([A-Z]\\w+(?: [A-Z]\\w+)?) said");

  private final String id;
  private final String text;
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<NonStatement> nonStatements = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private int from;

  private TestDocuments(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /** Starts a document. */
  public static TestDocuments of(String id, String text) {
    return new TestDocuments(id, text);
  }

  /** Reads all of {@code "..." Ann Smith said}, as an extractor that needs no models. */
  public static AttributedDocument quoting(String id, String text) {
    TestDocuments document = of(id, text);
    Matcher said = SAID.matcher(text);
    while (said.find()) {
      String speaker = "s" + said.group(2);
      document
          .speaker(speaker, SpeakerKind.PERSON, said.group(2))
          .at(said.group(1))
          .attribution(
              AttributionType.DIRECT,
              a ->
                  a.content(said.group(1))
                      .source(SourceForm.NAMED, said.group(2))
                      .cue("said")
                      .by(speaker));
    }
    return document.build();
  }

  /** Adds a speaker with a name; its first mention is where the text first has the name. */
  public TestDocuments speaker(String id, SpeakerKind kind, String name, String... aliases) {
    List<Span> mentions = new ArrayList<>();
    if (text.contains(name)) {
      mentions.add(new Span(text.indexOf(name), text.indexOf(name) + name.length()));
    }
    return add(speaker(id, kind, Optional.of(name), Optional.empty(), List.of(aliases), mentions));
  }

  /** Adds a speaker without a name. */
  public TestDocuments unnamed(String id, SpeakerKind kind, String description) {
    return add(speaker(id, kind, Optional.empty(), Optional.of(description), List.of(), List.of()));
  }

  private static Speaker speaker(
      String id,
      SpeakerKind kind,
      Optional<String> name,
      Optional<String> description,
      List<String> aliases,
      List<Span> mentions) {
    Optional<String> none = Optional.empty();
    return new Speaker(id, name, kind, aliases, mentions, description, none, none, none);
  }

  private TestDocuments add(Speaker speaker) {
    speakers.put(speaker.id(), speaker);
    return this;
  }

  /** Gives a speaker added before a role and an affiliation. */
  public TestDocuments role(String id, String role, String affiliation) {
    Speaker s = speakers.get(id);
    return add(
        new Speaker(
            s.id(),
            s.name(),
            s.kind(),
            s.aliases(),
            s.mentions(),
            s.description(),
            Optional.of(role),
            Optional.of(affiliation),
            s.catalogId()));
  }

  /** Words are looked for from here on. */
  public TestDocuments at(String words) {
    from = text.indexOf(words);
    if (from < 0) {
      throw new IllegalArgumentException("the text has no \"" + words + "\"");
    }
    return this;
  }

  /** Adds an attribution. */
  public TestDocuments attribution(AttributionType type, Consumer<Draft> draft) {
    Draft d = new Draft(type);
    draft.accept(d);
    attributions.add(d.toAttribution());
    return this;
  }

  /** Adds a non-statement with the words of its source and cue. */
  public TestDocuments nonStatement(NonStatement.Kind kind, String source, String cue) {
    nonStatements.add(
        new NonStatement(
            kind, Optional.of(words(source)), words(cue), Optional.empty(), Optional.empty()));
    return this;
  }

  /** Adds a warning. */
  public TestDocuments warning(String warning) {
    warnings.add(warning);
    return this;
  }

  /** {@return the document} */
  public AttributedDocument build() {
    return new AttributedDocument(
        id, text, attributions, List.copyOf(speakers.values()), nonStatements, warnings);
  }

  private TextSpan words(String... parts) {
    List<Span> spans = new ArrayList<>();
    for (String part : parts) {
      int begin = text.indexOf(part, from);
      if (begin < 0) {
        throw new IllegalArgumentException("the text has no \"" + part + "\" after " + from);
      }
      spans.add(new Span(begin, begin + part.length()));
    }
    spans.sort(null);
    return TextSpan.of(text, spans);
  }

  /** An attribution in the making. */
  public final class Draft {
    private final AttributionType type;
    private Optional<TextSpan> source = Optional.empty();
    private SourceForm form = SourceForm.IMPLICIT;
    private Optional<TextSpan> cue = Optional.empty();
    private Optional<TextSpan> content = Optional.empty();
    private Optional<Speaker> speaker = Optional.empty();
    private Optional<String> nestedIn = Optional.empty();
    private double confidence = 0.94;
    private CueClass cueClass = CueClass.SAY;
    private Polarity polarity = Polarity.POSITIVE;
    private Certainty certainty = Certainty.FACTUAL;
    private Anonymity anonymity = Anonymity.NONE;
    private Optional<TextSpan> addressee = Optional.empty();
    private Optional<TextSpan> time = Optional.empty();

    private Draft(AttributionType type) {
      this.type = type;
    }

    /** Who. */
    public Draft source(SourceForm form, String... words) {
      this.form = form;
      this.source = Optional.of(words(words));
      return this;
    }

    /** The act. */
    public Draft cue(String... words) {
      this.cue = Optional.of(words(words));
      return this;
    }

    /** What was said; several parts make a content of several ranges. */
    public Draft content(String... words) {
      this.content = Optional.of(words(words));
      return this;
    }

    /** The entity behind the source. */
    public Draft by(String speakerId) {
      this.speaker = Optional.of(speakers.get(speakerId));
      return this;
    }

    /** The attribution around this one. */
    public Draft in(String attributionId) {
      this.nestedIn = Optional.of(attributionId);
      return this;
    }

    /** How sure. */
    public Draft confidence(double value) {
      this.confidence = value;
      return this;
    }

    /** The class of the cue. */
    public Draft facet(CueClass value) {
      this.cueClass = value;
      return this;
    }

    /** Whether denied. */
    public Draft facet(Polarity value) {
      this.polarity = value;
      return this;
    }

    /** Whether a fact. */
    public Draft facet(Certainty value) {
      this.certainty = value;
      return this;
    }

    /** From somebody who is kept unnamed, as the text says elsewhere. */
    public Draft anonymous() {
      this.anonymity = Anonymity.of(Anonymity.Degree.ANONYMOUS);
      return this;
    }

    /** From somebody of whom the text says here that he is kept unnamed. */
    public Draft anonymous(String disclosure) {
      this.anonymity =
          new Anonymity(
              Anonymity.Degree.ANONYMOUS, Optional.of(words(disclosure)), Optional.empty());
      return this;
    }

    /** Who was told. */
    public Draft addressee(String words) {
      this.addressee = Optional.of(words(words));
      return this;
    }

    /** When. */
    public Draft time(String words) {
      this.time = Optional.of(words(words));
      return this;
    }

    private Attribution toAttribution() {
      return new Attribution(
          "a" + (attributions.size() + 1),
          type,
          source,
          form,
          cue,
          content.orElseThrow(),
          speaker,
          List.of(),
          nestedIn,
          confidence,
          new Facets(cueClass, polarity, certainty, anonymity, addressee, Optional.empty(), time));
    }
  }
}
