// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.AttributionType;
import io.github.dixit.Span;
import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.text.Quotation;
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
    String ending = parts[1].equals("NNS") ? "s" : parts[1].equals("VBD") ? "ed" : "";
    String lemma =
        lower.endsWith(ending) ? lower.substring(0, lower.length() - ending.length()) : lower;
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
    return said(source, "", text.substring(text.length() - 1));
  }

  /** Adds an attribution of the last places of the words; without a cue if that is empty. */
  Sketch said(String source, String cue, String content) {
    attributions.add(
        new LinkedAttribution(
            "a" + (attributions.size() + 1),
            AttributionType.INDIRECT,
            Optional.of(last(source)),
            cue.isEmpty() ? Optional.empty() : Optional.of(last(cue)),
            last(content),
            Optional.empty(),
            1,
            Optional.empty()));
    return this;
  }

  private TextSpan last(String words) {
    int begin = text.lastIndexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("no \"" + words + "\" in: " + text);
    }
    return new TextSpan(List.of(new Span(begin, begin + words.length())), words);
  }

  /** Ends the paragraph. */
  public Sketch paragraph() {
    int begin = paragraphs.isEmpty() ? 0 : paragraphs.get(paragraphs.size() - 1).end() + 1;
    paragraphs.add(new Span(begin, text.length()));
    return this;
  }

  Sentences build() {
    List<Span> spans = paragraphs.isEmpty() ? List.of(new Span(0, text.length())) : paragraphs;
    List<Quotation> quotations =
        text.indexOf("\u201C") < 0 ? List.of() : Quotation.in(text.toString());
    return new Sentences(text.toString(), sentences, spans, quotations, List.of());
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
