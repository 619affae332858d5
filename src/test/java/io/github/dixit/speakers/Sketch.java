// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.AttributionType;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.text.Sentence;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document built by hand, so that tests need no models: words with their tags, {@code Ann/NNP/P
 * said/VBD it/PRP ./.}; P, O and L after the second slash stand for person, organisation and place.
 */
public final class Sketch {

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<LinkedAttribution> attributions = new ArrayList<>();

  /** Adds a sentence; tokens apart by blanks. */
  public Sketch sentence(String tagged) {
    List<Token> tokens = new ArrayList<>();
    for (String each : tagged.split(" ")) {
      if (text.length() > 0 && !each.startsWith("'s/")) {
        text.append(' ');
      }
      tokens.add(token(each.split("/")));
    }
    sentences.add(new Sentence(tokens));
    return this;
  }

  private Token token(String[] parts) {
    int begin = text.length();
    text.append(parts[0]);
    String lower = parts[0].toLowerCase(Locale.ROOT);
    boolean plural = parts[1].equals("NNS") && lower.endsWith("s");
    String lemma = plural ? lower.substring(0, lower.length() - 1) : lower;
    String name = parts.length < 3 ? "O" : nameTag(parts[2]);
    return new Token(new Span(begin, text.length()), parts[0], lemma, parts[1], name);
  }

  private static String nameTag(String letter) {
    return switch (letter) {
      case "P" -> "PERSON";
      case "O" -> "ORGANIZATION";
      default -> "LOCATION";
    };
  }

  /** Adds an attribution with the last place of the words as its source. */
  public Sketch said(String source) {
    int begin = text.lastIndexOf(source);
    if (begin < 0) {
      throw new IllegalArgumentException("no \"" + source + "\" in: " + text);
    }
    Span span = new Span(begin, begin + source.length());
    Span content = new Span(text.length() - 1, text.length());
    attributions.add(
        new LinkedAttribution(
            "a" + (attributions.size() + 1),
            AttributionType.INDIRECT,
            Optional.of(new TextSpan(List.of(span), source)),
            Optional.empty(),
            new TextSpan(List.of(content), text.substring(content.begin())),
            Optional.empty(),
            1,
            Optional.empty()));
    return this;
  }

  /** Ends the paragraph. */
  public Sketch paragraph() {
    int begin = paragraphs.isEmpty() ? 0 : paragraphs.get(paragraphs.size() - 1).end() + 1;
    paragraphs.add(new Span(begin, text.length()));
    return this;
  }

  Sentences build() {
    List<Span> spans = paragraphs.isEmpty() ? List.of(new Span(0, text.length())) : paragraphs;
    return new Sentences(text.toString(), sentences, spans, List.of(), List.of());
  }

  public TokenRow row() {
    return new TokenRow(build());
  }

  List<LinkedAttribution> attributions() {
    return attributions;
  }

  Resolution resolve() {
    return SpeakerResolver.create().resolve(build(), attributions);
  }

  Resolution explain() {
    return SpeakerResolver.create().explaining(true).resolve(build(), attributions);
  }

  Resolution resolve(Catalogue catalogue) {
    return SpeakerResolver.create(catalogue).resolve(build(), attributions);
  }
}
